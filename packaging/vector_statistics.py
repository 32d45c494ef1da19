"""Computes the statistics of a model's vectors that searching/retrieve/centering.py uses.

    python packaging/vector_statistics.py [MODEL]     writes resources/vector_statistics/MODEL.npz

The same eight sentences in many languages: the differences of their means are the language, because the meaning is the
same. A language that is missing counts as those it resembles. The effect of each statistic is in
tests/benchmarks/QUALITY.md, "Ablation of the ranking".
"""

import argparse
from pathlib import Path

import numpy as np

from desktop_search.app_info import resources_dir
from desktop_search.embedding.download.model_sources import locate
from desktop_search.embedding.interfaces import Vectors
from desktop_search.embedding.runtime.transformer import TransformerEmbedder
from desktop_search.paths import AppPaths

SENTENCES = {
    "en": (
        "The meeting has been moved to Thursday afternoon.",
        "How do I change the password of my account?",
        "The invoice must be paid within thirty days.",
        "Water boils at a lower temperature in the mountains.",
        "In the first chapter the author describes the history of the city.",
        "Please send me the photos from your last holiday.",
        "The study found no connection between the two diseases.",
        "Click the button to save the file in another format.",
    ),
    "de": (
        "Die Besprechung wurde auf Donnerstagnachmittag verschoben.",
        "Wie ändere ich das Passwort meines Kontos?",
        "Die Rechnung muss innerhalb von dreißig Tagen bezahlt werden.",
        "In den Bergen kocht Wasser bei einer niedrigeren Temperatur.",
        "Im ersten Kapitel beschreibt der Autor die Geschichte der Stadt.",
        "Bitte schick mir die Fotos von deinem letzten Urlaub.",
        "Die Studie fand keinen Zusammenhang zwischen den beiden Krankheiten.",
        "Klicken Sie auf die Schaltfläche, um die Datei in einem anderen Format zu speichern.",
    ),
    "fr": (
        "La réunion a été reportée à jeudi après-midi.",
        "Comment changer le mot de passe de mon compte ?",
        "La facture doit être payée dans les trente jours.",
        "L'eau bout à une température plus basse en montagne.",
        "Dans le premier chapitre, l'auteur décrit l'histoire de la ville.",
        "Envoie-moi les photos de tes dernières vacances, s'il te plaît.",
        "L'étude n'a trouvé aucun lien entre les deux maladies.",
        "Cliquez sur le bouton pour enregistrer le fichier dans un autre format.",
    ),
    "es": (
        "La reunión se ha aplazado al jueves por la tarde.",
        "¿Cómo cambio la contraseña de mi cuenta?",
        "La factura debe pagarse en un plazo de treinta días.",
        "En la montaña el agua hierve a una temperatura más baja.",
        "En el primer capítulo el autor describe la historia de la ciudad.",
        "Por favor, envíame las fotos de tus últimas vacaciones.",
        "El estudio no encontró ninguna relación entre las dos enfermedades.",
        "Haga clic en el botón para guardar el archivo en otro formato.",
    ),
    "it": (
        "La riunione è stata spostata a giovedì pomeriggio.",
        "Come cambio la password del mio account?",
        "La fattura deve essere pagata entro trenta giorni.",
        "In montagna l'acqua bolle a una temperatura più bassa.",
        "Nel primo capitolo l'autore descrive la storia della città.",
        "Per favore, mandami le foto della tua ultima vacanza.",
        "Lo studio non ha trovato alcun legame tra le due malattie.",
        "Fare clic sul pulsante per salvare il file in un altro formato.",
    ),
    "pt": (
        "A reunião foi adiada para quinta-feira à tarde.",
        "Como mudo a senha da minha conta?",
        "A fatura deve ser paga no prazo de trinta dias.",
        "Nas montanhas a água ferve a uma temperatura mais baixa.",
        "No primeiro capítulo o autor descreve a história da cidade.",
        "Por favor, envie-me as fotos das suas últimas férias.",
        "O estudo não encontrou nenhuma ligação entre as duas doenças.",
        "Clique no botão para salvar o arquivo em outro formato.",
    ),
    "nl": (
        "De vergadering is verplaatst naar donderdagmiddag.",
        "Hoe verander ik het wachtwoord van mijn account?",
        "De factuur moet binnen dertig dagen worden betaald.",
        "In de bergen kookt water bij een lagere temperatuur.",
        "In het eerste hoofdstuk beschrijft de schrijver de geschiedenis van de stad.",
        "Stuur me alsjeblieft de foto's van je laatste vakantie.",
        "Het onderzoek vond geen verband tussen de twee ziekten.",
        "Klik op de knop om het bestand in een ander formaat op te slaan.",
    ),
    "sv": (
        "Mötet har flyttats till torsdag eftermiddag.",
        "Hur ändrar jag lösenordet till mitt konto?",
        "Fakturan måste betalas inom trettio dagar.",
        "I bergen kokar vatten vid en lägre temperatur.",
        "I det första kapitlet beskriver författaren stadens historia.",
        "Skicka mig bilderna från din senaste semester, tack.",
        "Studien fann inget samband mellan de två sjukdomarna.",
        "Klicka på knappen för att spara filen i ett annat format.",
    ),
    "pl": (
        "Spotkanie zostało przesunięte na czwartek po południu.",
        "Jak zmienić hasło do mojego konta?",
        "Faktura musi zostać zapłacona w ciągu trzydziestu dni.",
        "W górach woda wrze w niższej temperaturze.",
        "W pierwszym rozdziale autor opisuje historię miasta.",
        "Proszę, wyślij mi zdjęcia z twoich ostatnich wakacji.",
        "Badanie nie wykazało związku między tymi dwiema chorobami.",
        "Kliknij przycisk, aby zapisać plik w innym formacie.",
    ),
    "ro": (
        "Ședința a fost mutată joi după-amiază.",
        "Cum schimb parola contului meu?",
        "Factura trebuie plătită în termen de treizeci de zile.",
        "La munte apa fierbe la o temperatură mai scăzută.",
        "În primul capitol autorul descrie istoria orașului.",
        "Te rog să-mi trimiți fotografiile din ultima ta vacanță.",
        "Studiul nu a găsit nicio legătură între cele două boli.",
        "Faceți clic pe buton pentru a salva fișierul în alt format.",
    ),
    "ru": (
        "Совещание перенесли на вторую половину дня четверга.",
        "Как изменить пароль моей учётной записи?",
        "Счёт должен быть оплачен в течение тридцати дней.",
        "В горах вода закипает при более низкой температуре.",
        "В первой главе автор описывает историю города.",
        "Пожалуйста, пришли мне фотографии с твоего последнего отпуска.",
        "Исследование не выявило связи между этими двумя болезнями.",
        "Нажмите кнопку, чтобы сохранить файл в другом формате.",
    ),
    "el": (
        "Η συνάντηση μεταφέρθηκε για το απόγευμα της Πέμπτης.",
        "Πώς αλλάζω τον κωδικό πρόσβασης του λογαριασμού μου;",
        "Το τιμολόγιο πρέπει να πληρωθεί εντός τριάντα ημερών.",
        "Στα βουνά το νερό βράζει σε χαμηλότερη θερμοκρασία.",
        "Στο πρώτο κεφάλαιο ο συγγραφέας περιγράφει την ιστορία της πόλης.",
        "Σε παρακαλώ, στείλε μου τις φωτογραφίες από τις τελευταίες σου διακοπές.",
        "Η μελέτη δεν βρήκε καμία σχέση ανάμεσα στις δύο ασθένειες.",
        "Κάντε κλικ στο κουμπί για να αποθηκεύσετε το αρχείο σε άλλη μορφή.",
    ),
    "tr": (
        "Toplantı perşembe öğleden sonraya ertelendi.",
        "Hesabımın parolasını nasıl değiştiririm?",
        "Faturanın otuz gün içinde ödenmesi gerekiyor.",
        "Dağlarda su daha düşük bir sıcaklıkta kaynar.",
        "Yazar ilk bölümde şehrin tarihini anlatıyor.",
        "Lütfen bana son tatilinden fotoğrafları gönder.",
        "Araştırma iki hastalık arasında bir bağlantı bulamadı.",
        "Dosyayı başka bir biçimde kaydetmek için düğmeye tıklayın.",
    ),
    "ar": (
        "تم تأجيل الاجتماع إلى بعد ظهر يوم الخميس.",
        "كيف أغيّر كلمة مرور حسابي؟",
        "يجب دفع الفاتورة خلال ثلاثين يومًا.",
        "يغلي الماء في الجبال عند درجة حرارة أقل.",
        "يصف المؤلف تاريخ المدينة في الفصل الأول.",
        "من فضلك أرسل لي صور عطلتك الأخيرة.",
        "لم تجد الدراسة أي علاقة بين المرضين.",
        "انقر فوق الزر لحفظ الملف بتنسيق آخر.",
    ),
    "he": (
        "הפגישה נדחתה ליום חמישי אחר הצהריים.",
        "איך אני משנה את הסיסמה של החשבון שלי?",
        "יש לשלם את החשבונית בתוך שלושים יום.",
        "בהרים המים רותחים בטמפרטורה נמוכה יותר.",
        "בפרק הראשון המחבר מתאר את תולדות העיר.",
        "בבקשה שלח לי את התמונות מהחופשה האחרונה שלך.",
        "המחקר לא מצא שום קשר בין שתי המחלות.",
        "לחץ על הכפתור כדי לשמור את הקובץ בפורמט אחר.",
    ),
    "hi": (
        "बैठक को गुरुवार दोपहर तक टाल दिया गया है।",
        "मैं अपने खाते का पासवर्ड कैसे बदलूँ?",
        "बिल का भुगतान तीस दिनों के भीतर करना होगा।",
        "पहाड़ों में पानी कम तापमान पर उबलता है।",
        "पहले अध्याय में लेखक शहर के इतिहास का वर्णन करता है।",
        "कृपया मुझे अपनी पिछली छुट्टियों की तस्वीरें भेजें।",
        "अध्ययन में दोनों बीमारियों के बीच कोई संबंध नहीं मिला।",
        "फ़ाइल को दूसरे प्रारूप में सहेजने के लिए बटन पर क्लिक करें।",
    ),
    "th": (
        "การประชุมถูกเลื่อนไปเป็นบ่ายวันพฤหัสบดี",
        "ฉันจะเปลี่ยนรหัสผ่านของบัญชีได้อย่างไร",
        "ต้องชำระใบแจ้งหนี้ภายในสามสิบวัน",
        "บนภูเขาน้ำเดือดที่อุณหภูมิต่ำกว่า",
        "ในบทแรกผู้เขียนบรรยายประวัติศาสตร์ของเมือง",
        "โปรดส่งรูปถ่ายจากวันหยุดครั้งล่าสุดของคุณให้ฉัน",
        "การศึกษาไม่พบความเชื่อมโยงระหว่างโรคทั้งสอง",
        "คลิกปุ่มเพื่อบันทึกไฟล์ในรูปแบบอื่น",
    ),
    "vi": (
        "Cuộc họp đã được dời sang chiều thứ Năm.",
        "Làm thế nào để đổi mật khẩu tài khoản của tôi?",
        "Hóa đơn phải được thanh toán trong vòng ba mươi ngày.",
        "Ở vùng núi nước sôi ở nhiệt độ thấp hơn.",
        "Trong chương đầu tiên tác giả mô tả lịch sử của thành phố.",
        "Hãy gửi cho tôi những bức ảnh từ kỳ nghỉ vừa rồi của bạn.",
        "Nghiên cứu không tìm thấy mối liên hệ nào giữa hai căn bệnh.",
        "Nhấp vào nút để lưu tệp ở định dạng khác.",
    ),
    "zh": (
        "会议已推迟到星期四下午。",
        "怎样更改我的账户密码？",
        "发票必须在三十天内付清。",
        "在山区，水在较低的温度下沸腾。",
        "作者在第一章描述了这座城市的历史。",
        "请把你上次度假的照片发给我。",
        "研究没有发现这两种疾病之间有任何联系。",
        "点击按钮，以另一种格式保存文件。",
    ),
    "ja": (
        "会議は木曜日の午後に変更されました。",
        "アカウントのパスワードを変更するにはどうすればいいですか。",
        "請求書は三十日以内に支払わなければなりません。",
        "山では水はより低い温度で沸騰します。",
        "著者は第一章でその都市の歴史を述べています。",
        "この前の休暇の写真を送ってください。",
        "その研究では二つの病気の間に関連は見つかりませんでした。",
        "ボタンをクリックして、ファイルを別の形式で保存します。",
    ),
    "ko": (
        "회의가 목요일 오후로 연기되었습니다.",
        "내 계정의 비밀번호를 어떻게 변경하나요?",
        "청구서는 삼십 일 이내에 지불해야 합니다.",
        "산에서는 물이 더 낮은 온도에서 끓습니다.",
        "저자는 첫 번째 장에서 그 도시의 역사를 설명합니다.",
        "지난 휴가 때 찍은 사진을 보내 주세요.",
        "이 연구는 두 질병 사이에서 아무런 관련성도 발견하지 못했습니다.",
        "버튼을 클릭하여 파일을 다른 형식으로 저장하세요.",
    ),
    "id": (
        "Rapat telah dipindahkan ke Kamis sore.",
        "Bagaimana cara mengubah kata sandi akun saya?",
        "Tagihan harus dibayar dalam waktu tiga puluh hari.",
        "Di pegunungan air mendidih pada suhu yang lebih rendah.",
        "Pada bab pertama penulis menggambarkan sejarah kota itu.",
        "Tolong kirimkan saya foto-foto liburan terakhirmu.",
        "Penelitian itu tidak menemukan hubungan antara kedua penyakit tersebut.",
        "Klik tombol untuk menyimpan berkas dalam format lain.",
    ),
}


def statistics(embedder: TransformerEmbedder) -> dict[str, Vectors]:
    """The fields of VectorStatistics."""
    passages = np.array([embedder.embed_passages(same).mean(axis=0) for same in SENTENCES.values()])
    queries = np.array([[embedder.embed_query(text) for text in same] for same in SENTENCES.values()])
    # The last direction is arbitrary: n centered means span n - 1 dimensions.
    languages = np.linalg.svd(passages - passages.mean(axis=0), full_matrices=False)[2][:-1]

    def without_language(vector: Vectors) -> Vectors:
        return np.asarray(vector - (languages @ vector) @ languages, np.float32)

    return {
        "languages": languages,
        "passage_mean": without_language(passages.mean(axis=0)),
        "query_mean": without_language(queries.mean(axis=(0, 1))),
    }


def main() -> None:
    """Compute them for one model and write the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", nargs="?", default="multilingual-e5-small")
    parser.add_argument("--models", type=Path, default=AppPaths.default().models, help="folder of the models")
    args = parser.parse_args()
    computed = statistics(TransformerEmbedder(locate(args.model, args.models)))
    folder = resources_dir() / "vector_statistics"
    folder.mkdir(exist_ok=True)
    arrays = {name: array.astype(np.float16) for name, array in computed.items()}
    np.savez_compressed(folder / f"{args.model}.npz", **arrays)


if __name__ == "__main__":
    main()
