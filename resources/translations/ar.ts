<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>a format, such as pdf or mail</source>
        <translation>صيغة، مثل pdf أو mail</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>جزء من اسم الملف</translation>
    </message>
    <message>
        <source>a language, such as de or German</source>
        <translation>لغة، مثل de أو الألمانية</translation>
    </message>
    <message>
        <source>when the file was changed</source>
        <translation>متى عُدّل الملف</translation>
    </message>
    <message>
        <source>how long ago the file was changed</source>
        <translation>منذ متى عُدّل الملف</translation>
    </message>
    <message>
        <source>how large the file is</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>a page or slide</source>
        <translation>صفحة أو شريحة</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>منذ أمس</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>آخر ١٢ شهرًا</translation>
    </message>
    <message>
        <source>longer than a year ago</source>
        <translation>قبل أكثر من سنة</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>أكبر من 1 م.ب</translation>
    </message>
    <message>
        <source>more than 10 MB</source>
        <translation>أكبر من 10 م.ب</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>أكبر من 100 م.ب</translation>
    </message>
    <message>
        <source>less than 100 kB</source>
        <translation>أصغر من 100 ك.ب</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Larger than the limit</source>
        <translation>أكبر من الحد</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>بلا إذن</translation>
    </message>
    <message>
        <source>Password-protected</source>
        <translation>محمية بكلمة مرور</translation>
    </message>
    <message>
        <source>No searchable text</source>
        <translation>لا نص قابل للبحث</translation>
    </message>
    <message>
        <source>Reading took too long</source>
        <translation>استغرقت القراءة وقتًا طويلًا</translation>
    </message>
    <message>
        <source>Too much memory needed</source>
        <translation>تحتاج ذاكرة أكثر من اللازم</translation>
    </message>
    <message>
        <source>Crashed while being read</source>
        <translation>تعطلت أثناء القراءة</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Found by words only</source>
        <translation>يُعثر عليها بالكلمات فقط</translation>
    </message>
    <message>
        <source>Folders that couldn&apos;t be scanned</source>
        <translation>مجلدات تعذر فحصها</translation>
    </message>
    <message>
        <source>{n} password-protected</source>
        <translation>محمية بكلمة مرور {n}</translation>
    </message>
    <message>
        <source>{n} damaged</source>
        <translation>تالفة {n}</translation>
    </message>
    <message>
        <source>{n} without text</source>
        <translation>بلا نص {n}</translation>
    </message>
    <message>
        <source>{n} too large</source>
        <translation>كبيرة جدًا {n}</translation>
    </message>
    <message>
        <source>{n} without permission</source>
        <translation>بلا إذن {n}</translation>
    </message>
    <message>
        <source>{n} too slow to read</source>
        <translation>بطيئة القراءة {n}</translation>
    </message>
    <message>
        <source>{n} needing too much memory</source>
        <translation>تحتاج ذاكرة كثيرة {n}</translation>
    </message>
    <message>
        <source>{n} that crashed the reader</source>
        <translation>عطّلت القارئ {n}</translation>
    </message>
    <message>
        <source>{n} unreadable</source>
        <translation>غير مقروءة {n}</translation>
    </message>
    <message>
        <source>{n} found by words only</source>
        <translation>يُعثر عليها بالكلمات فقط {n}</translation>
    </message>
    <message>
        <source>{n} not scanned</source>
        <translation>لم تُفحص {n}</translation>
    </message>
    <message>
        <source>Save them without a password, or ignore them.</source>
        <translation>احفظها بلا كلمة مرور، أو تجاهلها.</translation>
    </message>
    <message>
        <source>Replace them with intact copies, or ignore them.</source>
        <translation>استبدل بها نسخًا سليمة، أو تجاهلها.</translation>
    </message>
    <message>
        <source>Run scans through a text recognition (OCR) program, and ignore the rest.</source>
        <translation>مرّر الصور الممسوحة ضوئيًا على برنامج للتعرف على النص (OCR)، وتجاهل الباقي.</translation>
    </message>
    <message>
        <source>Raise the limit to read them.</source>
        <translation>ارفع الحد لقراءتها.</translation>
    </message>
    <message>
        <source>Change their permissions and retry.</source>
        <translation>غيّر أذوناتها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more time.</source>
        <translation>ارفع الحد لإتاحة وقت أطول.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more memory.</source>
        <translation>ارفع الحد لإتاحة ذاكرة أكبر.</translation>
    </message>
    <message>
        <source>These files are skipped. Save them in another format, or ignore them.</source>
        <translation>تُتخطى هذه الملفات. احفظها بصيغة أخرى، أو تجاهلها.</translation>
    </message>
    <message>
        <source>Check that their drive is connected and retry.</source>
        <translation>تأكد من أن القرص متصل ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The language model fails on parts of them. Retry with another model, or ignore them.</source>
        <translation>يفشل نموذج اللغة في أجزاء منها. أعد المحاولة بنموذج آخر، أو تجاهلها.</translation>
    </message>
    <message>
        <source>These folders are skipped. Simplify their .gitignore file and retry, or exclude them.</source>
        <translation>تُتخطى هذه المجلدات. بسّط ملف ‎.gitignore فيها ثم أعد المحاولة، أو استبعدها.</translation>
    </message>
    <message>
        <source>You can keep searching.</source>
        <translation>يمكنك مواصلة البحث.</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>لم يُضف مجلد بعد.</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}. {kept}</source>
        <translation>الفهرسة موقوفة مؤقتًا حتى {time}. {kept}</translation>
    </message>
    <message>
        <source>Indexing is paused. {kept}</source>
        <translation>الفهرسة موقوفة مؤقتًا. {kept}</translation>
    </message>
    <message>
        <source>{activity}. {kept}</source>
        <translation>{activity}. {kept}</translation>
    </message>
    <message>
        <source>{activity} {facts}.</source>
        <translation>{activity} {facts}.</translation>
    </message>
    <message>
        <source>{files}, {passages}</source>
        <translation>{files}، {passages}</translation>
    </message>
    <message>
        <source>{activity}: {facts}.</source>
        <translation>{activity}: {facts}.</translation>
    </message>
    <message>
        <source>{files} to read</source>
        <translation>{files} للقراءة</translation>
    </message>
    <message>
        <source>{passages} to index by meaning</source>
        <translation>{passages} للفهرسة بالمعنى</translation>
    </message>
    <message>
        <source>{passages} to add to the vector index</source>
        <translation>{passages} للإضافة إلى فهرس المتجهات</translation>
    </message>
    <message>
        <source>cleaning up a removed folder</source>
        <translation>التنظيف بعد إزالة مجلد</translation>
    </message>
    <message>
        <source>Queue: {what}.</source>
        <translation>قائمة الانتظار: {what}.</translation>
    </message>
    <message>
        <source>Switching from {old} to {to}: {done} of {total}. Until then, {old} is used.</source>
        <translation>الانتقال من {old} إلى {to}: {done} من {total}. حتى ذلك الحين يُستخدم {old}.</translation>
    </message>
    <message>
        <source>See message below</source>
        <translation>انظر الرسالة أدناه</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>آخر فحص {time}</translation>
    </message>
    <message>
        <source>The index has not been verified yet.</source>
        <translation>لم يجرِ التحقق من الفهرس بعد.</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>لا أخطاء</translation>
    </message>
    <message>
        <source>errors repaired</source>
        <translation>أُصلحت الأخطاء</translation>
    </message>
    <message>
        <source>errors that could not be repaired</source>
        <translation>أخطاء تعذر إصلاحها</translation>
    </message>
    <message>
        <source>Index verified {time}: {outcome}.</source>
        <translation>جرى التحقق من الفهرس {time}: {outcome}.</translation>
    </message>
    <message>
        <source>Verifying the index…</source>
        <translation>جارٍ التحقق من الفهرس…</translation>
    </message>
    <message>
        <source>Compacting the index…</source>
        <translation>جارٍ تقليص الفهرس…</translation>
    </message>
    <message>
        <source>Rebuilding the vector index…</source>
        <translation>جارٍ إعادة بناء فهرس المتجهات…</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} م.ب</translation>
    </message>
    <message>
        <source>{n} MB already downloaded</source>
        <translation>نُزّل {n} م.ب بالفعل</translation>
    </message>
    <message>
        <source>about {n} MB of memory</source>
        <translation>نحو {n} م.ب من الذاكرة</translation>
    </message>
    <message>
        <source>English {share}</source>
        <translation>الإنجليزية {share}</translation>
    </message>
    <message>
        <source>German {share}</source>
        <translation>الألمانية {share}</translation>
    </message>
    <message>
        <source>across the two {share}</source>
        <translation>بين اللغتين {share}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}٪</translation>
    </message>
    <message>
        <source>Questions in other languages: {score} (published test)</source>
        <translation>أسئلة بلغات أخرى: {score} (اختبار منشور)</translation>
    </message>
    <message>
        <source>Quality not measured</source>
        <translation>الجودة غير مقيسة</translation>
    </message>
    <message>
        <source>Speed unknown</source>
        <translation>السرعة غير معروفة</translation>
    </message>
    <message>
        <source>Default speed</source>
        <translation>سرعة النموذج الافتراضي</translation>
    </message>
    <message>
        <source>About {n}× faster (estimate)</source>
        <translation>أسرع بنحو {n} مرات (تقدير)</translation>
    </message>
    <message>
        <source>About {n}× slower (estimate)</source>
        <translation>أبطأ بنحو {n} مرات (تقدير)</translation>
    </message>
    <message>
        <source>Contacting the server</source>
        <translation>جارٍ الاتصال بالخادم</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>الصفحة الصحيحة ضمن أول عشر نتائج: {figures}</translation>
    </message>
    <message>
        <source>{percent}% of {size}</source>
        <translation>{percent}٪ من {size}</translation>
    </message>
    <message>
        <source>Without {text}</source>
        <translation>دون {text}</translation>
    </message>
    <message>
        <source>Not {key}: {text}</source>
        <translation>ليس {key}: {text}</translation>
    </message>
    <message>
        <source>Only files of this type: {text}</source>
        <translation>ملفات هذا النوع فقط: {text}</translation>
    </message>
    <message>
        <source>No files of this type: {text}</source>
        <translation>لا ملفات من هذا النوع: {text}</translation>
    </message>
    <message>
        <source>Only files in this folder: {text}</source>
        <translation>ملفات هذا المجلد فقط: {text}</translation>
    </message>
    <message>
        <source>No files in this folder: {text}</source>
        <translation>لا ملفات من هذا المجلد: {text}</translation>
    </message>
    <message>
        <source>Passages with “{text}” come first.</source>
        <translation>المقاطع التي فيها ”{text}“ تأتي أولًا.</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>منذ {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>Passages with “{text}” are excluded.</source>
        <translation>المقاطع التي فيها ”{text}“ مستبعدة.</translation>
    </message>
    <message>
        <source>Passages with one of these come first: {text}</source>
        <translation>المقاطع التي فيها إحدى هذه تأتي أولًا: {text}</translation>
    </message>
    <message>
        <source>Only files whose name contains: {text}</source>
        <translation>الملفات التي يحوي اسمها فقط: {text}</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>صيغة، أو document أو sheet أو slides أو mail أو code أو text</translation>
    </message>
    <message>
        <source>files in a folder with this name, or below this path</source>
        <translation>ملفات في مجلد بهذا الاسم، أو تحت هذا المسار</translation>
    </message>
    <message>
        <source>No files whose name contains: {text}</source>
        <translation>لا ملفات يحوي اسمها: {text}</translation>
    </message>
    <message>
        <source>file name contains; * and ? match any characters</source>
        <translation>اسم الملف يحتوي؛ ويطابق * و ? أي حروف</translation>
    </message>
    <message>
        <source>Only passages in this language: {text}</source>
        <translation>المقاطع بهذه اللغة فقط: {text}</translation>
    </message>
    <message>
        <source>No passages in this language: {text}</source>
        <translation>لا مقاطع بهذه اللغة: {text}</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>مقاطع بهذه اللغة، برمزها أو اسمها</translation>
    </message>
    <message>
        <source>Only files last changed: {text}</source>
        <translation>الملفات المعدلة فقط: {text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>لا ملفات معدلة: {text}</translation>
    </message>
    <message>
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>ملفات عُدّلت حينها؛ وأيضًا 2024-03 و ..2022</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>ملفات عُدّلت في آخر أيام (d) أو أسابيع (w) أو أشهر (m) أو سنوات (y)</translation>
    </message>
    <message>
        <source>Only files of this size: {text}</source>
        <translation>الملفات بهذا الحجم فقط: {text}</translation>
    </message>
    <message>
        <source>No files of this size: {text}</source>
        <translation>لا ملفات بهذا الحجم: {text}</translation>
    </message>
    <message>
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>ملفات كبيرة؛ وأيضًا &lt;100kb و 1mb..5mb</translation>
    </message>
    <message>
        <source>Only passages on this page: {text}</source>
        <translation>مقاطع هذه الصفحة فقط: {text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>لا مقاطع من هذه الصفحة: {text}</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>مقاطع في هذه الصفحات أو الشرائح</translation>
    </message>
    <message>
        <source>Text from</source>
        <translation>نص من</translation>
    </message>
    <message>
        <source>Only text from: {text}</source>
        <translation>النص من هذا المصدر فقط: {text}</translation>
    </message>
    <message>
        <source>No text from: {text}</source>
        <translation>لا نص من هذا المصدر: {text}</translation>
    </message>
    <message>
        <source>recognized text</source>
        <translation>نص جرى التعرف عليه</translation>
    </message>
    <message>
        <source>text recognized in scans and pictures</source>
        <translation>نص جرى التعرف عليه في الملفات الممسوحة ضوئيًا والصور</translation>
    </message>
    <message>
        <source>scans and pictures</source>
        <translation>الملفات الممسوحة ضوئيًا والصور</translation>
    </message>
    <message>
        <source>Did you mean {filter}?</source>
        <translation>هل تقصد {filter}؟</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>علامة الاقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>No indexed folder has this name. “{part}” is ignored.</source>
        <translation>لا مجلد مفهرسًا بهذا الاسم. سيُتجاهل ”{part}“.</translation>
    </message>
    <message>
        <source>“{part}” is ignored.</source>
        <translation>سيُتجاهل ”{part}“.</translation>
    </message>
    <message>
        <source>“{part}” is searched as words.</source>
        <translation>يُبحث عن ”{part}“ ككلمات.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>{kind} ({format})</source>
        <translation>{kind} ({format})</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>منذ أمس</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>آخر ١٢ شهرًا</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new result(s)</source>
        <translation>
            <numerusform>لا نتائج جديدة</numerusform>
            <numerusform>نتيجة جديدة واحدة</numerusform>
            <numerusform>نتيجتان جديدتان</numerusform>
            <numerusform>%Ln نتائج جديدة</numerusform>
            <numerusform>%Ln نتيجة جديدة</numerusform>
            <numerusform>%Ln نتيجة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <translation>
            <numerusform>لا ملفات مشابهة</numerusform>
            <numerusform>ملف مشابه واحد</numerusform>
            <numerusform>ملفان مشابهان</numerusform>
            <numerusform>%Ln ملفات مشابهة</numerusform>
            <numerusform>%Ln ملفًا مشابهًا</numerusform>
            <numerusform>%Ln ملف مشابه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more model(s)</source>
        <translation>
            <numerusform>لا نماذج أخرى</numerusform>
            <numerusform>إظهار نموذج آخر</numerusform>
            <numerusform>إظهار نموذجين آخرين</numerusform>
            <numerusform>إظهار %Ln نماذج أخرى</numerusform>
            <numerusform>إظهار %Ln نموذجًا آخر</numerusform>
            <numerusform>إظهار %Ln نموذج آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover all %Ln file(s).</source>
        <translation>
            <numerusform>تشمل الأعداد كل الملفات (%Ln).</numerusform>
            <numerusform>تشمل الأعداد كل الملفات (%Ln).</numerusform>
            <numerusform>تشمل الأعداد كل الملفات (%Ln).</numerusform>
            <numerusform>تشمل الأعداد كل الملفات (%Ln).</numerusform>
            <numerusform>تشمل الأعداد كل الملفات (%Ln).</numerusform>
            <numerusform>تشمل الأعداد كل الملفات (%Ln).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archive(s) or mail(s) to open</source>
        <translation>
            <numerusform>لا أرشيفات أو رسائل بريد للفتح</numerusform>
            <numerusform>أرشيف أو رسالة بريد واحدة للفتح</numerusform>
            <numerusform>أرشيفان أو رسالتا بريد للفتح</numerusform>
            <numerusform>%Ln أرشيفات ورسائل بريد للفتح</numerusform>
            <numerusform>%Ln أرشيفًا ورسالة بريد للفتح</numerusform>
            <numerusform>%Ln أرشيف ورسالة بريد للفتح</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>في {place}</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln search(es)</source>
        <translation>
            <numerusform>لم يُتعلَّم من أي بحث</numerusform>
            <numerusform>تم التعلّم من بحث واحد</numerusform>
            <numerusform>تم التعلّم من بحثين</numerusform>
            <numerusform>تم التعلّم من %Ln عمليات بحث</numerusform>
            <numerusform>تم التعلّم من %Ln عملية بحث</numerusform>
            <numerusform>تم التعلّم من %Ln عملية بحث</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>لم يُتعلَّم شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover the top %Ln result(s).</source>
        <translation>
            <numerusform>تشمل الأعداد أفضل النتائج (%Ln).</numerusform>
            <numerusform>تشمل الأعداد أفضل النتائج (%Ln).</numerusform>
            <numerusform>تشمل الأعداد أفضل النتائج (%Ln).</numerusform>
            <numerusform>تشمل الأعداد أفضل %Ln نتائج.</numerusform>
            <numerusform>تشمل الأعداد أفضل %Ln نتيجة.</numerusform>
            <numerusform>تشمل الأعداد أفضل %Ln نتيجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker result(s)</source>
        <translation>
            <numerusform>لا نتائج أضعف</numerusform>
            <numerusform>نتيجة واحدة أضعف</numerusform>
            <numerusform>نتيجتان أضعف</numerusform>
            <numerusform>%Ln نتائج أضعف</numerusform>
            <numerusform>%Ln نتيجة أضعف</numerusform>
            <numerusform>%Ln نتيجة أضعف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln weaker result(s)</source>
        <translation>
            <numerusform>لا نتائج أضعف</numerusform>
            <numerusform>إظهار نتيجة واحدة أضعف</numerusform>
            <numerusform>إظهار نتيجتين أضعف</numerusform>
            <numerusform>إظهار %Ln نتائج أضعف</numerusform>
            <numerusform>إظهار %Ln نتيجة أضعف</numerusform>
            <numerusform>إظهار %Ln نتيجة أضعف</numerusform>
        </translation>
    </message>
    <message>
        <source>No strong matches. Closest results:</source>
        <translation>لا توجد نتائج قوية. أقرب النتائج:</translation>
    </message>
    <message>
        <source>This excludes no indexed file.</source>
        <translation>لا يستبعد هذا أي ملف مفهرس.</translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s).</source>
        <translation>
            <numerusform>لا يستبعد هذا أي ملف.</numerusform>
            <numerusform>يستبعد هذا ملفًا واحدًا.</numerusform>
            <numerusform>يستبعد هذا ملفين.</numerusform>
            <numerusform>يستبعد هذا %Ln ملفات.</numerusform>
            <numerusform>يستبعد هذا %Ln ملفًا.</numerusform>
            <numerusform>يستبعد هذا %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s), {indexed} of them indexed.</source>
        <translation>
            <numerusform>لا يستبعد هذا أي ملف (المفهرس {indexed}).</numerusform>
            <numerusform>يستبعد هذا ملفًا واحدًا، المفهرس منها {indexed}.</numerusform>
            <numerusform>يستبعد هذا ملفين، المفهرس منهما {indexed}.</numerusform>
            <numerusform>يستبعد هذا %Ln ملفات، المفهرس منها {indexed}.</numerusform>
            <numerusform>يستبعد هذا %Ln ملفًا، المفهرس منها {indexed}.</numerusform>
            <numerusform>يستبعد هذا %Ln ملف، المفهرس منها {indexed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will change.</source>
        <translation>
            <numerusform>لن يتغير أي إعداد.</numerusform>
            <numerusform>سيتغير إعداد واحد.</numerusform>
            <numerusform>سيتغير إعدادان.</numerusform>
            <numerusform>ستتغير %Ln إعدادات.</numerusform>
            <numerusform>سيتغير %Ln إعدادًا.</numerusform>
            <numerusform>سيتغير %Ln إعداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة واحدة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %Ln&#xa0;دقائق</numerusform>
            <numerusform>بقيت نحو %Ln&#xa0;دقيقة</numerusform>
            <numerusform>بقيت نحو %Ln&#xa0;دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>بقي نحو {n} ساعة</translation>
    </message>
    <message>
        <source>No searchable files found in these folders.</source>
        <translation>لا ملفات قابلة للبحث في هذه المجلدات.</translation>
    </message>
    <message>
        <source>{files} ({size}): searchable by words in {words}, by meaning in {meaning} (estimate).</source>
        <translation>{files} ({size}): البحث بالكلمات خلال {words}، وبالمعنى خلال {meaning} (تقدير).</translation>
    </message>
    <message>
        <source>More than {files} ({size}): searchable by words in more than {words}, by meaning in more than {meaning}.</source>
        <translation>أكثر من {files} ({size}): البحث بالكلمات خلال أكثر من {words}، وبالمعنى خلال أكثر من {meaning}.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة واحدة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %Ln&#xa0;دقائق</numerusform>
            <numerusform>نحو %Ln&#xa0;دقيقة</numerusform>
            <numerusform>نحو %Ln&#xa0;دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>نحو ساعة واحدة</numerusform>
            <numerusform>نحو ساعتين</numerusform>
            <numerusform>نحو %Ln&#xa0;ساعات</numerusform>
            <numerusform>نحو %Ln&#xa0;ساعة</numerusform>
            <numerusform>نحو %Ln&#xa0;ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>نحو يوم واحد</numerusform>
            <numerusform>نحو يومين</numerusform>
            <numerusform>نحو %Ln&#xa0;أيام</numerusform>
            <numerusform>نحو %Ln&#xa0;يومًا</numerusform>
            <numerusform>نحو %Ln&#xa0;يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>صفحة {page}</translation>
    </message>
    <message>
        <source>slide {page}</source>
        <translation>شريحة {page}</translation>
    </message>
    <message>
        <source>sheet {page}</source>
        <translation>ورقة {page}</translation>
    </message>
    <message>
        <source>message {page}</source>
        <translation>رسالة {page}</translation>
    </message>
    <message>
        <source>From a scan</source>
        <translation>من ملف ممسوح ضوئيًا</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>من صورة</translation>
    </message>
    <message>
        <source>Recognized text</source>
        <translation>نص جرى التعرف عليه</translation>
    </message>
    <message>
        <source>Recognized text, may contain errors</source>
        <translation>نص جرى التعرف عليه، وقد يحتوي على أخطاء</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>كل الكلمات</translation>
    </message>
    <message>
        <source>&quot;{word}&quot;</source>
        <translation>”{word}“</translation>
    </message>
    <message>
        <source>Contains {words}</source>
        <translation>يحتوي {words}</translation>
    </message>
    <message>
        <source>Similar meaning ({score})</source>
        <translation>معنى مشابه ({score})</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>انتظار: {reason}</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>جارٍ البحث عن التغييرات…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>جارٍ قراءة الملفات…</translation>
    </message>
    <message>
        <source>Indexing by meaning…</source>
        <translation>جارٍ الفهرسة بالمعنى…</translation>
    </message>
    <message>
        <source>Recognizing text…</source>
        <translation>جارٍ التعرف على النص…</translation>
    </message>
    <message>
        <source>Repairing the index…</source>
        <translation>جارٍ إصلاح الفهرس…</translation>
    </message>
    <message>
        <source>Cleaning up a removed folder…</source>
        <translation>جارٍ التنظيف بعد إزالة مجلد…</translation>
    </message>
    <message>
        <source>power saver mode</source>
        <translation>وضع توفير الطاقة</translation>
    </message>
    <message>
        <source>the computer is hot</source>
        <translation>الجهاز ساخن</translation>
    </message>
    <message>
        <source>a presentation or video</source>
        <translation>عرض تقديمي أو فيديو</translation>
    </message>
    <message>
        <source>all files searchable by meaning ({percent}% of text)</source>
        <translation>كل الملفات قابلة للبحث بالمعنى ({percent}٪ من النص)</translation>
    </message>
    <message>
        <source>{percent}% of files searchable by meaning</source>
        <translation>{percent}٪ من الملفات قابلة للبحث بالمعنى</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln page(s)</source>
        <translation>
            <numerusform>{done} من %Ln صفحة</numerusform>
            <numerusform>{done} من صفحة واحدة</numerusform>
            <numerusform>{done} من صفحتين</numerusform>
            <numerusform>{done} من %Ln صفحات</numerusform>
            <numerusform>{done} من %Ln صفحة</numerusform>
            <numerusform>{done} من %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Text recognition paused</source>
        <translation>التعرف على النص موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Recognizing text: {pages}</source>
        <translation>التعرف على النص: {pages}</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages</source>
        <translation>الانتقال من {old} إلى {new}، المقاطع: {done} من {all}</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages. Until then, {old} is used.</source>
        <translation>الانتقال من {old} إلى {new}، المقاطع: {done} من {all}. حتى ذلك الحين يُستخدم {old}.</translation>
    </message>
    <message>
        <source>Loading language model</source>
        <translation>جارٍ تحميل نموذج اللغة</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln file(s)</source>
        <translation>
            <numerusform>أول الملفات (%Ln)</numerusform>
            <numerusform>أول ملف</numerusform>
            <numerusform>أول ملفين</numerusform>
            <numerusform>أول %Ln ملفات</numerusform>
            <numerusform>أول %Ln ملفًا</numerusform>
            <numerusform>أول %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched for: {words}</source>
        <translation>بُحث أيضًا عن: {words}</translation>
    </message>
    <message>
        <source>Found by words only. Results by meaning follow when the language model has loaded.</source>
        <translation>عُثر عليها بالكلمات فقط. تلي نتائج المعنى بعد تحميل نموذج اللغة.</translation>
    </message>
    <message>
        <source>Found by words only. No language model is installed.</source>
        <translation>عُثر عليها بالكلمات فقط. لم يُثبّت أي نموذج لغة.</translation>
    </message>
    <message>
        <source>Found by words only. The language model supports English only.</source>
        <translation>عُثر عليها بالكلمات فقط. لا يدعم نموذج اللغة إلا الإنجليزية.</translation>
    </message>
    <message>
        <source>Files can be found as soon as they are read.</source>
        <translation>يمكن العثور على الملفات فور قراءتها.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>لا نتائج بعد</translation>
    </message>
    <message>
        <source>Results update as more files are indexed.</source>
        <translation>تتحدّث النتائج مع فهرسة مزيد من الملفات.</translation>
    </message>
    <message>
        <source>No results with these filters</source>
        <translation>لا نتائج بعوامل التصفية هذه</translation>
    </message>
    <message>
        <source>Remove a filter or try other words.</source>
        <translation>أزل عامل تصفية أو جرّب كلمات أخرى.</translation>
    </message>
    <message>
        <source>Type some words or a question.</source>
        <translation>اكتب كلمات أو سؤالًا.</translation>
    </message>
    <message>
        <source>No files contain these words</source>
        <translation>لا ملفات فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Results by meaning follow when the language model has loaded.</source>
        <translation>تلي نتائج المعنى بعد تحميل نموذج اللغة.</translation>
    </message>
    <message>
        <source>Only words were searched, because no language model is installed. Choose one in Settings.</source>
        <translation>اقتصر البحث على الكلمات، إذ لم يُثبّت أي نموذج لغة. اختر نموذجًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Only words were searched, because the language model supports English only. Choose another in Settings.</source>
        <translation>اقتصر البحث على الكلمات، إذ لا يدعم نموذج اللغة إلا الإنجليزية. اختر نموذجًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>No matching files</source>
        <translation>لا ملفات مطابقة</translation>
    </message>
    <message>
        <source>Try other words or a full question, in any language.</source>
        <translation>جرّب كلمات أخرى أو سؤالًا كاملًا، بأي لغة.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>لا مجلدات بعد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>كل شيء محدّث</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>موقوف حتى {time}</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>موقوف حتى الغد، {time}</translation>
    </message>
    <message>
        <source>Paused until {day}, {time}</source>
        <translation>موقوف حتى {day}، {time}</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>على البطارية</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>برنامج يعمل بملء الشاشة</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>تنزيل {model}: {percent}٪</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>الملفات: {done} من {all}</translation>
    </message>
    <message>
        <source>No language model: words only</source>
        <translation>لا نموذج لغة: الكلمات فقط</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}، {next}</translation>
    </message>
    <message>
        <source>Language model failed: words only</source>
        <translation>فشل نموذج اللغة: الكلمات فقط</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} م.ث</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>لم يُفهرس شيء بعد</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>حتى الآن: {facts}.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>لا شيء للبحث عنه</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>ترجمات مرئية</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>دفتر ملاحظات</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>{type} file</source>
        <translation>ملف {type}</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>شيفرة مصدرية</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>في المستقبل</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation>في وقت سابق هذا العام</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلندية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Folders and exclusions</source>
        <translation>المجلدات والاستثناءات</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>التعرف على النص</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>الفهرسة في الخلفية</translation>
    </message>
    <message>
        <source>Startup and tray</source>
        <translation>بدء التشغيل وعلبة النظام</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>البحث السريع</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>مساعدو الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>في مربع البحث</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>في المعاينة</translation>
    </message>
    <message>
        <source>On a result</source>
        <translation>عند تحديد نتيجة</translation>
    </message>
    <message>
        <source>In quick search</source>
        <translation>في البحث السريع</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>إظهار اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>الانتقال إلى مربع البحث</translation>
    </message>
    <message>
        <source>No assistant has asked anything yet.</source>
        <translation>لم يطلب أي مساعد شيئًا بعد.</translation>
    </message>
    <message>
        <source>No assistant has asked anything today.</source>
        <translation>لم يطلب أي مساعد شيئًا اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>{program} asked %Ln time(s)</source>
        <translation>
            <numerusform>لا طلبات من {program}</numerusform>
            <numerusform>طلب واحد من {program}</numerusform>
            <numerusform>طلبان من {program}</numerusform>
            <numerusform>%Ln طلبات من {program}</numerusform>
            <numerusform>%Ln طلبًا من {program}</numerusform>
            <numerusform>%Ln طلب من {program}</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: {calls}</source>
        <translation>اليوم: {calls}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>بحث عن مشابه</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Written by {model}</source>
        <translation>كتبه {model}</translation>
    </message>
    <message>
        <source>“{passage}”</source>
        <translation>«{passage}»</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>يبدو أن ملفاتك لا تجيب عن هذا.</translation>
    </message>
    <message>
        <source>{program}: {request}</source>
        <translation>{program}: {request}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Unnamed program</source>
        <translation>برنامج بلا اسم</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>الانتقال إلى النتائج</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Save or unsave this search</source>
        <translation>حفظ هذا البحث أو إلغاء حفظه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>نسخ المقطع مع مصدره</translation>
    </message>
    <message>
        <source>Select several files, one more, or all</source>
        <translation>تحديد عدة ملفات أو ملف إضافي أو الكل</translation>
    </message>
    <message>
        <source>Show similar copies and versions</source>
        <translation>إظهار النسخ والإصدارات المشابهة</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>إخفاء النسخ المشابهة</translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation>لماذا هذه النتيجة؟</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>إظهار البحث السريع أو إخفاؤه</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>البحث عن النص المحدد</translation>
    </message>
    <message>
        <source>Next or previous file</source>
        <translation>الملف التالي أو السابق</translation>
    </message>
    <message>
        <source>Five files forward or back</source>
        <translation>خمسة ملفات إلى الأمام أو الخلف</translation>
    </message>
    <message>
        <source>Show the preview, then move to it</source>
        <translation>إظهار المعاينة ثم الانتقال إليها</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>إخفاء المعاينة</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>فتح هذا البحث في النافذة</translation>
    </message>
    <message>
        <source>Hide quick search</source>
        <translation>إخفاء البحث السريع</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>البحث عما يشبه محتوى الحافظة</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>البحث عن ملفات مشابهة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>يتوفر الإصدار {version}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {host}. Check your internet connection and try again.</source>
        <translation>تعذر الوصول إلى {host}. تأكد من اتصالك بالإنترنت وحاول ثانية.</translation>
    </message>
    <message>
        <source>{host} has no update information at the moment. Try again later.</source>
        <translation>لا معلومات عن التحديثات لدى {host} حاليًا. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>{host} redirected to an insecure address. The check was stopped.</source>
        <translation>أعاد {host} التوجيه إلى عنوان غير آمن. أُوقف التحقق.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large and was rejected.</source>
        <translation>رد {host} كبير جدًا ورُفض.</translation>
    </message>
    <message>
        <source>The answer of {host} is not signed by the developers and was rejected.</source>
        <translation>رد {host} غير موقّع من المطورين ورُفض.</translation>
    </message>
    <message>
        <source>The answer of {host} is invalid and was rejected.</source>
        <translation>رد {host} غير صالح ورُفض.</translation>
    </message>
    <message>
        <source>The answer of {host} names an older version than this one and was rejected.</source>
        <translation>يذكر رد {host} إصدارًا أقدم من هذا الإصدار ورُفض.</translation>
    </message>
    <message>
        <source>The answer of {host} is older than its previous one and was rejected.</source>
        <translation>رد {host} أقدم من رده السابق ورُفض.</translation>
    </message>
    <message>
        <source>added {patterns}</source>
        <translation>أُضيف: {patterns}</translation>
    </message>
    <message>
        <source>removed {patterns}</source>
        <translation>أُزيل: {patterns}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} ← {new}</translation>
    </message>
    <message>
        <source>{setting}: {change}</source>
        <translation>{setting}: {change}</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>نموذج اللغة</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>تغيّر الترتيب</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>As text</source>
        <translation>بتنسيق نص</translation>
    </message>
    <message>
        <source>As Markdown link</source>
        <translation>بتنسيق رابط Markdown</translation>
    </message>
    <message>
        <source>As BibTeX</source>
        <translation>بتنسيق BibTeX</translation>
    </message>
    <message>
        <source>Indexing is blocked</source>
        <translation>الفهرسة متعذرة</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>فشل نموذج اللغة</translation>
    </message>
    <message>
        <source>Your files are searched by words only.</source>
        <translation>يُبحث في ملفاتك بالكلمات فقط.</translation>
    </message>
    <message>
        <source>Folder unavailable</source>
        <translation>المجلد غير متاح</translation>
    </message>
    <message>
        <source>{folder}: its results are kept. If it is gone permanently, remove it on the Folders page.</source>
        <translation>{folder}: نتائجه محفوظة. إن زال نهائيًا فأزله في صفحة المجلدات.</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>الدرجة: {score} من 100</translation>
    </message>
    <message>
        <source>Nearly the same content.</source>
        <translation>المحتوى نفسه تقريبًا.</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>تطابق ضعيف</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>تطابق قوي</translation>
    </message>
    <message>
        <source>Very strong match</source>
        <translation>تطابق قوي جدًا</translation>
    </message>
    <message>
        <source>{engine} (included)</source>
        <translation>{engine} (مضمّن)</translation>
    </message>
    <message numerus="yes">
        <source>{engine}: {languages} and %Ln more language(s)</source>
        <translation>
            <numerusform>{engine}: {languages}</numerusform>
            <numerusform>{engine}: {languages} ولغة أخرى</numerusform>
            <numerusform>{engine}: {languages} ولغتان أخريان</numerusform>
            <numerusform>{engine}: {languages} و%Ln لغات أخرى</numerusform>
            <numerusform>{engine}: {languages} و%Ln لغة أخرى</numerusform>
            <numerusform>{engine}: {languages} و%Ln لغة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine}: {languages}</source>
        <translation>{engine}: {languages}</translation>
    </message>
    <message>
        <source>Passages sent: {number}</source>
        <translation>المقاطع المرسلة: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsupported statement(s) removed</source>
        <translation>
            <numerusform>أُزيلت %Ln عبارة بلا سند</numerusform>
            <numerusform>أُزيلت عبارة واحدة بلا سند</numerusform>
            <numerusform>أُزيلت عبارتان بلا سند</numerusform>
            <numerusform>أُزيلت %Ln عبارات بلا سند</numerusform>
            <numerusform>أُزيلت %Ln عبارة بلا سند</numerusform>
            <numerusform>أُزيلت %Ln عبارة بلا سند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>{program} {version}</source>
        <translation>{program} {version}</translation>
    </message>
    <message>
        <source>Search your files by meaning. Free software under the MIT license.</source>
        <translation>ابحث في ملفاتك بالمعنى. برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>الرخص…</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Assistants that you connect below can search the selected folders and read the text of their files. They cannot change anything. Most assistants send the text they read to their provider, unless their language model runs on this computer. Excluded files and likely secrets are not available to them.</source>
        <translation>يستطيع المساعد الذي تربطه أدناه البحث في المجلدات التي تحددها هنا وقراءة نصوص ملفاتها. لا يستطيع تغيير أي شيء. ويرسل ما يقرؤه عادةً إلى مزوّده، إلا إذا كان نموذج اللغة يعمل على هذا الجهاز. تبقى الملفات المستثناة والملفات السرية المحتملة خارج متناوله.</translation>
    </message>
    <message>
        <source>Access to your files</source>
        <translation>الوصول إلى ملفاتك</translation>
    </message>
    <message>
        <source>{folder} (not in the index)</source>
        <translation>{folder} (ليس في الفهرس)</translation>
    </message>
    <message>
        <source>Assistants can search this folder</source>
        <translation>يستطيع المساعدون البحث في هذا المجلد</translation>
    </message>
    <message>
        <source>There are no folders in the index yet.</source>
        <translation>لا توجد مجلدات في الفهرس بعد.</translation>
    </message>
    <message>
        <source>Assistants find nothing until you check a folder.</source>
        <translation>لن يجد المساعدون شيئًا حتى تحدد مجلدًا.</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Text copied with its citation</source>
        <translation>نُسخ النص مع مصدره</translation>
    </message>
    <message>
        <source>Answers are off. You can turn them on again in the settings, under Language model.</source>
        <translation>الإجابات متوقفة. يمكنك تشغيلها ثانية من الإعدادات، ضمن نموذج اللغة.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer in your files</source>
        <translation>إجابة من ملفاتك</translation>
    </message>
    <message>
        <source>More actions for the answer</source>
        <translation>إجراءات أخرى للإجابة</translation>
    </message>
    <message>
        <source>Copy all with citations</source>
        <translation>نسخ الكل مع المصادر</translation>
    </message>
    <message>
        <source>Don&apos;t show answers</source>
        <translation>عدم إظهار الإجابات</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Searching your files…</source>
        <translation>جارٍ البحث في ملفاتك…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Writing… {time}</source>
        <translation>جارٍ الكتابة… {time}</translation>
    </message>
    <message>
        <source>The language model is reading… {time}</source>
        <translation>نموذج اللغة يقرأ… {time}</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>يبدو أن ملفاتك لا تجيب عن هذا.</translation>
    </message>
    <message>
        <source>Closest results:</source>
        <translation>أقرب النتائج:</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>حفظ بصيغة Markdown</translation>
    </message>
    <message>
        <source>The answers could not be saved ({reason}). Choose another place.</source>
        <translation>تعذر حفظ الإجابات ({reason}). اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>This file has changed since. Ask again.</source>
        <translation>تغيّر هذا الملف منذ ذلك الحين. اسأل مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Ask a question about your files</source>
        <translation>اطرح سؤالًا عن ملفاتك</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>حفظ بصيغة Markdown…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>إخفاء المعاينة</translation>
    </message>
    <message>
        <source>Answers are written by a language model. Each statement is shown only with a quotation that was found in your files. Check important ones there.</source>
        <translation>تُكتب الإجابات بواسطة نموذج لغة. لا تُعرض أي عبارة إلا مع اقتباس عُثر عليه في ملفاتك. تحقق من المهم منها هناك.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>الأسئلة والإجابات</translation>
    </message>
    <message>
        <source>{model} at {address}</source>
        <translation>{model} على {address}</translation>
    </message>
    <message>
        <source>Ask your files</source>
        <translation>اسأل ملفاتك</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer. Install Ollama, LM Studio or llama.cpp, download a model there, and choose it in the settings.</source>
        <translation>تُكتب الإجابات بواسطة نموذج لغة يعمل على هذا الجهاز. ثبّت Ollama أو LM Studio أو llama.cpp، ونزّل نموذجًا فيه، ثم اختره في الإعدادات.</translation>
    </message>
    <message>
        <source>Choose a server…</source>
        <translation>اختيار خادم…</translation>
    </message>
</context>
<context>
    <name>AssistantActions</name>
    <message>
        <source>AI MCP Claude Codex Cursor LM Studio VS Code chat agent tools permission consent</source>
        <translation>ذكاء اصطناعي MCP Claude Codex Cursor LM Studio VS Code محادثة وكيل أدوات إذن موافقة</translation>
    </message>
    <message>
        <source>AI assistants log history who asked requests</source>
        <translation>مساعدو الذكاء الاصطناعي سجل تاريخ من طلب طلبات</translation>
    </message>
    <message>
        <source>{program} is disconnected.</source>
        <translation>فُصل {program}.</translation>
    </message>
    <message>
        <source>{program} is connected. Restart it.</source>
        <translation>رُبط {program}. أعد تشغيله.</translation>
    </message>
    <message>
        <source>The entries are deleted for good.</source>
        <translation>تُحذف القيود نهائيًا.</translation>
    </message>
    <message>
        <source>Clear the log of assistants?</source>
        <translation>هل تريد مسح سجل المساعدين؟</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>BackgroundCard</name>
    <message>
        <source>In the background</source>
        <translation>في الخلفية</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>لا توجد علبة نظام في بيئة سطح المكتب هذه.</translation>
    </message>
    <message>
        <source>Start at login, without opening the window</source>
        <translation>التشغيل عند تسجيل الدخول دون فتح نافذة</translation>
    </message>
    <message>
        <source>To reopen the window, start the program again.</source>
        <translation>لفتح النافذة ثانية، شغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>حُفظ في {place}</translation>
    </message>
</context>
<context>
    <name>BackgroundMode</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>توقف محرك البحث.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>علبة بدء تلقائي دخول خلفية إغلاق تصغير إشعار tray</translation>
    </message>
    <message>
        <source>In the tray, it keeps indexing, so that search is instant. You can change this in Settings.</source>
        <translation>في علبة النظام يواصل الفهرسة، فيكون البحث فوريًا. يمكنك تغيير ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>إبقاء Desktop Search يعمل؟</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>إبقاؤه يعمل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Background indexing</source>
        <translation>الفهرسة في الخلفية</translation>
    </message>
    <message>
        <source>You can search while files are indexed. Change these options any time in Settings.</source>
        <translation>يمكنك البحث أثناء فهرسة الملفات. غيّر هذه الخيارات متى شئت في الإعدادات.</translation>
    </message>
    <message>
        <source>Pause on battery power</source>
        <translation>الإيقاف المؤقت على طاقة البطارية</translation>
    </message>
    <message>
        <source>Indexing resumes when the computer is plugged in. You can keep searching.</source>
        <translation>تُستأنف الفهرسة عند توصيل الجهاز بالكهرباء. يمكنك مواصلة البحث.</translation>
    </message>
    <message>
        <source>Pause while an app is in full screen</source>
        <translation>الإيقاف المؤقت عند تشغيل برنامج بملء الشاشة</translation>
    </message>
    <message>
        <source>Games, films and presentations get the full speed of the computer.</source>
        <translation>للألعاب والأفلام والعروض التقديمية سرعة الجهاز كلها.</translation>
    </message>
    <message>
        <source>Use all processor cores while you are away</source>
        <translation>استخدام كل أنوية المعالج أثناء غيابك</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>أثناء استخدامك الجهاز تُترك نواة واحدة حرة.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>التشغيل عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>No window opens. New and changed files are indexed right away.</source>
        <translation>لا تُفتح نافذة. تُفهرس الملفات الجديدة والمعدلة فورًا.</translation>
    </message>
    <message>
        <source>Runs in the system tray, so that search is instant.</source>
        <translation>يعمل في علبة النظام، فيكون البحث فوريًا.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>مواصلة العمل حين تُغلق النافذة</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Error in {program}</source>
        <translation>خطأ في {program}</translation>
    </message>
    <message>
        <source>This is a bug in the program. Your files and the index are not affected. The details below help to fix it. They may include names of your files, and they stay on this computer unless you send them.</source>
        <translation>هذا خلل في البرنامج. لم تتأثر ملفاتك ولا الفهرس. تساعد التفاصيل أدناه على إصلاحه. قد تتضمن أسماء ملفات لك، وتبقى على هذا الجهاز ما لم ترسلها.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>What assistants asked</source>
        <translation>ما طلبه المساعدون</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>مسح السجل</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Disconnect {program}</source>
        <translation>فصل {program}</translation>
    </message>
    <message>
        <source>Connect {program}</source>
        <translation>ربط {program}</translation>
    </message>
    <message>
        <source>This changes {file}. Everything else in the file stays as it is.</source>
        <translation>يغيّر هذا {file}. يبقى كل ما عداه في الملف كما هو.</translation>
    </message>
    <message>
        <source>A copy of the file before the first change is kept next to it, as {name}.</source>
        <translation>تُحفظ بجانب الملف نسخة منه قبل أول تغيير باسم {name}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write the change</source>
        <translation>كتابة التغيير</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {part}</source>
        <translation>إزالة عامل التصفية: {part}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Active filters</source>
        <translation>عوامل التصفية النشطة</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Connect an assistant</source>
        <translation>ربط مساعد</translation>
    </message>
    <message>
        <source>Adds {app} to the assistant&apos;s own configuration file. You see the change before it is written. Restart the assistant afterwards.</source>
        <translation>يضيف {app} إلى ملف إعدادات المساعد. ترى التغيير قبل كتابته. أعد تشغيل المساعد بعد ذلك.</translation>
    </message>
    <message>
        <source>For another assistant, enter this command as an MCP server:</source>
        <translation>لمساعد آخر، أدخل هذا الأمر بوصفه خادم MCP:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>تحديث…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>غير موجود على هذا الجهاز</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير مربوط</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>مربوط</translation>
    </message>
    <message>
        <source>Connected with another command</source>
        <translation>مربوط بأمر آخر</translation>
    </message>
    <message>
        <source>{file} is not valid. Correct it in an editor.</source>
        <translation>تعذر فهم {file}. صححه في محرر نصوص.</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Nothing is indexed yet.</source>
        <translation>لم يُفهرس شيء بعد.</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>بحسب النوع</translation>
    </message>
    <message>
        <source>Files with text. All others are found by name only.</source>
        <translation>ملفات بها نص. أما غيرها فيُعثر عليه بالاسم فقط.</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>بحسب اللغة</translation>
    </message>
    <message>
        <source>A file that says something in two languages counts in both.</source>
        <translation>يُحتسب الملف المتعدد اللغات ضمن كل لغة من لغاته.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>بحسب المجلد</translation>
    </message>
</context>
<context>
    <name>DataActions</name>
    <message>
        <source>storage location path disk space drive move delete rebuild</source>
        <translation>تخزين مكان مسار قرص نقل مسح إعادة بناء</translation>
    </message>
    <message>
        <source>Choose a folder for the index</source>
        <translation>اختيار مجلد للفهرس</translation>
    </message>
    <message>
        <source>Move the index to {place}?</source>
        <translation>نقل الفهرس إلى {place}؟</translation>
    </message>
    <message>
        <source>The index is copied and verified before the old copy is deleted. Search is unavailable until then. The program restarts when it is done.</source>
        <translation>يُنسخ الفهرس ويُتحقق منه قبل حذف النسخة القديمة. البحث غير متاح حتى ذلك الحين. يُعاد تشغيل البرنامج عند الانتهاء.</translation>
    </message>
    <message>
        <source>Stopping the search engine…</source>
        <translation>جارٍ إيقاف محرك البحث…</translation>
    </message>
    <message>
        <source>All files are indexed again, which can take hours. Your files, folders, settings and language models are kept.</source>
        <translation>تُفهرس كل الملفات ثانية، وقد يستغرق ذلك ساعات. تبقى ملفاتك ومجلداتك وإعداداتك ونماذج اللغة.</translation>
    </message>
    <message>
        <source>Clearing the index…</source>
        <translation>جارٍ حذف الفهرس…</translation>
    </message>
    <message>
        <source>Copying and verifying the index…</source>
        <translation>جارٍ نسخ الفهرس والتحقق منه…</translation>
    </message>
    <message>
        <source>The index could not be moved. It is still in its old location.</source>
        <translation>تعذر نقل الفهرس. ما زال في مكانه القديم.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again. The log has details.</source>
        <translation>تعذر حذف الفهرس. حاول ثانية. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Clear the index?</source>
        <translation>حذف الفهرس؟</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Storage locations</source>
        <translation>أماكن التخزين</translation>
    </message>
    <message>
        <source>Index and models</source>
        <translation>الفهرس والنماذج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation>إظهار المجلد: {name}</translation>
    </message>
    <message>
        <source>Move the index…</source>
        <translation>نقل الفهرس…</translation>
    </message>
    <message>
        <source>Clear the index…</source>
        <translation>حذف الفهرس…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Index size: {size}</source>
        <translation>حجم الفهرس: {size}</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>صدفة نظرة مشغل تكامل GNOME KDE Plasma KRunner</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Only the CPU is available. To use a GPU, install {app} with Python, as its README describes.</source>
        <translation>المعالج العادي وحده متاح. لاستخدام معالج رسوميات، ثبّت {app} باستخدام Python كما يشرح ملف README.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop folders here to search them</source>
        <translation>أفلت المجلدات هنا للبحث فيها</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>109 languages</source>
        <translation>109 لغات</translation>
    </message>
    <message>
        <source>15 languages</source>
        <translation>15 لغة</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>مجلد على هذا الجهاز.</translation>
    </message>
    <message>
        <source>A text in the index is damaged.</source>
        <translation>نص في الفهرس تالف.</translation>
    </message>
    <message>
        <source>An internal error occurred and was logged. If something no longer works, restart Desktop Search.</source>
        <translation>حدث خطأ داخلي وكُتب في السجل. إن توقف شيء عن العمل فأعد تشغيل Desktop Search.</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>تأكد من وجود القرص أو قرص الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>تأكد من عنوان خادم المرآة في الإعدادات.</translation>
    </message>
    <message>
        <source>A .gitignore file matches it.</source>
        <translation>يطابقه ملف ‎.gitignore.</translation>
    </message>
    <message>
        <source>A picture has more than {count} megapixels and was left out.</source>
        <translation>تتجاوز صورة {count} ميغابكسل، ولذلك تُركت.</translation>
    </message>
    <message>
        <source>Another page was requested.</source>
        <translation>طُلبت صفحة أخرى.</translation>
    </message>
    <message>
        <source>Another user can write to {folder}.</source>
        <translation>يستطيع مستخدم آخر الكتابة في {folder}.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Archive, found by its name.</source>
        <translation>أرشيف، يُعثر عليه باسمه.</translation>
    </message>
    <message>
        <source>Archive, its contents are not indexed.</source>
        <translation>أرشيف، لا تُفهرس محتوياته.</translation>
    </message>
    <message>
        <source>Archives nested more than {count} levels deep were not read.</source>
        <translation>لم تُقرأ الأرشيفات المتداخلة لأكثر من {count} مستويات.</translation>
    </message>
    <message>
        <source>Audio file, found by its name.</source>
        <translation>ملف صوتي، يُعثر عليه باسمه.</translation>
    </message>
    <message>
        <source>Best at finding translations, also in rare languages. Weaker at answering questions.</source>
        <translation>الأفضل في إيجاد الترجمات، حتى باللغات النادرة. أضعف في الإجابة عن الأسئلة.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or exclude it with a pattern in the settings.</source>
        <translation>غيّر أذونات الملف، أو استبعده بنمط في الإعدادات.</translation>
    </message>
    <message>
        <source>Check that it is running, and that its address, certificate and token are correct.</source>
        <translation>تأكد من أنه يعمل، ومن صحة عنوانه وشهادته ورمزه المميز.</translation>
    </message>
    <message>
        <source>Check that the disk has free space.</source>
        <translation>تأكد من وجود مساحة خالية على القرص.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and the folder is writable.</source>
        <translation>تأكد من أن القرص متصل وأن المجلد قابل للكتابة.</translation>
    </message>
    <message>
        <source>Check that the folder is writable.</source>
        <translation>تأكد من أن المجلد قابل للكتابة.</translation>
    </message>
    <message>
        <source>Check that this is a folder, and that you have write permission to it and its contents.</source>
        <translation>تأكد من أنه مجلد، وأن لك إذن الكتابة فيه وفي محتوياته.</translation>
    </message>
    <message>
        <source>Check that you have write permission there.</source>
        <translation>تأكد من أن لك إذن الكتابة هناك.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and try again.</source>
        <translation>تحقق من الاتصال بالإنترنت ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect its drive.</source>
        <translation>تأكد من الكتابة، أو صِل القرص.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>تأكد من الكتابة.</translation>
    </message>
    <message>
        <source>Choose Verify on the Health page.</source>
        <translation>اختر ”تحقق“ في صفحة الحالة.</translation>
    </message>
    <message>
        <source>Choose a file that was exported with Export.</source>
        <translation>اختر ملفًا صُدّر بزر ”تصدير“.</translation>
    </message>
    <message>
        <source>Choose a file with text.</source>
        <translation>اختر ملفًا فيه نص.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>اختر مجلدًا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or download one in Settings.</source>
        <translation>اختر مجلدًا فيه نموذج، أو نزّل واحدًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder, or download a model in Settings.</source>
        <translation>اختر مجلدًا آخر، أو نزّل نموذجًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Choose another folder, or download the model again in Settings.</source>
        <translation>اختر مجلدًا آخر، أو نزّل النموذج ثانية في الإعدادات.</translation>
    </message>
    <message>
        <source>Choose another folder, or rename this one.</source>
        <translation>اختر مجلدًا آخر، أو أعد تسمية هذا.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another model, or a folder with a converted one.</source>
        <translation>اختر نموذجًا آخر، أو مجلدًا فيه نموذج محوّل.</translation>
    </message>
    <message>
        <source>Choose another model, or import this one from a folder or a file.</source>
        <translation>اختر نموذجًا آخر، أو استورد هذا من مجلد أو ملف.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Choose another program.</source>
        <translation>اختر برنامجًا آخر.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>اختر قيمة أخرى.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Close that program first, or use another folder with --base-dir.</source>
        <translation>أغلق ذلك البرنامج أولًا، أو استخدم مجلدًا آخر مع ‎--base-dir.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Default. Included.</source>
        <translation>الافتراضي. مضمّن.</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>الديفاناغارية</translation>
    </message>
    <message>
        <source>Do not trust it. Get the model from its authors.</source>
        <translation>لا تثق به. احصل على النموذج من مؤلفيه.</translation>
    </message>
    <message>
        <source>Do not trust it. Use another mirror, or none.</source>
        <translation>لا تثق به. استخدم خادم مرآة آخر، أو لا تستخدم أي خادم مرآة.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>نزّله ثانية.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or use the defaults.</source>
        <translation>استعد أولًا آخر نسخة سليمة منها، أو استخدم الافتراضية.</translation>
    </message>
    <message>
        <source>Font, found by its name.</source>
        <translation>خط، يُعثر عليه باسمه.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>If it should contain text, open it in its own app and save it again.</source>
        <translation>إن كان ينبغي أن يحوي نصًا، فافتحه في تطبيقه واحفظه ثانية.</translation>
    </message>
    <message>
        <source>Indexing failed with an unexpected error. The log has details.</source>
        <translation>فشلت الفهرسة بخطأ غير متوقع. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Indexing then continues automatically.</source>
        <translation>ثم تستمر الفهرسة تلقائيًا.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation>هذا جهاز أو أنبوب أو مقبس، لا ملف.</translation>
    </message>
    <message>
        <source>It is a symbolic link. Links are not followed; their targets are indexed if they are in a chosen folder.</source>
        <translation>هذا رابط رمزي. لا تُتبع الروابط؛ وتُفهرس أهدافها إن كانت في مجلد مختار.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>متداخل أعمق مما ينبغي.</translation>
    </message>
    <message>
        <source>It is part of this program&apos;s own data.</source>
        <translation>هو من بيانات هذا البرنامج نفسه.</translation>
    </message>
    <message>
        <source>It is rebuilt at the next start.</source>
        <translation>يُعاد بناؤه عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>It is rebuilt from the catalog. Nothing is lost.</source>
        <translation>يُعاد بناؤه من قاعدة البيانات. لم يضع شيء.</translation>
    </message>
    <message>
        <source>It is rebuilt from the index. Nothing is lost.</source>
        <translation>يُعاد بناؤه من الفهرس. لم يضع شيء.</translation>
    </message>
    <message>
        <source>It is retried at the next start. You can also retry it now.</source>
        <translation>تُعاد المحاولة عند التشغيل التالي. ويمكنك إعادتها الآن.</translation>
    </message>
    <message>
        <source>It is stored in the cloud only.</source>
        <translation>هو مخزن في السحابة فقط.</translation>
    </message>
    <message>
        <source>It was moved or deleted. The next scan removes it from the results.</source>
        <translation>نُقل أو حُذف. يزيله الفحص التالي من النتائج.</translation>
    </message>
    <message>
        <source>It was not moved. Choose another folder.</source>
        <translation>لم يُنقل. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>It was rebuilt without re-embedding.</source>
        <translation>أُعيد بناؤه دون إعادة حساب المتجهات.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Larger than the size limit.</source>
        <translation>أكبر من حد الحجم.</translation>
    </message>
    <message>
        <source>Larger version of the default.</source>
        <translation>نسخة أكبر من الافتراضي.</translation>
    </message>
    <message>
        <source>Leave it as it is, or exclude it.</source>
        <translation>اتركه كما هو، أو استبعده.</translation>
    </message>
    <message>
        <source>Listed under Health.</source>
        <translation>مدرج في صفحة الحالة.</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>مجلد محلي</translation>
    </message>
    <message>
        <source>Move that file away and start again. Your files are then indexed again; they are not changed.</source>
        <translation>انقل ذلك الملف إلى مكان آخر وابدأ ثانية. تُفهرس ملفاتك عندها من جديد، دون أن تُغيّر.</translation>
    </message>
    <message>
        <source>No action needed. Retry it after a program update, or with another model.</source>
        <translation>لا يلزم أي إجراء. أعد المحاولة بعد تحديث البرنامج، أو بنموذج آخر.</translation>
    </message>
    <message>
        <source>No app is set to open this file.</source>
        <translation>لا تطبيق محددًا لفتح هذا الملف.</translation>
    </message>
    <message>
        <source>No app is set to open web pages.</source>
        <translation>لا تطبيق محددًا لفتح صفحات الويب.</translation>
    </message>
    <message>
        <source>No permission to read this file.</source>
        <translation>لا إذن لقراءة هذا الملف.</translation>
    </message>
    <message>
        <source>No readable text, found by its name.</source>
        <translation>لا نص مقروءًا، يُعثر عليه باسمه.</translation>
    </message>
    <message>
        <source>No text in this file.</source>
        <translation>لا نص في هذا الملف.</translation>
    </message>
    <message>
        <source>Not enough disk space for a copy of the index.</source>
        <translation>لا تكفي مساحة القرص لنسخة من الفهرس.</translation>
    </message>
    <message>
        <source>Nothing is indexed until you choose what to use instead, because they may exclude files.</source>
        <translation>لا يُفهرس شيء حتى تختار ما يُستخدم بدلًا منها، لأنها قد تستبعد ملفات.</translation>
    </message>
    <message>
        <source>Older. Optimized for comparing sentences.</source>
        <translation>أقدم. مهيأ لمقارنة الجمل.</translation>
    </message>
    <message>
        <source>One count of passages was wrong and has been corrected.</source>
        <translation>كان أحد أعداد المقاطع خاطئًا وصُحح.</translation>
    </message>
    <message>
        <source>One damaged passage was removed.</source>
        <translation>أُزيل مقطع تالف واحد.</translation>
    </message>
    <message>
        <source>One damaged text was restored.</source>
        <translation>استُعيد نص تالف واحد.</translation>
    </message>
    <message>
        <source>One damaged vector was restored.</source>
        <translation>استُعيد متجه تالف واحد.</translation>
    </message>
    <message>
        <source>One file is read again.</source>
        <translation>يُقرأ ملف واحد ثانية.</translation>
    </message>
    <message>
        <source>One of your patterns matches it.</source>
        <translation>يطابقه أحد أنماطك.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded. It is found by words only.</source>
        <translation>تعذر حساب متجه لمقطع من هذا الملف. يُعثر عليه بالكلمات فقط.</translation>
    </message>
    <message>
        <source>One text had a wrong embedding state, which was corrected.</source>
        <translation>كانت حالة حساب المتجه خاطئة لنص واحد، وصُححت.</translation>
    </message>
    <message>
        <source>One text was wrongly marked as having words or none; corrected.</source>
        <translation>كانت علامة وجود الكلمات خاطئة لنص واحد؛ صُححت.</translation>
    </message>
    <message>
        <source>One unusable vector was removed; it is computed again where it is needed.</source>
        <translation>أُزيل متجه واحد غير صالح للاستخدام؛ يُعاد حسابه حيث يلزم.</translation>
    </message>
    <message>
        <source>Only files in the index can be compared.</source>
        <translation>لا يمكن مقارنة غير الملفات التي في الفهرس.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because reading them takes too long.</source>
        <translation>قُرئ جزء فقط من المحتويات، لأن قراءتها تستغرق وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because they are too large when unpacked.</source>
        <translation>قُرئ جزء فقط من المحتويات، لأنها كبيرة جدًا بعد فك ضغطها.</translation>
    </message>
    <message>
        <source>Only the first {count} files in it were read.</source>
        <translation>قُرئت أول {count} ملفات فقط مما فيه.</translation>
    </message>
    <message>
        <source>Only the first {count} pictures were recognized.</source>
        <translation>جرى التعرف على أول {count} من الصور فقط.</translation>
    </message>
    <message>
        <source>Open it in its own app and save a copy as PDF.</source>
        <translation>افتحه في تطبيقه واحفظ نسخة منه بصيغة PDF.</translation>
    </message>
    <message>
        <source>Open it in its own app and save it again, or get a new copy.</source>
        <translation>افتحه في تطبيقه واحفظه ثانية، أو احصل على نسخة جديدة.</translation>
    </message>
    <message>
        <source>Open the file in its own app.</source>
        <translation>افتح الملف في تطبيقه.</translation>
    </message>
    <message>
        <source>Optimized for comparing sentences. Weaker at finding long passages.</source>
        <translation>مهيأ لمقارنة الجمل. أضعف في إيجاد المقاطع الطويلة.</translation>
    </message>
    <message>
        <source>Optimized for questions.</source>
        <translation>مهيأ للأسئلة.</translation>
    </message>
    <message>
        <source>Page {page} has more than {count} megapixels and was left out.</source>
        <translation>تتجاوز الصفحة {page} مقدار {count} ميغابكسل، ولذلك تُركت.</translation>
    </message>
    <message>
        <source>Page {page} is damaged and was left out.</source>
        <translation>الصفحة {page} تالفة، ولذلك تُركت.</translation>
    </message>
    <message>
        <source>Remove it, or get a new copy.</source>
        <translation>أزله، أو احصل على نسخة جديدة.</translation>
    </message>
    <message>
        <source>Restart the program, or choose another model in Settings.</source>
        <translation>أعد تشغيل البرنامج، أو اختر نموذجًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>Restart the program.</source>
        <translation>أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Results are by words only.</source>
        <translation>النتائج بالكلمات فقط.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or exclude the folder.</source>
        <translation>أعد المحاولة بعد تحديث البرنامج، أو استبعد المجلد.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or report it. The log has details.</source>
        <translation>أعد المحاولة بعد تحديث البرنامج، أو أبلغ عن الخطأ. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Retry it, or save it in another format.</source>
        <translation>أعد المحاولة، أو احفظه بصيغة أخرى.</translation>
    </message>
    <message>
        <source>Check that text recognition is turned on in the settings. If it finds no text, scan the document again in better quality.</source>
        <translation>تحقق من تشغيل التعرف على النص في الإعدادات. إذا لم يعثر على نص، فامسح المستند ضوئيًا مرة أخرى بجودة أفضل.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it. The log has details.</source>
        <translation>احفظه ثانية بصيغة أحدث، أو أبلغ عن الخطأ. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Scan without text.</source>
        <translation>ملف ممسوح ضوئيًا بلا نص.</translation>
    </message>
    <message>
        <source>Search by meaning then works again.</source>
        <translation>ثم يعود البحث بالمعنى إلى العمل.</translation>
    </message>
    <message>
        <source>Set a default app for this file type in your file manager.</source>
        <translation>حدد تطبيقًا افتراضيًا لهذا النوع من الملفات في مدير الملفات.</translation>
    </message>
    <message>
        <source>Set a default browser in your system settings.</source>
        <translation>حدد متصفحًا افتراضيًا في إعدادات النظام.</translation>
    </message>
    <message>
        <source>Start it again. It resumes where it stopped.</source>
        <translation>ابدأه ثانية. يُستأنف من حيث توقف.</translation>
    </message>
    <message>
        <source>Start the program again. It is then restored from its last copy.</source>
        <translation>شغّل البرنامج ثانية. يُستعاد عندها من آخر نسخة.</translation>
    </message>
    <message>
        <source>Start the program again. The index is then restored.</source>
        <translation>شغّل البرنامج ثانية. يُستعاد الفهرس عندها.</translation>
    </message>
    <message>
        <source>Text recognition does not start.</source>
        <translation>لا يبدأ التعرف على النص.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on a picture in the document.</source>
        <translation>فشل التعرف على النص في صورة داخل المستند، أو استغرق أكثر من {limit_s} من الثواني.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on page {pages}.</source>
        <translation>فشل التعرف على النص في الصفحة {pages}، أو استغرق أكثر من {limit_s} من الثواني.</translation>
    </message>
    <message>
        <source>Text recognition is turned off.</source>
        <translation>التعرف على النص معطّل.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>That program is no longer installed.</source>
        <translation>لم يعد ذلك البرنامج مثبتًا.</translation>
    </message>
    <message>
        <source>The backup copy of the index was damaged and removed. A new one is created.</source>
        <translation>كانت النسخة الاحتياطية من الفهرس تالفة وأُزيلت. تُنشأ نسخة جديدة.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been rebuilt.</source>
        <translation>كانت جداول البحث في قاعدة البيانات تالفة وأُعيد بناؤها.</translation>
    </message>
    <message>
        <source>The data read back differs from the data written.</source>
        <translation>البيانات المقروءة تختلف عن البيانات المكتوبة.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>الافتراضي.</translation>
    </message>
    <message>
        <source>The engine is shutting down.</source>
        <translation>المحرك قيد الإيقاف.</translation>
    </message>
    <message>
        <source>The file reader does not start.</source>
        <translation>قارئ الملفات لا يبدأ.</translation>
    </message>
    <message>
        <source>The freed space is kept. The next run continues from there.</source>
        <translation>تبقى المساحة المحررة. يواصل التشغيل التالي من هنا.</translation>
    </message>
    <message>
        <source>The language model crashed on a query and is restarted.</source>
        <translation>تعطل نموذج اللغة عند أحد الطلبات ويُعاد تشغيله.</translation>
    </message>
    <message>
        <source>The language model crashed on some text.</source>
        <translation>تعطل نموذج اللغة عند بعض النصوص.</translation>
    </message>
    <message>
        <source>The language model fails on this query.</source>
        <translation>يفشل نموذج اللغة في هذا الطلب.</translation>
    </message>
    <message>
        <source>The language model is starting.</source>
        <translation>نموذج اللغة يبدأ.</translation>
    </message>
    <message>
        <source>The language model was removed.</source>
        <translation>أُزيل نموذج اللغة.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({reason}).</source>
        <translation>لا يمكن كتابة النموذج في {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {reason} ({file}).</source>
        <translation>تعذر نسخ النموذج: {reason} ({file}).</translation>
    </message>
    <message>
        <source>The model could not be started. The log has details.</source>
        <translation>تعذر بدء النموذج. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by words only. The log has details.</source>
        <translation>يفشل النموذج، لذا يُعثر على النصوص الجديدة بالكلمات فقط. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The model file has an unknown block size.</source>
        <translation>في ملف النموذج حجم كتلة غير معروف.</translation>
    </message>
    <message>
        <source>The model file has an unknown format.</source>
        <translation>صيغة ملف النموذج غير معروفة.</translation>
    </message>
    <message>
        <source>The program crashed twice while reading this file, so the file is skipped.</source>
        <translation>تعطل البرنامج مرتين أثناء قراءة هذا الملف، لذا يُتخطى.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while scanning this folder, so the folder is skipped.</source>
        <translation>لم يعد البرنامج يستجيب مرتين أثناء فحص هذا المجلد، لذا يُتخطى.</translation>
    </message>
    <message>
        <source>The reader crashed on this file. The file is probably damaged.</source>
        <translation>تعطل القارئ عند هذا الملف. الأرجح أن الملف تالف.</translation>
    </message>
    <message>
        <source>The recognized text of one picture was damaged. It is recognized again.</source>
        <translation>كان النص الذي جرى التعرف عليه في صورة واحدة تالفًا. يُعاد التعرف عليه.</translation>
    </message>
    <message>
        <source>The recognized text of {count} pictures was damaged. They are recognized again.</source>
        <translation>كان النص الذي جرى التعرف عليه في {count} من الصور تالفًا. يُعاد التعرف عليها.</translation>
    </message>
    <message>
        <source>The running engine does not respond.</source>
        <translation>المحرك المشغّل لا يستجيب.</translation>
    </message>
    <message>
        <source>The search engine stopped before it answered.</source>
        <translation>توقف محرك البحث قبل أن يجيب.</translation>
    </message>
    <message>
        <source>The system or another program stopped the reader several times while it read this file.</source>
        <translation>أوقف النظام أو برنامج آخر القارئ عدة مرات أثناء قراءته هذا الملف.</translation>
    </message>
    <message>
        <source>The text of {format} files cannot be read.</source>
        <translation>لا يمكن قراءة نص ملفات {format}.</translation>
    </message>
    <message>
        <source>The vector index did not find its own entries.</source>
        <translation>لم يجد فهرس المتجهات مدخلاته.</translation>
    </message>
    <message>
        <source>The vector index is then rebuilt automatically. You can keep searching.</source>
        <translation>ثم يُعاد بناء فهرس المتجهات تلقائيًا. يمكنك مواصلة البحث.</translation>
    </message>
    <message>
        <source>The word index and the passages differed. The word index was rebuilt.</source>
        <translation>اختلف فهرس الكلمات عن المقاطع. أُعيد بناء فهرس الكلمات.</translation>
    </message>
    <message>
        <source>The word index in {file} is damaged.</source>
        <translation>فهرس الكلمات في {file} تالف.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be rebuilt.</source>
        <translation>فهرس الكلمات تالف وتعذرت إعادة بنائه.</translation>
    </message>
    <message>
        <source>Then run it again. It resumes where it stopped.</source>
        <translation>ثم شغّله ثانية. يُستأنف من حيث توقف.</translation>
    </message>
    <message>
        <source>There is an index in {folder} already.</source>
        <translation>في {folder} فهرس بالفعل.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>لا يوجد مجلد {folder}.</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot; to download.</source>
        <translation>لا يوجد نموذج ”{model}“ لتنزيله.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>لا شيء في {path}.</translation>
    </message>
    <message>
        <source>These settings were exported by a different version of this program.</source>
        <translation>صُدّرت هذه الإعدادات بإصدار مختلف من هذا البرنامج.</translation>
    </message>
    <message>
        <source>They apply until the program ends.</source>
        <translation>تسري حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it contains images but no text.</source>
        <translation>يبدو ملف PDF هذا مسحًا ضوئيًا: فيه صور بلا نص.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: its contents caused an error in the program.</source>
        <translation>لا يمكن فهرسة هذا الملف: سبّب محتواه خطأ في البرنامج.</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>لا يمكن قراءة هذا الملف ({reason}).</translation>
    </message>
    <message>
        <source>This file cannot be read: its contents caused an error in the program.</source>
        <translation>لا يمكن قراءة هذا الملف: سبّب محتواه خطأ في البرنامج.</translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation>لا يحتوي هذا الملف نصًا.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>تعذرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This file does not match its extension, or it is damaged.</source>
        <translation>هذا الملف لا يطابق امتداده، أو هو تالف.</translation>
    </message>
    <message>
        <source>This file has no text to compare.</source>
        <translation>لا نص في هذا الملف للمقارنة.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete or in an unsupported format.</source>
        <translation>هذا الملف تالف أو ناقص أو بصيغة غير مدعومة.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>هذا الملف تالف.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {limit_mb} MB.</source>
        <translation>هذا الملف أكبر من الحد {limit_mb} م.ب.</translation>
    </message>
    <message>
        <source>This file is protected by a password or DRM.</source>
        <translation>هذا الملف محمي بكلمة مرور أو بإدارة الحقوق (DRM).</translation>
    </message>
    <message>
        <source>This file was saved by a Word version older than 1997.</source>
        <translation>حُفظ هذا الملف بإصدار من Word أقدم من 1997.</translation>
    </message>
    <message>
        <source>This folder is no longer indexed.</source>
        <translation>لم يعد هذا المجلد يُفهرس.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where an index can be damaged.</source>
        <translation>هذا المجلد على قرص شبكة، حيث قد يتلف الفهرس.</translation>
    </message>
    <message>
        <source>This is not a folder name.</source>
        <translation>ليس هذا اسم مجلد.</translation>
    </message>
    <message>
        <source>This is not a settings file of this program.</source>
        <translation>ليس هذا ملف إعدادات لهذا البرنامج.</translation>
    </message>
    <message>
        <source>This page cannot be rendered.</source>
        <translation>لا يمكن عرض هذه الصفحة.</translation>
    </message>
    <message>
        <source>This page could not be rendered. The file is probably damaged.</source>
        <translation>تعذر عرض هذه الصفحة. الأرجح أن الملف تالف.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here ({width} × {height} pixels).</source>
        <translation>هذه الصورة أكبر من أن تُعرض هنا ({width} × {height} بكسل).</translation>
    </message>
    <message>
        <source>To raise the limit: sudo sysctl {setting} - to keep it raised: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</source>
        <translation>لرفع الحد: sudo sysctl {setting} - لإبقائه مرفوعًا: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول ثانية.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, a proxy or the mirror is changing files.</source>
        <translation>حاول ثانية. إن فشل مرة أخرى، فثمة خادم وكيل أو خادم مرآة يغيّر الملفات.</translation>
    </message>
    <message>
        <source>Try again. The log has details.</source>
        <translation>حاول ثانية. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Try again: the download resumes.</source>
        <translation>حاول ثانية: يُستأنف التنزيل.</translation>
    </message>
    <message>
        <source>Turn it on in the settings, then try again.</source>
        <translation>فعّله في الإعدادات، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Until then, search is by words only.</source>
        <translation>حتى ذلك الحين يقتصر البحث على الكلمات.</translation>
    </message>
    <message>
        <source>Until then, the catalog&apos;s vectors are searched directly. Nothing is lost.</source>
        <translation>حتى ذلك الحين يُبحث في متجهات قاعدة البيانات مباشرة. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Use one with model.safetensors, or convert it with save_pretrained of sentence-transformers.</source>
        <translation>استخدم نموذجًا فيه model.safetensors، أو حوّله بالدالة save_pretrained من sentence-transformers.</translation>
    </message>
    <message>
        <source>Use the defaults instead.</source>
        <translation>استخدم الافتراضية بدلًا منها.</translation>
    </message>
    <message>
        <source>Video, found by its name.</source>
        <translation>فيديو، يُعثر عليه باسمه.</translation>
    </message>
    <message>
        <source>You can have its text recognized again.</source>
        <translation>يمكنك إعادة التعرف على نصه.</translation>
    </message>
    <message>
        <source>Your settings can be read, so no choice is needed.</source>
        <translation>يمكن قراءة إعداداتك، فلا حاجة إلى الاختيار.</translation>
    </message>
    <message>
        <source>Your settings cannot be read, so they cannot be changed.</source>
        <translation>لا يمكن قراءة إعداداتك، لذا لا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>اختر مجلد أحدها.</translation>
    </message>
    <message>
        <source>74 languages</source>
        <translation>74 لغة</translation>
    </message>
    <message>
        <source>Accept it at {page} with an account, download the model there or with `hf download {model}`, and import its folder in Settings.</source>
        <translation>اقبلها في {page} بحساب، ونزّل النموذج من هناك أو بالأمر `hf download {model}`، ثم استورد مجلده في الإعدادات.</translation>
    </message>
    <message>
        <source>Allow this server in the settings first.</source>
        <translation>اسمح بهذا الخادم في الإعدادات أولًا.</translation>
    </message>
    <message>
        <source>Ask again, or check the server&apos;s own messages.</source>
        <translation>اسأل مرة أخرى، أو راجع رسائل الخادم.</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>تحقق من أن القرص غير ممتلئ وقابل للكتابة.</translation>
    </message>
    <message>
        <source>Check that you have write permission.</source>
        <translation>تحقق من أن لديك إذن الكتابة.</translation>
    </message>
    <message>
        <source>Check that you may write to it, then try again.</source>
        <translation>تحقق من أن بإمكانك الكتابة فيه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the server&apos;s own messages.</source>
        <translation>راجع رسائل الخادم.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>اختر نموذجًا أصغر، أو أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or raise the limit in the settings.</source>
        <translation>اختر نموذجًا أصغر، أو ارفع الحد في الإعدادات.</translation>
    </message>
    <message>
        <source>Choose another address in the settings.</source>
        <translation>اختر عنوانًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>اختر مجلد النموذج نفسه.</translation>
    </message>
    <message>
        <source>Choose the folder that contains it.</source>
        <translation>اختر المجلد الذي يحويه.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder, or the archive it came in.</source>
        <translation>اختر مجلد النموذج، أو الأرشيف الذي جاء فيه.</translation>
    </message>
    <message>
        <source>Close Desktop Search and try again.</source>
        <translation>أغلق Desktop Search وحاول ثانية.</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>أُوقف التقليص.</translation>
    </message>
    <message>
        <source>Connect its drive.</source>
        <translation>صِل القرص الذي هو عليه.</translation>
    </message>
    <message>
        <source>Correct it in an editor, or add the entry there yourself.</source>
        <translation>صححه في محرر نصوص، أو أضف القيد بنفسك.</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>صحّح الملف، أو صدّره ثانية.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>كانت عدادات خاطئة وصُححت.</translation>
    </message>
    <message>
        <source>Decide whether to exclude it from {folder} or to keep it as part of that folder.</source>
        <translation>قرر هل تستبعده من {folder} أم تبقيه جزءًا من ذلك المجلد.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>نزّله ثانية أو اختر نموذجًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>الإنجليزية والصينية</translation>
    </message>
    <message>
        <source>Enter one such as http://127.0.0.1:8080.</source>
        <translation>أدخل عنوانًا مثل http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Export them again with this version.</source>
        <translation>صدّرها ثانية بهذا الإصدار.</translation>
    </message>
    <message>
        <source>Files of this type ({type}) contain no text to search.</source>
        <translation>ملفات هذا النوع ({type}) لا نص فيها للبحث.</translation>
    </message>
    <message>
        <source>Files that changed since are read again.</source>
        <translation>تُقرأ ثانية الملفات التي تغيرت منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>للمقاطع الطويلة.</translation>
    </message>
    <message>
        <source>Free some disk space, and check that the folder is writable.</source>
        <translation>أفرغ بعض مساحة القرص، وتأكد من أن المجلد قابل للكتابة.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then start again.</source>
        <translation>أفرغ بعض المساحة على ذلك القرص، ثم ابدأ ثانية.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>أفرغ بعض المساحة على ذلك القرص، ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again. The download resumes.</source>
        <translation>أفرغ بعض المساحة على ذلك القرص، ثم حاول ثانية. يُستأنف التنزيل.</translation>
    </message>
    <message>
        <source>Free some space on the disk with the index, then try again.</source>
        <translation>أفرغ بعض المساحة على القرص الذي عليه الفهرس، ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>Free some space there first.</source>
        <translation>أفرغ بعض المساحة هناك أولًا.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>أفرغ بعض المساحة هناك، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>أفرغ بعض المساحة هناك.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>أفسح مكانًا.</translation>
    </message>
    <message>
        <source>GPU recommended.</source>
        <translation>يُنصح بمعالج رسوميات.</translation>
    </message>
    <message>
        <source>GPU recommended. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>يُنصح بمعالج رسوميات. لا ينشر مؤلفوه أوزان safetensors: حوّله في مكان آخر واستورد المجلد.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>امنح نفسك إذن قراءته.</translation>
    </message>
    <message>
        <source>Google&apos;s terms of use apply. Its download requires an account at huggingface.co.</source>
        <translation>تسري شروط استخدام Google. ويتطلب التنزيل حسابًا في huggingface.co.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>نصف زمن الافتراضي.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>إن كنت تثق به فارفع حد الحجم في الإعدادات.</translation>
    </message>
    <message>
        <source>Imported, treated as {model}.</source>
        <translation>مستورد، يُعامل معاملة {model}.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>مستورد.</translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation>أُوقفت الفهرسة.</translation>
    </message>
    <message>
        <source>Install the newer version again, or choose another folder for the index.</source>
        <translation>ثبّت الإصدار الأحدث ثانية، أو اختر مجلدًا آخر للفهرس.</translation>
    </message>
    <message>
        <source>It belongs to another of the chosen folders.</source>
        <translation>يتبع مجلدًا آخر من المختارة.</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>يتبع النظام أو أداة، مثل ذاكرة مؤقتة أو حزمة مثبتة.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({reason}), so it is rescanned every few minutes instead.</source>
        <translation>لا يمكن رصد تغييراته ({reason})، لذا يُفحص كل بضع دقائق.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>ليس فيه إعدادات.</translation>
    </message>
    <message>
        <source>It could not be rebuilt, so exact search is used.</source>
        <translation>تعذرت إعادة بنائه، لذا يُستخدم البحث الدقيق.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>ملف مؤقت أو ملف قفل أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>It is complete again.</source>
        <translation>هو كامل من جديد.</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>مخفي.</translation>
    </message>
    <message>
        <source>It is likely a secret, such as a private key or a password store.</source>
        <translation>هو على الأرجح سر، كمفتاح خاص أو مخزن كلمات مرور.</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>الملف مفقود، ولا يمكن قراءة نسخته.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>It is on a network or virtual drive ({kind}) that does not report changes, so it is rescanned every few minutes instead.</source>
        <translation>هو على قرص شبكة أو قرص افتراضي ({kind}) لا يبلّغ عن التغييرات، لذا يُفحص كل بضع دقائق.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>حجمه كبير جدًا.</translation>
    </message>
    <message>
        <source>Its text is on the pages {first} to {last}.</source>
        <translation>نصه في الصفحات من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>راجع التغيير ثانية.</translation>
    </message>
    <message>
        <source>More than 200 languages, tuned for 52</source>
        <translation>أكثر من 200 لغة، ومضبوط لـ 52 منها</translation>
    </message>
    <message>
        <source>Needs a GPU: a CPU is too slow for the time limit, and results keep their order.</source>
        <translation>يحتاج إلى معالج رسوميات: المعالج العادي أبطأ من المهلة، فيبقى ترتيب النتائج كما هو.</translation>
    </message>
    <message>
        <source>No app is set to open {kind} files.</source>
        <translation>لا تطبيق محددًا لفتح ملفات {kind}.</translation>
    </message>
    <message>
        <source>No server answers at {address}.</source>
        <translation>لا يرد أي خادم على {address}.</translation>
    </message>
    <message>
        <source>Not enough disk space for the model in the models folder ({folder}).</source>
        <translation>لا تكفي مساحة القرص للنموذج في مجلد النماذج ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for the model: it needs {needed_mb} MB, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>لا تكفي مساحة القرص للنموذج: يحتاج {needed_mb} م.ب، والخالي {free_mb} م.ب في مجلد النماذج ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for {model} in the models folder ({folder}).</source>
        <translation>لا تكفي مساحة القرص لـ {model} في مجلد النماذج ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for {model}: {left_mb} MB remain to download, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>لا تكفي مساحة القرص لـ {model}: بقي للتنزيل {left_mb} م.ب، والخالي {free_mb} م.ب في مجلد النماذج ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder} for the model {model}.</source>
        <translation>لا تكفي مساحة القرص في {folder} للنموذج {model}.</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder}.</source>
        <translation>لا تكفي مساحة القرص في {folder}.</translation>
    </message>
    <message>
        <source>Not enough disk space to compact the index: {free} of the {needed} needed are free.</source>
        <translation>لا تكفي مساحة القرص لتقليص الفهرس: الخالي {free} واللازم {needed}.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the disk with the index is full ({folder}). You can keep searching. Free some space. Indexing then continues automatically.</source>
        <translation>لا يُفهرس شيء: القرص الذي عليه الفهرس ممتلئ ({folder}). يمكنك مواصلة البحث. أفرغ بعض المساحة. ثم تستمر الفهرسة تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {folder} is not writable{reason}. You can keep searching. Check that the disk is not read-only and that you have write permission. Indexing then continues automatically.</source>
        <translation>لا يُفهرس شيء: الفهرس في {folder} غير قابل للكتابة{reason}. يمكنك مواصلة البحث. تأكد من أن القرص ليس للقراءة فقط وأن لك إذن الكتابة. ثم تستمر الفهرسة تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing was imported, because these settings are invalid: {names}.</source>
        <translation>لم يُستورد شيء، لأن هذه الإعدادات غير صالحة: {names}.</translation>
    </message>
    <message>
        <source>Only its name can be found.</source>
        <translation>لا يمكن العثور إلا على اسمه.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this file&apos;s text are searchable.</source>
        <translation>أول {limit_mb} م.ب فقط من نص هذا الملف قابلة للبحث.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>أول {limit_mb} م.ب فقط من خلايا هذا الجدول قابلة للبحث.</translation>
    </message>
    <message>
        <source>Only the first {limit} passages of this file are searchable.</source>
        <translation>المقاطع الأولى فقط من هذا الملف قابلة للبحث (عددها {limit}).</translation>
    </message>
    <message>
        <source>Part of the index is damaged ({count} passages or vectors).</source>
        <translation>جزء من الفهرس تالف ({count} من المقاطع أو المتجهات).</translation>
    </message>
    <message>
        <source>Reading this file takes more than {limit_mb} MB of memory.</source>
        <translation>تحتاج قراءة هذا الملف أكثر من {limit_mb} م.ب من الذاكرة.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {limit_s} seconds.</source>
        <translation>طالت قراءة هذا الملف أكثر من {limit_s} ثانية.</translation>
    </message>
    <message>
        <source>Remove {folder} first.</source>
        <translation>أزل {folder} أولًا.</translation>
    </message>
    <message>
        <source>Rendering this page takes longer than {limit_s} seconds.</source>
        <translation>يستغرق عرض هذه الصفحة أكثر من {limit_s} ثانية.</translation>
    </message>
    <message>
        <source>Rendering this page takes more than {limit_mb} MB of memory.</source>
        <translation>يحتاج عرض هذه الصفحة أكثر من {limit_mb} م.ب من الذاكرة.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>أعد البحث.</translation>
    </message>
    <message>
        <source>Servers that require a key are not supported.</source>
        <translation>لا تُدعم الخوادم التي تتطلب مفتاحًا.</translation>
    </message>
    <message>
        <source>Shorten it and ask again.</source>
        <translation>اختصره واسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {file}, then retry.</source>
        <translation>بسّط الأنماط في {file}، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Some text cannot be recognized. If it is in a script such as Cyrillic, Greek or Arabic, install Tesseract OCR with its language.</source>
        <translation>لا يمكن التعرف على بعض النص. إذا كان بكتابة مثل السيريلية أو اليونانية أو العربية، فثبّت Tesseract OCR مع لغته.</translation>
    </message>
    <message>
        <source>Start the language model server, or choose another one in the settings.</source>
        <translation>شغّل خادم نموذج اللغة، أو اختر خادمًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install Tesseract OCR with the language {language}.</source>
        <translation>لا يمكن التعرف على النص بالكتابة {script}. ثبّت Tesseract OCR مع اللغة {language}.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install the package {package}.</source>
        <translation>لا يمكن التعرف على النص بالكتابة {script}. ثبّت الحزمة {package}.</translation>
    </message>
    <message>
        <source>Texts are processed in smaller batches, because the language model is limited to {limit_mb} MB.</source>
        <translation>تُعالج النصوص على دفعات أصغر، لأن نموذج اللغة محدود بـ {limit_mb} م.ب.</translation>
    </message>
    <message>
        <source>The answer was cut off at its length limit.</source>
        <translation>قُطعت الإجابة عند حد الطول.</translation>
    </message>
    <message>
        <source>The connection to {server} was lost ({reason}).</source>
        <translation>انقطع الاتصال بـ {server} ({reason}).</translation>
    </message>
    <message>
        <source>The default with its original weights.</source>
        <translation>النموذج الافتراضي بأوزانه الأصلية.</translation>
    </message>
    <message>
        <source>The disk with the index is full ({folder}).</source>
        <translation>القرص الذي عليه الفهرس ممتلئ ({folder}).</translation>
    </message>
    <message>
        <source>The download of {model} does not match {server}: {file} has a different checksum. It was deleted.</source>
        <translation>تنزيل {model} لا يطابق {server}: المجموع الاختباري لـ {file} مختلف. حُذف التنزيل.</translation>
    </message>
    <message>
        <source>The download of {model} was stopped.</source>
        <translation>أُوقف تنزيل {model}.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{model}&quot; is neither a known model nor a folder.</source>
        <translation>النموذج ”{model}“ ليس نموذجًا معروفًا ولا مجلدًا.</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be loaded ({reason}).</source>
        <translation>لا يمكن تحميل النموذج {model} ({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be started ({reason}).</source>
        <translation>لا يمكن بدء النموذج {model} ({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} is not on this computer.</source>
        <translation>النموذج {model} ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The file {file} is invalid ({reason}). Correct or delete it.</source>
        <translation>الملف {file} غير صالح ({reason}). صحّحه أو احذفه.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}). Its results are kept.</source>
        <translation>لا يمكن قراءة المجلد {folder} ({reason}). نتائجه محفوظة.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be read completely. Its results are kept.</source>
        <translation>تعذرت قراءة المجلد {folder} كاملًا. نتائجه محفوظة.</translation>
    </message>
    <message>
        <source>The folder {folder} is empty and on a different drive than before. Its results are kept.</source>
        <translation>المجلد {folder} فارغ وعلى قرص غير الذي كان عليه. نتائجه محفوظة.</translation>
    </message>
    <message>
        <source>The folder {folder} is skipped, because the program stopped responding twice while scanning it. Its results are kept.</source>
        <translation>يُتخطى المجلد {folder}، لأن البرنامج لم يعد يستجيب مرتين أثناء فحصه. نتائجه محفوظة.</translation>
    </message>
    <message>
        <source>The folder {folder} is unavailable. Its results are kept.</source>
        <translation>المجلد {folder} غير متاح. نتائجه محفوظة.</translation>
    </message>
    <message>
        <source>The hub has {model} without safetensors weights or without tokenizer.json.</source>
        <translation>في المستودع {model} بلا أوزان safetensors أو بلا tokenizer.json.</translation>
    </message>
    <message>
        <source>The imported model {model} is no longer on this computer.</source>
        <translation>لم يعد النموذج المستورد {model} على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The index cannot be kept in {folder}: {reason}.</source>
        <translation>لا يمكن حفظ الفهرس في {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>لا يمكن نقل الفهرس إلى داخل نفسه.</translation>
    </message>
    <message>
        <source>The index copied to {file} is damaged.</source>
        <translation>الفهرس المنسوخ إلى {file} تالف.</translation>
    </message>
    <message>
        <source>The index could not be moved: {reason}.</source>
        <translation>تعذر نقل الفهرس: {reason}.</translation>
    </message>
    <message>
        <source>The index in {file} cannot be used at the moment ({reason}).</source>
        <translation>لا يمكن استخدام الفهرس في {file} حاليًا ({reason}).</translation>
    </message>
    <message>
        <source>The index in {file} is damaged.</source>
        <translation>الفهرس في {file} تالف.</translation>
    </message>
    <message>
        <source>The index in {file} was created by a newer version of this program.</source>
        <translation>أنشأ الفهرسَ في {file} إصدارٌ أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The index in {file} was created by an older version of this program and is not writable.</source>
        <translation>أنشأ الفهرسَ في {file} إصدارٌ أقدم من هذا البرنامج، وهو غير قابل للكتابة.</translation>
    </message>
    <message>
        <source>The index in {folder} is in use ({user}).</source>
        <translation>الفهرس في {folder} قيد الاستخدام ({user}).</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>يجري تقليص الفهرس.</translation>
    </message>
    <message>
        <source>The index is being verified.</source>
        <translation>يجري التحقق من الفهرس.</translation>
    </message>
    <message>
        <source>The index is in {folder} already.</source>
        <translation>الفهرس في {folder} بالفعل.</translation>
    </message>
    <message>
        <source>The index was damaged and is being rebuilt from your files.</source>
        <translation>كان الفهرس تالفًا ويُعاد بناؤه من ملفاتك.</translation>
    </message>
    <message>
        <source>The index was damaged and was restored from its backup copy of {date}.</source>
        <translation>كان الفهرس تالفًا واستُعيد من نسخته الاحتياطية بتاريخ {date}.</translation>
    </message>
    <message>
        <source>The index was empty and is being rebuilt from your files.</source>
        <translation>كان الفهرس فارغًا ويُعاد بناؤه من ملفاتك.</translation>
    </message>
    <message>
        <source>The index was empty and was restored from its backup copy of {date}.</source>
        <translation>كان الفهرس فارغًا واستُعيد من نسخته الاحتياطية بتاريخ {date}.</translation>
    </message>
    <message>
        <source>The index was missing and is being rebuilt from your files.</source>
        <translation>كان الفهرس مفقودًا ويُعاد بناؤه من ملفاتك.</translation>
    </message>
    <message>
        <source>The index was missing and was restored from its backup copy of {date}.</source>
        <translation>كان الفهرس مفقودًا واستُعيد من نسخته الاحتياطية بتاريخ {date}.</translation>
    </message>
    <message>
        <source>The index was moved to {folder}, which is unavailable.</source>
        <translation>نُقل الفهرس إلى {folder}، وهو غير متاح.</translation>
    </message>
    <message>
        <source>The language model did not answer in the form that can be checked. Try a larger model.</source>
        <translation>لم يُجب نموذج اللغة بالصيغة التي يمكن التحقق منها. جرّب نموذجًا أكبر.</translation>
    </message>
    <message>
        <source>The language model needs {used_mb} MB of memory, but its limit is {limit_mb} MB. Raise the limit in the settings, or choose a smaller model.</source>
        <translation>يحتاج نموذج اللغة {used_mb} م.ب من الذاكرة، لكن حدّه {limit_mb} م.ب. ارفع الحد في الإعدادات، أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>The language model server ended the connection before the answer was complete.</source>
        <translation>أنهى خادم نموذج اللغة الاتصال قبل اكتمال الإجابة.</translation>
    </message>
    <message>
        <source>The language model server reports an error: {reason}</source>
        <translation>أبلغ خادم نموذج اللغة عن خطأ: {reason}</translation>
    </message>
    <message>
        <source>The language model took longer than the time limit.</source>
        <translation>تجاوز نموذج اللغة الحد الزمني.</translation>
    </message>
    <message>
        <source>The log of assistants&apos; calls in {file} cannot be written: {reason}.</source>
        <translation>تعذرت كتابة سجل المساعدين في {file}: {reason}.</translation>
    </message>
    <message>
        <source>The model file {file} is not the one this program expects.</source>
        <translation>ملف النموذج {file} ليس ما يتوقعه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded ({reason}).</source>
        <translation>لا يمكن تحميل النموذج في {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The model in {folder} does not specify the length of its vectors.</source>
        <translation>لا يحدد النموذج في {folder} طول متجهاته.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tensors in its weights.</source>
        <translation>ليس في أوزان النموذج في {folder} موترات.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tokenizer.json.</source>
        <translation>ليس للنموذج في {folder} ملف tokenizer.json.</translation>
    </message>
    <message>
        <source>The model in {folder} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>ليس للنموذج في {folder} أوزان بصيغة safetensors، الوحيدة التي تُحمّل.</translation>
    </message>
    <message>
        <source>The model in {folder} has no {file}.</source>
        <translation>ليس للنموذج في {folder} {file}.</translation>
    </message>
    <message>
        <source>The model in {folder} is not loaded: {reason}.</source>
        <translation>لم يُحمّل النموذج في {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The model in {folder} requires custom code ({kind}), which is never run.</source>
        <translation>يتطلب النموذج في {folder} شيفرة خاصة ({kind})، وهي لا تُشغّل أبدًا.</translation>
    </message>
    <message>
        <source>The model in {folder} returns {count} values per passage, but a re-ranking model returns one.</source>
        <translation>يعيد النموذج في {folder} {count} قيم لكل مقطع، بينما يعيد نموذج إعادة الترتيب قيمة واحدة.</translation>
    </message>
    <message>
        <source>The model {model} does not work: it returns the same vector for all texts, or none.</source>
        <translation>النموذج {model} لا يعمل: يعيد المتجه نفسه لكل النصوص، أو لا يعيد شيئًا.</translation>
    </message>
    <message>
        <source>The model {model} does not work: {reason}.</source>
        <translation>النموذج {model} لا يعمل: {reason}.</translation>
    </message>
    <message>
        <source>The old one is kept as {folder}.</source>
        <translation>يُحتفظ بالقديم باسم {folder}.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}.</source>
        <translation>لا يمكن عرض الصفحة: {reason}.</translation>
    </message>
    <message>
        <source>The program at {address} is not a language model server.</source>
        <translation>البرنامج على {address} ليس خادم نموذج لغة.</translation>
    </message>
    <message>
        <source>The re-ranking model {model} is not installed.</source>
        <translation>نموذج إعادة الترتيب {model} غير مثبت.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>فشل الطلب.</translation>
    </message>
    <message>
        <source>The server at {address} redirects to another address.</source>
        <translation>الخادم على {address} يعيد التوجيه إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>The server has no model named {model}.</source>
        <translation>لا يوجد على الخادم نموذج باسم {model}.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be changed to this value.</source>
        <translation>لا يمكن تغيير الإعداد {name} إلى هذه القيمة.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value.</source>
        <translation>للإعداد {name} قيمة غير صالحة.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value. Its default is used.</source>
        <translation>للإعداد {name} قيمة غير صالحة. تُستخدم قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>The setting {name} is missing.</source>
        <translation>الإعداد {name} مفقود.</translation>
    </message>
    <message>
        <source>The setting {name} is out of range. {value} is used.</source>
        <translation>الإعداد {name} خارج النطاق. تُستخدم القيمة {value}.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>تعذر حفظ الإعدادات ({reason}).</translation>
    </message>
    <message>
        <source>The stored data of {count} files was damaged. The files are read again.</source>
        <translation>كانت البيانات المخزنة لـ {count} من الملفات تالفة. تُقرأ الملفات ثانية.</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>رسالة النظام: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on folders that may be watched is used up, so it is looked through every few minutes instead.</source>
        <translation>بلغ النظام حد المجلدات التي يمكن رصدها، لذا يُفحص كل بضع دقائق.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on programs that may watch folders is used up, so it is looked through every few minutes instead.</source>
        <translation>بلغ النظام حد البرامج التي يمكنها رصد المجلدات، لذا يُفحص كل بضع دقائق.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {folder} cannot be read ({reason}).</source>
        <translation>لا يمكن قراءة مجزّئ النموذج في {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be moved aside ({reason}).</source>
        <translation>تعذر نقل الإعدادات غير المقروءة جانبًا ({reason}).</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({count}).</source>
        <translation>كانت في فهرس المتجهات متجهات تالفة ({count}).</translation>
    </message>
    <message>
        <source>The vector index in {folder} does not find its own entries.</source>
        <translation>لا يجد فهرس المتجهات في {folder} مدخلاته.</translation>
    </message>
    <message>
        <source>The vector index in {folder} lacks vectors it counts.</source>
        <translation>تنقص فهرس المتجهات في {folder} متجهات يعدّها.</translation>
    </message>
    <message>
        <source>The vector index in {folder} was changed by another program.</source>
        <translation>غيّر برنامج آخر فهرس المتجهات في {folder}.</translation>
    </message>
    <message>
        <source>The vector index in {place} cannot be used ({reason}).</source>
        <translation>لا يمكن استخدام فهرس المتجهات في {place} ({reason}).</translation>
    </message>
    <message>
        <source>The vector index is being rebuilt.</source>
        <translation>يُعاد بناء فهرس المتجهات.</translation>
    </message>
    <message>
        <source>The vector index lacked {missing} texts and had {extra} too many.</source>
        <translation>نقص فهرس المتجهات {missing} نصوص وزاد {extra}.</translation>
    </message>
    <message>
        <source>The vector index was not rebuilt: this needs {needed} of free disk space, and only {free} are free.</source>
        <translation>لم يُعد بناء فهرس المتجهات: يلزم {needed} من مساحة القرص الخالية، والخالي {free} فقط.</translation>
    </message>
    <message>
        <source>The vector server {server} answers with status {status}.</source>
        <translation>يرد خادم المتجهات {server} بالحالة {status}.</translation>
    </message>
    <message>
        <source>The vector server {server} cannot be reached ({reason}).</source>
        <translation>تعذر الوصول إلى خادم المتجهات {server} ({reason}).</translation>
    </message>
    <message>
        <source>The vector server {server} refuses the token.</source>
        <translation>يرفض خادم المتجهات {server} الرمز المميز.</translation>
    </message>
    <message>
        <source>The weights in {file} are not a complete safetensors file ({reason}).</source>
        <translation>الأوزان في {file} ليست ملف safetensors كاملًا ({reason}).</translation>
    </message>
    <message>
        <source>This file has no text on page {page}.</source>
        <translation>لا نص في هذا الملف في الصفحة {page}.</translation>
    </message>
    <message>
        <source>This file has no text.</source>
        <translation>لا نص في هذا الملف.</translation>
    </message>
    <message>
        <source>This file would expand to more than {limit_mb} MB.</source>
        <translation>يتضخم هذا الملف عند فك ضغطه إلى أكثر من {limit_mb} م.ب.</translation>
    </message>
    <message>
        <source>This is not followed. Enter the address of the language model server itself.</source>
        <translation>لا يُتبع ذلك. أدخل عنوان خادم نموذج اللغة نفسه.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>هذا ليس عنوان خادم.</translation>
    </message>
    <message>
        <source>This question is too long for the language model.</source>
        <translation>هذا السؤال أطول مما يقبله نموذج اللغة.</translation>
    </message>
    <message>
        <source>Your settings in {file} could not be read.</source>
        <translation>لا يمكن قراءة إعداداتك في {file}.</translation>
    </message>
    <message>
        <source>{address} is not a valid vector server address. Use the form https://host:port.</source>
        <translation>{address} ليس عنوانًا صالحًا لخادم متجهات. استخدم الشكل https://host:port.</translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation>{address} ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>{count} counts of passages were wrong and have been corrected.</source>
        <translation>كانت {count} من أعداد المقاطع خاطئة وصُححت.</translation>
    </message>
    <message>
        <source>{count} damaged passages were removed.</source>
        <translation>أُزيل {count} من المقاطع التالفة.</translation>
    </message>
    <message>
        <source>{count} damaged texts were restored.</source>
        <translation>استُعيد {count} من النصوص التالفة.</translation>
    </message>
    <message>
        <source>{count} damaged vectors were restored.</source>
        <translation>استُعيد {count} من المتجهات التالفة.</translation>
    </message>
    <message>
        <source>{count} files are read again.</source>
        <translation>يُقرأ {count} من الملفات ثانية.</translation>
    </message>
    <message>
        <source>{count} folders could not be read, such as {folder}. Their results are kept.</source>
        <translation>تعذرت قراءة {count} من المجلدات، مثل {folder}. نتائجها محفوظة.</translation>
    </message>
    <message>
        <source>Pages without text, probably scans or images: {count} of {total}.</source>
        <translation>صفحات بلا نص، الأرجح أنها مسح ضوئي أو صور: {count} من {total}.</translation>
    </message>
    <message>
        <source>{count} passages of this file could not be embedded. They are found by words only.</source>
        <translation>تعذر حساب متجهات {count} من مقاطع هذا الملف. يُعثر عليها بالكلمات فقط.</translation>
    </message>
    <message>
        <source>{count} texts had a wrong embedding state, which was corrected.</source>
        <translation>كانت حالة حساب المتجهات خاطئة لـ {count} من النصوص، وصُححت.</translation>
    </message>
    <message>
        <source>{count} texts were wrongly marked as having words or none; corrected.</source>
        <translation>كانت علامة وجود الكلمات خاطئة لـ {count} من النصوص؛ صُححت.</translation>
    </message>
    <message>
        <source>{count} unusable vectors were removed; they are computed again where they are needed.</source>
        <translation>أُزيل {count} من المتجهات غير الصالحة للاستخدام؛ يُعاد حسابها حيث تلزم.</translation>
    </message>
    <message>
        <source>{file} cannot be read completely: it is damaged, incomplete or locked.</source>
        <translation>لا يمكن قراءة {file} كاملًا: هو تالف أو ناقص أو مقفل.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}.</source>
        <translation>تعذر حذف {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} changed while it was copied.</source>
        <translation>تغيّر {file} أثناء نسخه.</translation>
    </message>
    <message>
        <source>{file} could not be changed ({reason}).</source>
        <translation>تعذر تغيير {file} ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}).</source>
        <translation>تعذرت قراءة {file} ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>تعذرت كتابة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} has too many files to be a model.</source>
        <translation>في {file} ملفات أكثر من أن يكون نموذجًا.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} قاعدة بيانات لبرنامج آخر.</translation>
    </message>
    <message>
        <source>{file} is larger than the limit for such files ({limit_mb} MB).</source>
        <translation>{file} أكبر من الحد لهذه الملفات ({limit_mb} م.ب).</translation>
    </message>
    <message>
        <source>{file} is not a supported model archive.</source>
        <translation>{file} ليس أرشيف نموذج مدعومًا.</translation>
    </message>
    <message>
        <source>{file} was not changed because it is not valid ({reason}).</source>
        <translation>لم يُغيَّر {file} لتعذر فهمه ({reason}).</translation>
    </message>
    <message>
        <source>{file} was changed by another program in the meantime.</source>
        <translation>غيّر برنامج آخر {file} في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{file} was not written by {app}.</source>
        <translation>{file} ليس من كتابة {app}.</translation>
    </message>
    <message>
        <source>{file} would expand far beyond the size of a model. Nothing was imported.</source>
        <translation>يتضخم {file} عند فك ضغطه إلى أكبر بكثير من حجم نموذج. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{file} would write outside its own folder ({path}). Nothing was imported.</source>
        <translation>يكتب {file} خارج مجلده ({path}). لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{folder} cannot be indexed.</source>
        <translation>لا يمكن فهرسة {folder}.</translation>
    </message>
    <message>
        <source>{folder} cannot be kept as part of {outer}.</source>
        <translation>لا يمكن إبقاء {folder} جزءًا من {outer}.</translation>
    </message>
    <message>
        <source>{folder} could not be read. Its results are kept.</source>
        <translation>تعذرت قراءة {folder}. نتائجه محفوظة.</translation>
    </message>
    <message>
        <source>{folder} has too many files to look for a model in.</source>
        <translation>في {folder} ملفات أكثر من أن يُبحث فيها عن نموذج.</translation>
    </message>
    <message>
        <source>{folder} is inside {outer}, which is searched too.</source>
        <translation>{folder} داخل {outer} الذي يُبحث فيه أيضًا.</translation>
    </message>
    <message>
        <source>{folder} is not indexed.</source>
        <translation>لا يُفهرس {folder}.</translation>
    </message>
    <message>
        <source>{folder} was not created by this program.</source>
        <translation>لم ينشئ هذا البرنامج {folder}.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and contains no usable model, so it is not changed.</source>
        <translation>لم ينشئ {app} المجلد {folder} ولا نموذج صالحًا فيه، لذا لا يُغيّر.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and is not empty.</source>
        <translation>لم ينشئ {app} المجلد {folder} وهو ليس فارغًا.</translation>
    </message>
    <message>
        <source>{link} is a link to a folder inside {folder}, so its files would be indexed twice.</source>
        <translation>{link} رابط إلى مجلد داخل {folder}، فتُفهرس ملفاته مرتين.</translation>
    </message>
    <message>
        <source>{model} could not be started. The log has details. {previous} is still used.</source>
        <translation>تعذر بدء {model}. التفاصيل في السجل. ما زال {previous} مستخدمًا.</translation>
    </message>
    <message>
        <source>{model} fails, so the previous model is still used. The log has details.</source>
        <translation>يفشل {model}، لذا ما زال النموذج السابق مستخدمًا. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>{model} is starting. Until then, {previous} is used.</source>
        <translation>{model} يبدأ. حتى ذلك الحين يُستخدم {previous}.</translation>
    </message>
    <message>
        <source>{model} is still used.</source>
        <translation>ما زال {model} مستخدمًا.</translation>
    </message>
    <message>
        <source>{model} requires PyTorch, which is only included when {app} is installed with Python.</source>
        <translation>يتطلب {model} مكتبة PyTorch، وهي لا تتوفر إلا عند تثبيت {app} باستخدام Python.</translation>
    </message>
    <message>
        <source>{name} contains no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must be in one folder.</source>
        <translation>ليس في {name} نموذج sentence-transformers: يجب أن يكون config.json وtokenizer.json والأوزان بصيغة safetensors في مجلد واحد.</translation>
    </message>
    <message>
        <source>{name} contains several models ({models}).</source>
        <translation>في {name} عدة نماذج ({models}).</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}.</source>
        <translation>تعذر فتح {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be unpacked: {reason}.</source>
        <translation>تعذر فك ضغط {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} has its weights as a pickle ({file}), which can contain code and is not loaded.</source>
        <translation>أوزان {name} بصيغة pickle ({file})، وقد تحوي شيفرة، فلا تُحمّل.</translation>
    </message>
    <message>
        <source>{name} is not in the index.</source>
        <translation>{name} ليس في الفهرس.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} ملف لا مجلد.</translation>
    </message>
    <message>
        <source>{path} is not in a folder created by {app}, so it is not changed.</source>
        <translation>{path} ليس في مجلد أنشأه {app}، لذا لا يُغيّر.</translation>
    </message>
    <message>
        <source>{path} no longer exists.</source>
        <translation>لم يعد {path} موجودًا.</translation>
    </message>
    <message>
        <source>{server} cannot be reached ({reason}).</source>
        <translation>لا يمكن الوصول إلى {server} ({reason}).</translation>
    </message>
    <message>
        <source>{server} does not have the model {model}, or it is not public ({status}).</source>
        <translation>ليس في {server} النموذج {model}، أو هو غير عام ({status}).</translation>
    </message>
    <message>
        <source>{server} does not respond like a model hub ({reason}).</source>
        <translation>لا يرد {server} كمستودع نماذج ({reason}).</translation>
    </message>
    <message>
        <source>{server} gives out {model} only to users who have accepted its license there.</source>
        <translation>لا يقدّم {server} النموذج {model} إلا لمن قبل رخصته هناك.</translation>
    </message>
    <message>
        <source>{server} has a different {file} than was downloaded before for the same version of {model}.</source>
        <translation>في {server} ملف {file} يختلف عما نُزّل من قبل للإصدار نفسه من {model}.</translation>
    </message>
    <message>
        <source>{server} has different weights for {model} than its authors published.</source>
        <translation>في {server} أوزان لـ {model} تختلف عما نشره مؤلفوه.</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>أكثر من 100 لغة</translation>
    </message>
    <message>
        <source>Move it away yourself if you do not need it.</source>
        <translation>انقله بنفسك إن لم تكن تحتاجه.</translation>
    </message>
    <message>
        <source>Move that file away and start again.</source>
        <translation>انقل ذلك الملف وابدأ من جديد.</translation>
    </message>
    <message>
        <source>Open it from your file manager.</source>
        <translation>افتحه من مدير الملفات.</translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation>افتحه في برنامج أحدث واحفظه docx أو odt.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>أو استورد النموذج من مجلد أو ملف.</translation>
    </message>
    <message>
        <source>Part of the index is damaged and missing from the results. It is repaired while the window is open, or with `desktop-search verify`.</source>
        <translation>جزء من الفهرس تالف وغائب عن النتائج. يُصلح ما دامت النافذة مفتوحة، أو بالأمر `desktop-search verify`.</translation>
    </message>
    <message>
        <source>Picture, found by its name.</source>
        <translation>صورة، يُعثر عليها باسمها.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>الرجاء الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Program file, found by its name.</source>
        <translation>ملف برنامج، يُعثر عليه باسمه.</translation>
    </message>
    <message>
        <source>Protected by a password.</source>
        <translation>محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>ارفع حد الحجم في الإعدادات، أو قسّم الملف.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
        <source>Remove some patterns.</source>
        <translation>أزل بعض الأنماط.</translation>
    </message>
    <message>
        <source>Rename it if you do not need it.</source>
        <translation>أعد تسميته إن لم تكن تحتاجه.</translation>
    </message>
    <message>
        <source>Rename it, or choose another folder for the index.</source>
        <translation>أعد تسميته، أو اختر مجلدًا آخر للفهرس.</translation>
    </message>
    <message>
        <source>Rename or move it, then try again.</source>
        <translation>أعد تسميته أو انقله، ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>شغّل `desktop-search settings restore` (آخر نسخة سليمة منها) أو `desktop-search settings reset` (الإعدادات الافتراضية).</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>احفظ نسخة بلا كلمة مرور ليصبح نصها قابلًا للبحث.</translation>
    </message>
    <message>
        <source>Something went wrong inside Desktop Search.</source>
        <translation>حدث خطأ داخل Desktop Search.</translation>
    </message>
    <message>
        <source>Split the file, or raise the memory limit in the settings.</source>
        <translation>قسّم الملف، أو ارفع حد الذاكرة في الإعدادات.</translation>
    </message>
    <message>
        <source>Split the file, or raise the time limit in the settings.</source>
        <translation>قسّم الملف، أو ارفع حد الوقت في الإعدادات.</translation>
    </message>
    <message>
        <source>50 languages</source>
        <translation>50 لغة</translation>
    </message>
    <message>
        <source>94 languages</source>
        <translation>94 لغة</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {endings}.</source>
        <translation>اختر مجلدًا فيه نموذج، أو ملفًا ينتهي بـ {endings}.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Install the package {package} {version} again, or choose another model in Settings.</source>
        <translation>ثبّت الحزمة {package} {version} ثانية، أو اختر نموذجًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>افتحها في المتصفح.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>الملف لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The file is read instead.</source>
        <translation>يُقرأ الملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>في النموذج ملفات كثيرة جدًا، أو تهيئة أو مفردات أكبر بكثير مما ينبغي.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>قد يكون القرص الجديد معيبًا.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>الإعدادات أطول من أن تُحفظ.</translation>
    </message>
    <message>
        <source>The stored data of one file was damaged. The file is read again.</source>
        <translation>كانت البيانات المخزنة لملف واحد تالفة. يُقرأ الملف ثانية.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>كان فهرس المتجهات تالفًا.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>كان فهرس المتجهات مفقودًا.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>لا توجد نسخة سليمة من إعداداتك.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This passage is no longer in the index.</source>
        <translation>لم يعد هذا المقطع في الفهرس.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>حاول ثانية حين ينتهي ذلك.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}.</source>
        <translation>ليس لك إذن قراءة المجلد {folder}.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}. Its results are kept. Change its permissions.</source>
        <translation>ليس لك إذن قراءة المجلد {folder}. نتائجه محفوظة. غيّر أذوناته.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>ليس لك إذن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>كانت إعداداتك مفقودة واستُعيدت من آخر نسخة.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Import and export settings</source>
        <translation>استيراد الإعدادات وتصديرها</translation>
    </message>
    <message>
        <source>For a backup or another computer. Folders and the index are not included.</source>
        <translation>لنسخة احتياطية أو لجهاز آخر. لا تشمل المجلدات والفهرس.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>إعادة ضبط كل الإعدادات…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>Excluded</source>
        <translation>العناصر المستبعدة</translation>
    </message>
    <message>
        <source>Applies to all folders. Changes trigger a rescan.</source>
        <translation>تسري على كل المجلدات. بعد كل تغيير يُعاد الفحص.</translation>
    </message>
    <message>
        <source>Patterns, one per line, as in a .gitignore file</source>
        <translation>الأنماط، واحد في كل سطر، كما في ملف ‎.gitignore</translation>
    </message>
    <message>
        <source>Patterns of files and folders to exclude</source>
        <translation>أنماط الملفات والمجلدات المستبعدة</translation>
    </message>
    <message>
        <source>*.bak excludes all files with that extension, Archive/ all folders of that name, and a full path that one folder. ** matches any number of folders, and ! includes something again.</source>
        <translation>يستبعد ‎*.bak كل الملفات بهذا الامتداد، و‎Archive/‎ كل المجلدات بهذا الاسم، والمسار الكامل ذلك المجلد وحده. يطابق ‎**‎ أي عدد من المجلدات، ويعيد ‎!‎ تضمين ما استُبعد.</translation>
    </message>
    <message>
        <source>Apply patterns</source>
        <translation>تطبيق الأنماط</translation>
    </message>
    <message>
        <source>For example {names}</source>
        <translation>مثلًا {names}</translation>
    </message>
    <message>
        <source>Not a valid pattern, ignored: {lines}</source>
        <translation>أنماط غير صالحة، مُتجاهلة: {lines}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Opening {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>Opening {name} at page {page}</source>
        <translation>فتح {name} عند الصفحة {page}</translation>
    </message>
    <message>
        <source>Opening a read-only copy of {name}</source>
        <translation>يجري فتح نسخة للقراءة فقط من {name}</translation>
    </message>
    <message>
        <source>Paths copied: {files}</source>
        <translation>نُسخت المسارات: {files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>فتح {files}؟</translation>
    </message>
    <message>
        <source>Each file opens in its own app.</source>
        <translation>يُفتح كل ملف في تطبيقه.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Path copied: {path}</source>
        <translation>نُسخ المسار: {path}</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>FirstModelCard</name>
    <message>
        <source>One moment: the search engine is starting.</source>
        <translation>لحظة: محرك البحث يبدأ.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>نماذج أخرى</translation>
    </message>
    <message>
        <source>All models, and import…</source>
        <translation>كل النماذج، والاستيراد…</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Check for new, changed and deleted files</source>
        <translation>التحقق من الملفات الجديدة والمعدلة والمحذوفة</translation>
    </message>
    <message>
        <source>Rescan {folder}</source>
        <translation>إعادة فحص {folder}</translation>
    </message>
    <message>
        <source>More for {folder}</source>
        <translation>المزيد لـ {folder}</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation>قراءة كل الملفات ثانية…</translation>
    </message>
    <message>
        <source>Remove from search…</source>
        <translation>إزالة من البحث…</translation>
    </message>
    <message>
        <source>{files} left</source>
        <translation>بقي {files}</translation>
    </message>
    <message>
        <source>Inside {folder}, which is searched too. Each file is listed once.</source>
        <translation>داخل {folder} الذي يُبحث فيه أيضًا. يُدرج كل ملف مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>In index</source>
        <translation>في الفهرس</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Size of the files that are indexed</source>
        <translation>حجم الملفات المفهرسة</translation>
    </message>
    <message>
        <source>Size in the index (estimate)</source>
        <translation>الحجم في الفهرس (تقدير)</translation>
    </message>
    <message>
        <source>{embedded} of {all} indexed by meaning</source>
        <translation>فُهرس بالمعنى {embedded} من {all}</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>مفهرس {indexed}، لم يُقرأ {unread}، بلا نص {skipped}، لا يُقرأ {failed}، متجاهل {ignored}</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>اختيار المجلدات…</translation>
    </message>
    <message>
        <source>Add and remove folders on the Folders page.</source>
        <translation>تُضاف المجلدات وتُزال في صفحة المجلدات.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>The folders that are searched. You can also drop folders onto this window.</source>
        <translation>المجلدات التي يُبحث فيها. يمكنك أيضًا إفلات المجلدات على هذه النافذة.</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>إعادة فحص الكل</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>لا مجلدات بعد.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>ابحث في ملفاتك بالمعنى</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>بالمعنى وبالكلمات</translation>
    </message>
    <message>
        <source>Ask in your own words, in about a hundred languages. Exact words count too.</source>
        <translation>اسأل بأسلوبك، بنحو مئة لغة. وتُراعى المطابقة الحرفية أيضًا.</translation>
    </message>
    <message>
        <source>Nothing leaves this device</source>
        <translation>لا شيء يغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>Your files are not changed</source>
        <translation>ملفاتك لا تتغير</translation>
    </message>
    <message>
        <source>They are only read. The index is kept in its own folder and can be deleted at any time.</source>
        <translation>تُقرأ فقط. يُحفظ الفهرس في مجلد خاص به، ويمكن حذفه متى شئت.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>اختر المجلدات للبحث فيها</translation>
    </message>
    <message>
        <source>Or drop folders onto this window.</source>
        <translation>أو أفلت المجلدات على هذه النافذة.</translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation>جارٍ عدّ الملفات…</translation>
    </message>
    <message>
        <source>Already searched. Remove it on the Folders page.</source>
        <translation>يُبحث فيه بالفعل. أزله في صفحة المجلدات.</translation>
    </message>
    <message>
        <source>Same folder as {folder}. It is indexed once.</source>
        <translation>هو المجلد {folder} نفسه. يُفهرس مرة واحدة.</translation>
    </message>
    <message>
        <source>Included in {folder}. It is indexed once.</source>
        <translation>مشمول في {folder}. يُفهرس مرة واحدة.</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>القراءة والفهرسة والبحث هنا. لا حساب ولا سحابة.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>Limit raised. Reading the files again.</source>
        <translation>رُفع الحد. تُقرأ الملفات ثانية.</translation>
    </message>
</context>
<context>
    <name>HealthOverview</name>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>إظهار المشكلات</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>الفهرسة على أي حال</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>قُرئت كل الملفات التي فيها نص.</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read: {reasons}.</source>
        <translation>ملفات تعذرت قراءتها: {files} ({reasons}).</translation>
    </message>
    <message>
        <source>Ignored: {files}.</source>
        <translation>متجاهل: {files}.</translation>
    </message>
    <message>
        <source>Language model: {name}</source>
        <translation>نموذج اللغة: {name}</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>{n} بُعدًا</translation>
    </message>
    <message>
        <source>on {device}</source>
        <translation>على {device}</translation>
    </message>
    <message>
        <source>models {size}</source>
        <translation>النماذج {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>السجلات {size}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Export a report…</source>
        <translation>تصدير تقرير…</translation>
    </message>
    <message>
        <source>A text file to attach to a bug report. It contains no file contents.</source>
        <translation>ملف نصي لإرفاقه بالإبلاغ عن خطأ. لا يحتوي محتوى ملفات.</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation>أقسام هذه الصفحة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Index contents</source>
        <translation>محتويات الفهرس</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Recent searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>مسح عمليات البحث الأخيرة</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>history remember queries forget delete</source>
        <translation>سجل تذكر طلبات نسيان حذف</translation>
    </message>
    <message>
        <source>Remove from saved searches</source>
        <translation>إزالة من عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Remove from saved searches (Ctrl+D)</source>
        <translation>إزالة من عمليات البحث المحفوظة (Ctrl+D)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>حفظ هذا البحث (Ctrl+D)</translation>
    </message>
    <message>
        <source>{name} was removed from saved searches.</source>
        <translation>أُزيل {name} من عمليات البحث المحفوظة.</translation>
    </message>
    <message>
        <source>Search saved.</source>
        <translation>حُفظ البحث.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>إعادة تسمية البحث المحفوظ</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Global shortcuts</source>
        <translation>الاختصارات العامة</translation>
    </message>
    <message>
        <source>Search from any program: type, press Enter to open a file, Esc to close.</source>
        <translation>ابحث من أي برنامج: اكتب، واضغط Enter لفتح ملف، وEsc للإغلاق.</translation>
    </message>
    <message>
        <source>If a shortcut is not available here, assign this command to one in your desktop&apos;s settings:</source>
        <translation>إن لم يتوفر اختصار هنا، فعيّن هذا الأمر لاختصار في إعدادات سطح المكتب:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Assigned by your desktop: {keys}</source>
        <translation>عيّنه سطح المكتب: {keys}</translation>
    </message>
    <message>
        <source>Already used by another program. Choose another shortcut.</source>
        <translation>يستخدمه برنامج آخر. اختر اختصارًا آخر.</translation>
    </message>
    <message>
        <source>Not allowed by your desktop. Choose another shortcut, or allow it in the desktop&apos;s settings.</source>
        <translation>لا يسمح به سطح المكتب. اختر اختصارًا آخر، أو اسمح به في إعدادات سطح المكتب.</translation>
    </message>
    <message>
        <source>Your desktop does not support global shortcuts. Use the command below.</source>
        <translation>لا يدعم سطح المكتب الاختصارات العامة. استخدم الأمر أدناه.</translation>
    </message>
    <message>
        <source>This shortcut cannot be used. Combine a key with Ctrl, Alt or both.</source>
        <translation>لا يمكن استخدام هذا الاختصار. أضف إلى مفتاح Ctrl أو Alt أو كليهما.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>إضافة {folders}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>قراءة ثانية</translation>
    </message>
    <message>
        <source>Remove “{name}” from search?</source>
        <translation>إزالة ”{name}“ من البحث؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>“{name}” is inside “{outer}”, which is searched too.

If you exclude it, its files won&apos;t appear in search and no rescan indexes them again, until you add it again or delete the line under Excluded. If you keep it, its files stay in search as part of “{outer}”.

The files themselves are not changed.</source>
        <translation>”{name}“ داخل ”{outer}“ الذي يُبحث فيه أيضًا.

إن استبعدته فلن تظهر ملفاته في البحث ولن يفهرسها أي فحص ثانية، حتى تضيفه من جديد أو تحذف السطر تحت ”العناصر المستبعدة“. وإن أبقيته بقيت ملفاته في البحث جزءًا من ”{outer}“.

ولن تتغير الملفات نفسها.</translation>
    </message>
    <message>
        <source>Keep in “{outer}”</source>
        <translation>إبقاء في ”{outer}“</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>استخدام {model}؟</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Read all files of “{name}” again?</source>
        <translation>قراءة كل ملفات ”{name}“ ثانية؟</translation>
    </message>
    <message>
        <source>This can take a while. Unchanged text keeps its vectors. You can keep searching.</source>
        <translation>قد يستغرق هذا بعض الوقت. يحتفظ النص الذي لم يتغير بمتجهاته. يمكنك مواصلة البحث.</translation>
    </message>
    <message>
        <source>Its files won&apos;t appear in search. The files themselves are not changed.</source>
        <translation>لن تظهر ملفاته في البحث. ولن تتغير الملفات نفسها.</translation>
    </message>
    <message>
        <source>Folders inside it that are listed separately stay in search: {names}.</source>
        <translation>تبقى في البحث المجلدات التي داخله والمدرجة على حدة: {names}.</translation>
    </message>
    <message>
        <source>Exclude it</source>
        <translation>استبعاده</translation>
    </message>
    <message>
        <source>Index verified, no errors: {passages}</source>
        <translation>جرى التحقق من الفهرس، لا أخطاء: {passages}</translation>
    </message>
    <message>
        <source>Index errors were repaired.</source>
        <translation>أُصلحت أخطاء الفهرس.</translation>
    </message>
    <message>
        <source>Some index errors could not be repaired yet.</source>
        <translation>تعذر إصلاح بعض أخطاء الفهرس حتى الآن.</translation>
    </message>
    <message>
        <source>{passages} are indexed again in the background. Until then, the current model is used.</source>
        <translation>{passages}: تُعاد الفهرسة في الخلفية. حتى ذلك الحين يُستخدم النموذج الحالي.</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>كل المقاطع</translation>
    </message>
    <message>
        <source>Use model</source>
        <translation>استخدام النموذج</translation>
    </message>
    <message>
        <source>Choose a folder or a file with a sentence-transformers model</source>
        <translation>اختر مجلدًا أو ملفًا فيه نموذج sentence-transformers</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>{model} has been imported.</source>
        <translation>استُورد {model}.</translation>
    </message>
    <message>
        <source>{model} has its own terms of use, which you accept by downloading it: {address}</source>
        <translation>للنموذج {model} شروط استخدام خاصة به، وتقبلها بتنزيله: {address}</translation>
    </message>
    <message>
        <source>The model has been downloaded.</source>
        <translation>نُزّل النموذج.</translation>
    </message>
    <message>
        <source>{program} downloads about {size} MB from {place}. Nothing about you or your files is sent. The network is used only for this download. Interrupted downloads resume.</source>
        <translation>ينزّل {program} نحو {size} م.ب من {place}. لا يُرسل شيء عنك أو عن ملفاتك. تُستخدم الشبكة لهذا التنزيل فقط. يُستأنف التنزيل إن انقطع.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>تنزيل {model}؟</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Match system</source>
        <translation>مطابقة النظام</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Recognize as language</source>
        <translation>التعرف بلغة محددة</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>تعرف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the language of the text in these pictures.</source>
        <translation>اختر لغة النص في هذه الصور.</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>نسيان ما تم تعلّمه</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Third-party software and models included in this program, with their licenses in English.</source>
        <translation>برمجيات الأطراف الثالثة ونماذجها المضمّنة في هذا البرنامج، مع رخصها بالإنجليزية.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Included software</source>
        <translation>البرمجيات المضمّنة</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Files that exceed a limit are not read. They are listed on the Health page.</source>
        <translation>لا تُقرأ الملفات التي تتجاوز حدًا. وتُدرج في صفحة الحالة.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. Restarting…</source>
        <translation>توقف محرك البحث. جارٍ إعادة تشغيله…</translation>
    </message>
    <message>
        <source>No language model is installed.</source>
        <translation>لم يُثبّت أي نموذج لغة.</translation>
    </message>
    <message>
        <source>Until then, your files are searched by words only.</source>
        <translation>حتى ذلك الحين يُبحث في ملفاتك بالكلمات فقط.</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>حدث خطأ ما: {what}</translation>
    </message>
</context>
<context>
    <name>MaintenanceCard</name>
    <message>
        <source>Verify index</source>
        <translation>التحقق من الفهرس</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>تقليص</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>مساحة القرص</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>فهرس المتجهات</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>إعادة البناء</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>حُرّر {size}.</translation>
    </message>
    <message>
        <source>There was nothing to free.</source>
        <translation>لم يكن ثمة ما يُحرر.</translation>
    </message>
    <message>
        <source>, backup copy {size}</source>
        <translation>، النسخة الاحتياطية {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} free on disk.</source>
        <translation>قاعدة البيانات {catalog}{copy}، المتجهات {vectors}؛ الخالي على القرص {free}.</translation>
    </message>
    <message>
        <source>About {size} can be freed.</source>
        <translation>يمكن تحرير نحو {size}.</translation>
    </message>
    <message>
        <source>Rebuilt from stored vectors, in minutes. You can keep searching.</source>
        <translation>يمكن إعادة بنائه من المتجهات المخزنة خلال دقائق. يمكنك مواصلة البحث.</translation>
    </message>
</context>
<context>
    <name>MatchReasonsView</name>
    <message>
        <source>Why this result?</source>
        <translation>لماذا هذه النتيجة؟</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>إظهار سبب وجود هذا المقطع (Ctrl+I)</translation>
    </message>
    <message>
        <source>You used this file after a similar search: {n} up</source>
        <translation>اخترت هذا الملف بعد بحث مشابه: أعلى بـ {n}</translation>
    </message>
    <message>
        <source>The highlighted sentence is closest to your query.</source>
        <translation>الجملة المظللة هي الأقرب إلى بحثك.</translation>
    </message>
    <message>
        <source>Your words are in its name, title or heading</source>
        <translation>كلماتك في اسمه أو عنوانه أو ترويسته</translation>
    </message>
    <message>
        <source>Re-ranked: same place</source>
        <translation>إعادة الترتيب: الموضع نفسه</translation>
    </message>
    <message>
        <source>Re-ranked: {n} up</source>
        <translation>إعادة الترتيب: أعلى بـ {n}</translation>
    </message>
    <message>
        <source>Re-ranked: {n} down</source>
        <translation>إعادة الترتيب: أدنى بـ {n}</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>عوامل التصفية: {filters}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Memory used by the language model.</source>
        <translation>الذاكرة التي يستخدمها نموذج اللغة.</translation>
    </message>
    <message>
        <source>When the language model exceeds its limit, it is restarted between batches. Automatic: a quarter of this computer&apos;s memory.</source>
        <translation>حين يتجاوز نموذج اللغة حدّه يُعاد تشغيله بين الدفعات. تلقائي: ربع ذاكرة هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Unavailable</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>مضمّن</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>استيراد فقط</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>تنزيل…</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>تنزيل {model}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop downloading {model}</source>
        <translation>إيقاف تنزيل {model}</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>Language model</source>
        <translation>نموذج اللغة</translation>
    </message>
    <message>
        <source>Powers search by meaning, on this device. A new model indexes all files again in the background; until then, the current one is used. Vectors of earlier models are kept.</source>
        <translation>يشغّل البحث بالمعنى على هذا الجهاز. يفهرس النموذج الجديد كل الملفات ثانية في الخلفية؛ وحتى ذلك الحين يُستخدم الحالي. تبقى متجهات النماذج السابقة.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation>العودة إلى {model}</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>نموذج جديد</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Model download address</source>
        <translation>عنوان تنزيل النماذج</translation>
    </message>
    <message>
        <source>Leave empty for huggingface.co, or enter the address of a mirror. Models are downloaded only when you choose to.</source>
        <translation>اتركه فارغًا لاستخدام huggingface.co، أو أدخل عنوان خادم مرآة. لا تُنزّل النماذج إلا حين تختار ذلك.</translation>
    </message>
    <message>
        <source>Copying and testing {name}…</source>
        <translation>جارٍ نسخ {name} واختباره…</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>التنزيل من</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It keeps crashing after every restart. The log has details.</source>
        <translation>يستمر تعطله بعد كل إعادة تشغيل. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The search engine is not running</source>
        <translation>محرك البحث لا يعمل</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>فتح Desktop Search</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>اكتب رقم صفحة واضغط Enter</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>الصفحة السابقة (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>الصفحة التالية (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>تصغير (‎Ctrl+-‎)</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>ملاءمة العرض (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>تكبير (‎Ctrl++‎)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>التطابق التالي (F3)</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this picture</source>
        <translation>تعذر عرض هذه الصورة</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this page</source>
        <translation>تعذر عرض هذه الصفحة</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>إظهار النص</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>من {pages}</translation>
    </message>
    <message>
        <source>of {pages} ({label})</source>
        <translation>من {pages} ({label})</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}, printed as {label}</source>
        <translation>صفحة {page} من {pages}، مطبوعة {label}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Couldn&apos;t highlight this passage on the page.</source>
        <translation>تعذر تمييز هذا المقطع في الصفحة.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to remove.</source>
        <translation>انقر للإزالة.</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>إيقاف ساعة</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>إيقاف حتى الغد</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>PortionsCard</name>
    <message>
        <source>All others</source>
        <translation>غير ذلك</translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>Background indexing</source>
        <translation>الفهرسة في الخلفية</translation>
    </message>
    <message>
        <source>Indexing pauses in these cases. You can always search.</source>
        <translation>تتوقف الفهرسة مؤقتًا في هذه الحالات. يمكنك البحث دائمًا.</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>أثناء استخدامك الجهاز تُترك نواة واحدة حرة.</translation>
    </message>
    <message>
        <source>Folders are also checked at every start and every 30 minutes.</source>
        <translation>تُفحص المجلدات أيضًا عند كل تشغيل وكل 30 دقيقة.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>نسخ المصدر</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>فتح عند الصفحة {page}</translation>
    </message>
    <message>
        <source>Open the file at this page in {program}</source>
        <translation>فتح الملف عند هذه الصفحة في {program}</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>فتح الملف (Enter)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Passage in context</source>
        <translation>المقطع في سياقه</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>إظهار كنص</translation>
    </message>
    <message>
        <source>Select a result to see its passage in context.</source>
        <translation>حدد نتيجة لرؤية مقطعها في سياقه.</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>إظهار الملف في مجلده (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path (Ctrl+C)</source>
        <translation>نسخ مسار الملف (Ctrl+C)</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>نُسخ المصدر</translation>
    </message>
    <message>
        <source>Text copied with its citation</source>
        <translation>نُسخ النص مع مصدره</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Copy with citation</source>
        <translation>نسخ مع المصدر</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy at a glance</source>
        <translation>الخصوصية بإيجاز</translation>
    </message>
    <message>
        <source>Your files are only read</source>
        <translation>ملفاتك تُقرأ فقط</translation>
    </message>
    <message>
        <source>They are never changed, moved or uploaded.</source>
        <translation>لا تُغيّر ولا تُنقل ولا تُرفع أبدًا.</translation>
    </message>
    <message>
        <source>The index stays on this computer</source>
        <translation>يبقى الفهرس على هذا الجهاز</translation>
    </message>
    <message>
        <source>It contains the text and names of your files, and vectors computed from the text. Other users of this computer cannot read it, unless you move it to a drive they can read.</source>
        <translation>يحتوي نص ملفاتك وأسماءها ومتجهات محسوبة من النص. لا يستطيع مستخدمو هذا الجهاز الآخرون قراءته، إلا إن نقلته إلى قرص يستطيعون قراءته.</translation>
    </message>
    <message>
        <source>Vectors of your texts are also stored on a server</source>
        <translation>تُخزن متجهات نصوصك أيضًا على خادم</translation>
    </message>
    <message>
        <source>AI assistants can search folders that you chose</source>
        <translation>يستطيع مساعدو الذكاء الاصطناعي البحث في مجلدات اخترتها</translation>
    </message>
    <message>
        <source>An assistant may send what it reads to its provider. You can see what it asked under AI assistants.</source>
        <translation>قد يرسل المساعد ما يقرؤه إلى مزوّده. يمكنك رؤية ما طلبه ضمن مساعدي الذكاء الاصطناعي.</translation>
    </message>
    <message>
        <source>Checks for updates are off unless you turn them on</source>
        <translation>التحقق من التحديثات معطّل ما لم تفعّله</translation>
    </message>
    <message>
        <source>When you click Check now, or weekly if enabled under About, the program contacts {host}. Only the request itself is sent.</source>
        <translation>حين تنقر ”التحقق الآن“، أو أسبوعيًا إن فُعّل ذلك في ”حول“، يتصل البرنامج بـ {host}. لا يُرسل سوى الطلب نفسه.</translation>
    </message>
    <message>
        <source>Questions go to a language model server</source>
        <translation>تُرسل الأسئلة إلى خادم نموذج لغة</translation>
    </message>
    <message>
        <source>No network connections</source>
        <translation>لا اتصالات بالشبكة</translation>
    </message>
    <message>
        <source>No account, no cloud, no telemetry. The only exception: downloading a language model contacts huggingface.co, or the mirror you set, and sends nothing about you or your files.</source>
        <translation>لا حساب ولا سحابة ولا قياس عن بُعد. الاستثناء الوحيد: تنزيل نموذج لغة يتصل بـ huggingface.co أو بخادم المرآة الذي عيّنته، ولا يرسل شيئًا عنك أو عن ملفاتك.</translation>
    </message>
    <message>
        <source>Logs contain no file contents</source>
        <translation>لا محتوى ملفات في السجلات</translation>
    </message>
    <message>
        <source>Logs help to find bugs. They may contain file names, but no text of your files and no searches. They are never sent.</source>
        <translation>تساعد السجلات على كشف الأخطاء. قد تحوي أسماء ملفات، لكن لا نص من ملفاتك ولا عمليات بحث. ولا تُرسل أبدًا.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>إظهار السجلات</translation>
    </message>
    <message>
        <source>Server: {address}. It gets what you enter on the Ask page, and the passages found for it.</source>
        <translation>الخادم: {address}. يتلقى ما تُدخله في صفحة «اسأل» والمقاطع التي عُثر عليها.</translation>
    </message>
    <message>
        <source>Server: {address}. What a text is about can be inferred from its vector. The texts and file names themselves are not sent.</source>
        <translation>الخادم: {address}. يمكن استنتاج موضوع النص من متجهه. لا تُرسل النصوص وأسماء الملفات نفسها.</translation>
    </message>
    <message>
        <source>No other connections</source>
        <translation>لا اتصالات أخرى</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>الحل</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Filter by name or reason</source>
        <translation>تصفية حسب الاسم أو السبب</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>تصفية المشكلات</translation>
    </message>
    <message>
        <source>Show ignored</source>
        <translation>إظهار الملفات المتجاهلة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>رفع الحد</translation>
    </message>
    <message>
        <source>Raise the limit that these files exceed and read them again</source>
        <translation>رفع الحد الذي تتجاوزه هذه الملفات وقراءتها ثانية</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be read</source>
        <translation>الملفات التي تعذرت قراءتها</translation>
    </message>
    <message>
        <source>Ignore these files until they change</source>
        <translation>تجاهل هذه الملفات حتى تتغير</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read. Everything else can be searched.</source>
        <translation>ملفات تعذرت قراءتها: {files}. يمكن البحث في سائر الملفات.</translation>
    </message>
    <message>
        <source>{files} ignored until they change.</source>
        <translation>متجاهل حتى يتغير: {files}.</translation>
    </message>
    <message>
        <source>No ignored files</source>
        <translation>لا ملفات متجاهلة</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>قُرئت كل الملفات التي فيها نص.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>إعادة المحاولة للكل</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>إلغاء التجاهل</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
</context>
<context>
    <name>QueryHelpButton</name>
    <message>
        <source>?</source>
        <translation>؟</translation>
    </message>
    <message>
        <source>&quot;exact phrase&quot;</source>
        <translation>&quot;عبارة مطابقة&quot;</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-كلمة</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>هذا OR ذاك</translation>
    </message>
    <message>
        <source>Search syntax</source>
        <translation>صياغة البحث</translation>
    </message>
    <message>
        <source>passages with this phrase come first</source>
        <translation>المقاطع التي فيها هذه العبارة تأتي أولًا</translation>
    </message>
    <message>
        <source>excludes passages with this word</source>
        <translation>يستبعد المقاطع التي فيها هذه الكلمة</translation>
    </message>
    <message>
        <source>passages with either word come first</source>
        <translation>المقاطع التي فيها أيٌّ من الكلمتين تأتي أولًا</translation>
    </message>
    <message>
        <source>- excludes</source>
        <translation>- للاستبعاد</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>البحث السريع</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>ابحث في ملفاتك بالمعنى</translation>
    </message>
    <message>
        <source>Search for the selected text: {text}</source>
        <translation>البحث عن النص المحدد: {text}</translation>
    </message>
    <message>
        <source>Search for the text copied last</source>
        <translation>البحث عن آخر نص منسوخ</translation>
    </message>
    <message>
        <source>Search is starting</source>
        <translation>البحث يبدأ</translation>
    </message>
    <message>
        <source>Your search runs as soon as it is ready.</source>
        <translation>يُجرى بحثك حالما يصبح جاهزًا.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
</context>
<context>
    <name>QuickFooter</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>فتح هذا البحث في النافذة</translation>
    </message>
</context>
<context>
    <name>QuickHotkey</name>
    <message>
        <source>hotkey shortcut global key launcher spotlight selection clipboard</source>
        <translation>اختصار عام مفتاح مشغل تحديد حافظة hotkey</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>البحث السريع</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>البحث عن النص المحدد</translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>Recent searches and files</source>
        <translation>عمليات البحث والملفات الأخيرة</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Recently changed files</source>
        <translation>الملفات المعدلة حديثًا</translation>
    </message>
</context>
<context>
    <name>RecognitionActions</name>
    <message>
        <source>Text recognition queued: {files}</source>
        <translation>أُضيف إلى قائمة انتظار التعرف على النص: {files}</translation>
    </message>
</context>
<context>
    <name>RecognitionCard</name>
    <message>
        <source>Files whose text couldn&apos;t be recognized</source>
        <translation>ملفات تعذر التعرف على نصها</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>إعادة التعرف على النص</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>التعرف بلغة محددة…</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>التعرف على النص</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>موقوف مؤقتًا.</translation>
    </message>
    <message>
        <source>Turned off in the settings.</source>
        <translation>معطّل في الإعدادات.</translation>
    </message>
    <message>
        <source>Waiting: {pages} in {files}.</source>
        <translation>في الانتظار: {pages} في {files}.</translation>
    </message>
    <message>
        <source>Recognized: {pages} in {files}.</source>
        <translation>جرى التعرف على: {pages} في {files}.</translation>
    </message>
    <message>
        <source>Failed: {files}.</source>
        <translation>فشل: {files}.</translation>
    </message>
    <message>
        <source>No scans or pictures to recognize.</source>
        <translation>لا ملفات ممسوحة ضوئيًا ولا صور للتعرف عليها.</translation>
    </message>
    <message>
        <source>Makes scanned pages and pictures searchable by the text in them. It runs on this device, after all other indexing. Recognized text stays searchable if you turn it off.</source>
        <translation>يتيح العثور على الصفحات الممسوحة ضوئيًا والصور بالنص الموجود فيها. يعمل على هذا الجهاز بعد كل أعمال الفهرسة الأخرى. يبقى النص الذي جرى التعرف عليه قابلًا للبحث إذا عطّلته.</translation>
    </message>
    <message>
        <source>No text recognition engine is installed.</source>
        <translation>لم يُثبّت أي محرك للتعرف على النص.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>تصدير تقرير</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>إدراج أسماء الملفات والمجلدات ومساراتها</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>The report contains versions, counts, sizes, problems by kind, index settings and the last lines of the log. It contains no text of your files and no searches. Names and paths are replaced by short hashes unless you include them. It stays on this computer until you send it.</source>
        <translation>يحتوي التقرير الإصدارات والأعداد والأحجام والمشكلات بأنواعها وإعدادات الفهرس وآخر أسطر السجل. لا يحتوي نصًا من ملفاتك ولا عمليات بحث. وتُستبدل بالأسماء والمسارات قيم تجزئة قصيرة (hash) ما لم تدرجها. يبقى على هذا الجهاز حتى ترسله.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Report to attach to a bug report</source>
        <translation>تقرير تشخيص لإرفاقه بالإبلاغ عن خطأ</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>تعذر حفظ التقرير ({reason}). اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>RerankingCard</name>
    <message>
        <source>Ranking</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>نماذج أخرى</translation>
    </message>
    <message>
        <source>The re-ranking model is not installed. Passages are compared sentence by sentence instead.</source>
        <translation>نموذج إعادة الترتيب غير مثبت. تُقارن المقاطع جملةً جملة بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>Passage copied</source>
        <translation>نُسخ المقطع</translation>
    </message>
    <message>
        <source>Passage copied with its citation</source>
        <translation>نُسخ المقطع مع مصدره</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>نُسخ المصدر</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>This is one of your chosen folders. Remove it on the Folders page.</source>
        <translation>هذا أحد مجلداتك المختارة. أزله في صفحة المجلدات.</translation>
    </message>
    <message>
        <source>{what} is excluded from search.</source>
        <translation>استُبعد {what} من البحث.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Exclude {what} from search?</source>
        <translation>استبعاد {what} من البحث؟</translation>
    </message>
    <message>
        <source>Exclude the folder {what} and everything in it from search?</source>
        <translation>استبعاد المجلد {what} وكل ما فيه من البحث؟</translation>
    </message>
    <message>
        <source>Exclude all {what} files from search?</source>
        <translation>استبعاد كل ملفات {what} من البحث؟</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Excluded on the Folders page.</source>
        <translation>لن يُعثر عليه هنا بعد ذلك؛ ولا تُمس الملفات نفسها. يمكنك التراجع متى شئت، تحت ”العناصر المستبعدة“ في صفحة المجلدات.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>It is included in search again.</source>
        <translation>عاد إلى البحث.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Order: {choice}</source>
        <translation>الترتيب: {choice}</translation>
    </message>
    <message>
        <source>Groups: {choice}</source>
        <translation>المجموعات: {choice}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Show filters next to the results</source>
        <translation>إظهار عوامل التصفية بجانب النتائج</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>الأفضل أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>الأكبر أولًا</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>بحسب المجلد</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>بحسب النوع</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>بحسب التاريخ</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>other version</source>
        <translation>نسخة أخرى منه</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>فتح عند الصفحة {page}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Hide duplicates and versions</source>
        <translation>إخفاء النسخ المكررة والإصدارات</translation>
    </message>
    <message>
        <source>Show duplicates and versions</source>
        <translation>إظهار النسخ المكررة والإصدارات</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>البحث عن ملفات مشابهة</translation>
    </message>
    <message>
        <source>Find similar passages</source>
        <translation>البحث عن مقاطع مشابهة</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>نسخ المقطع</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>نسخ المقطع مع مصدره</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>نسخ المصدر</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>إعادة التعرف على النص</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>التعرف بلغة محددة…</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>فتح بـ…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>فتح بـ</translation>
    </message>
    <message>
        <source>Exclude from search</source>
        <translation>استبعاد من البحث</translation>
    </message>
    <message>
        <source>All {suffix} files…</source>
        <translation>كل ملفات {suffix}…</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>هذا الملف…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>المجلد {name}…</translation>
    </message>
</context>
<context>
    <name>SavedSearchesBar</name>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>More saved searches</source>
        <translation>المزيد من عمليات البحث المحفوظة</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Restart to apply the new size.</source>
        <translation>أعد التشغيل لتطبيق الحجم الجديد.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>البحث عما يشبه محتوى الحافظة</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Remove {search}</source>
        <translation>إزالة {search}</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>البحث ثانية</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search your files by meaning</source>
        <translation>ابحث في ملفاتك بالمعنى</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>a passage of {title}</source>
        <translation>مقطع من {title}</translation>
    </message>
    <message>
        <source>Choose folders to search. Files can be found as soon as they are read.</source>
        <translation>اختر المجلدات للبحث فيها. يمكن العثور على الملفات فور قراءتها.</translation>
    </message>
    <message>
        <source>Type words or a question, in any language. Files in other languages are found too.</source>
        <translation>اكتب كلمات أو سؤالًا بأي لغة. يُعثر أيضًا على الملفات بلغات أخرى.</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>لا مجلدات بعد</translation>
    </message>
    <message>
        <source>Search in {files}</source>
        <translation>البحث في {files}</translation>
    </message>
    <message>
        <source>Search your files</source>
        <translation>ابحث في ملفاتك</translation>
    </message>
    <message>
        <source>Enter opens a file, Ctrl+Enter shows it in its folder, Ctrl+C copies its path.</source>
        <translation>يفتح Enter الملف، ويظهره Ctrl+Enter في مجلده، وينسخ Ctrl+C مساره.</translation>
    </message>
    <message>
        <source>Go to folders</source>
        <translation>إلى المجلدات</translation>
    </message>
</context>
<context>
    <name>SearchesView</name>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>مسح عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Section of the settings</source>
        <translation>قسم الإعدادات</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
</context>
<context>
    <name>SentenceView</name>
    <message>
        <source>Show the sentence in the preview</source>
        <translation>إظهار الجملة في المعاينة</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>نسخ مع المصدر</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Language model on this computer</source>
        <translation>نموذج لغة على هذا الجهاز</translation>
    </message>
    <message>
        <source>Look for servers</source>
        <translation>البحث عن خوادم</translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation>الخوادم على هذا الجهاز</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
</context>
<context>
    <name>ServerController</name>
    <message>
        <source>Looking for servers…</source>
        <translation>جارٍ البحث عن خوادم…</translation>
    </message>
    <message>
        <source>Asking for the server&apos;s models…</source>
        <translation>جارٍ طلب نماذج الخادم…</translation>
    </message>
    <message>
        <source>Waiting for the language model…</source>
        <translation>في انتظار نموذج اللغة…</translation>
    </message>
    <message>
        <source>{address} is on another computer. Your questions and the matching passages of your files will be sent to it over the network, where its operator can read and store them. {warning}</source>
        <translation>{address} ليس على هذا الجهاز. ستُرسل أسئلتك ومقاطع ملفاتك التي عُثر عليها من أجلها إلى هناك عبر الشبكة. ويمكن لمن يدير ذلك الجهاز قراءتها والاحتفاظ بها. {warning}</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>الاتصال غير مشفّر.</translation>
    </message>
    <message>
        <source>Send texts of your files to another computer?</source>
        <translation>أتريد إرسال نصوص ملفاتك إلى جهاز آخر؟</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The model works. It can read about {number} tokens at once.</source>
        <translation>النموذج يعمل. يمكنه قراءة نحو {number} من الرموز دفعة واحدة.</translation>
    </message>
    <message>
        <source>No server found. Start Ollama, LM Studio or a llama.cpp server on this computer, or enter its address.</source>
        <translation>لم يُعثر على خادم. شغّل Ollama أو LM Studio أو خادم llama.cpp على هذا الجهاز، أو أدخل عنوانه.</translation>
    </message>
    <message>
        <source>The server has no models yet. Download one there.</source>
        <translation>لا توجد نماذج على الخادم بعد. نزّل نموذجًا هناك.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln model(s)</source>
        <translation>
            <numerusform>{name}: %Ln نموذج</numerusform>
            <numerusform>{name}: نموذج واحد</numerusform>
            <numerusform>{name}: نموذجان</numerusform>
            <numerusform>{name}: %Ln نماذج</numerusform>
            <numerusform>{name}: %Ln نموذجًا</numerusform>
            <numerusform>{name}: %Ln نموذج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;دقيقة</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;ثانية</translation>
    </message>
    <message>
        <source>The top passages are compared with your question in more detail, in under half a second after the results appear: by a second model in the languages it supports, otherwise sentence by sentence.</source>
        <translation>تُقارن أفضل المقاطع بسؤالك بتفصيل أكبر، في أقل من نصف ثانية بعد ظهور النتائج: بنموذج ثانٍ في اللغات التي يدعمها، وإلا فجملةً جملة.</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>معالج رسوميات Apple (MPS)</translation>
    </message>
    <message>
        <source> MP</source>
        <translation> م.ب.ك</translation>
    </message>
    <message>
        <source>A file that you open, copy from or read in the preview moves up when you search for the same or something similar again, but never above a clearly better match. This data stays on this computer and is deleted when you turn this off.</source>
        <translation>الملف الذي تفتحه أو تنسخ منه أو تقرؤه في المعاينة يرتفع عندما تبحث عن الشيء نفسه أو عن شيء مشابه مرة أخرى، لكنه لا يتجاوز أبدًا نتيجة أفضل بوضوح. يبقى ما تم تعلّمه على هذا الحاسوب، ويُحذف عند إيقاف هذا الخيار.</translation>
    </message>
    <message>
        <source>Answer questions about my files</source>
        <translation>الإجابة عن أسئلة حول ملفاتي</translation>
    </message>
    <message>
        <source>Answer questions with a language model</source>
        <translation>الإجابة عن الأسئلة بنموذج لغة</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer, in a program such as Ollama, LM Studio or llama.cpp. It gets your question and the passages found for it. Every quotation is checked, and statements without one are removed.</source>
        <translation>تُكتب الإجابات بواسطة نموذج لغة يعمل على هذا الجهاز، في برنامج مثل Ollama أو LM Studio أو llama.cpp. يتلقى سؤالك والمقاطع التي عُثر عليها. يُتحقق من كل اقتباس، وتُزال العبارات التي بلا اقتباس.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Bookmarks of web browsers</source>
        <translation>الإشارات المرجعية لمتصفحات الويب</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج (CPU)</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>شهادة خادم المتجهات</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>التحقق من التحديثات</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>التحقق من التحديثات أسبوعيًا</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>During presentations, videos and video calls</source>
        <translation>أثناء العروض التقديمية والفيديو ومكالمات الفيديو</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>استبعاد الملفات التي يتجاهلها ‎.gitignore</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>استبعاد الملفات المخفية</translation>
    </message>
    <message>
        <source>Exclude secrets, such as private keys and passwords</source>
        <translation>استبعاد الملفات السرية، كالمفاتيح الخاصة وكلمات المرور</translation>
    </message>
    <message>
        <source>Exclude system folders and caches</source>
        <translation>استبعاد مجلدات النظام وذاكرات التخزين المؤقت</translation>
    </message>
    <message>
        <source>Excluded patterns</source>
        <translation>أنماط الاستبعاد</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>File size limit (MB)</source>
        <translation>حد حجم الملف (م.ب)</translation>
    </message>
    <message>
        <source>Files ignored by .gitignore</source>
        <translation>الملفات التي يتجاهلها ‎.gitignore</translation>
    </message>
    <message>
        <source>Folders that assistants can search</source>
        <translation>المجلدات التي يستطيع المساعدون البحث فيها</translation>
    </message>
    <message>
        <source>GNOME overview</source>
        <translation>نظرة الأنشطة العامة في GNOME</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>تجميع النتائج بحسب</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>الملفات والمجلدات المخفية</translation>
    </message>
    <message>
        <source>If a sentence in your files clearly answers your question, it appears above the results, word for word.</source>
        <translation>إذا أجابت جملة في ملفاتك عن سؤالك بوضوح، تظهر حرفيًا فوق النتائج.</translation>
    </message>
    <message>
        <source>In picture files and pictures in documents too</source>
        <translation>في ملفات الصور والصور داخل المستندات أيضًا</translation>
    </message>
    <message>
        <source>In power saver mode</source>
        <translation>في وضع توفير الطاقة</translation>
    </message>
    <message>
        <source>Index new and changed files right away</source>
        <translation>فهرسة الملفات الجديدة والمعدلة فورًا</translation>
    </message>
    <message>
        <source>Intel GPU (XPU)</source>
        <translation>معالج رسوميات Intel (XPU)</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>حجم الواجهة (٪)</translation>
    </message>
    <message>
        <source>KRunner and Plasma menu</source>
        <translation>قائمة Plasma وKRunner</translation>
    </message>
    <message>
        <source>Keep questions and answers</source>
        <translation>الاحتفاظ بالأسئلة والإجابات</translation>
    </message>
    <message>
        <source>Keep questions and answers on this computer</source>
        <translation>الاحتفاظ بالأسئلة والإجابات على هذا الجهاز</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>إبقاؤه يعمل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>نموذج اللغة</translation>
    </message>
    <message>
        <source>Language model server</source>
        <translation>خادم نموذج اللغة</translation>
    </message>
    <message>
        <source>Language of this program. Files are found in every language, whichever you choose here.</source>
        <translation>لغة هذا البرنامج. يُعثر على الملفات بكل اللغات أيًا كان اختيارك هنا.</translation>
    </message>
    <message>
        <source>Languages of text in pictures</source>
        <translation>لغات النص في الصور</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>أكبر صورة</translation>
    </message>
    <message>
        <source>Largest picture for text recognition (megapixels)</source>
        <translation>أكبر صورة للتعرف على النص (ميغابكسل)</translation>
    </message>
    <message>
        <source>Learn from the results you open</source>
        <translation>التعلّم من النتائج التي تختارها</translation>
    </message>
    <message>
        <source>Let assistants search the folders you choose</source>
        <translation>السماح للمساعدين بالبحث في المجلدات التي تختارها</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Likely secrets: private keys, password stores, .env files</source>
        <translation>ملفات سرية محتملة: المفاتيح الخاصة ومخازن كلمات المرور وملفات ‎.env</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>مطابقة النظام</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>حد الذاكرة للملف الواحد (م.ب)</translation>
    </message>
    <message>
        <source>Memory limit of the language model</source>
        <translation>حد ذاكرة نموذج اللغة</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>حد ذاكرة نموذج اللغة (م.ب)</translation>
    </message>
    <message>
        <source>Memory per file</source>
        <translation>الذاكرة لكل ملف</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>خادم مرآة لتنزيل النماذج</translation>
    </message>
    <message>
        <source>Model that answers questions</source>
        <translation>النموذج الذي يجيب عن الأسئلة</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>معالج رسوميات NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Notify me about problems, such as a full disk</source>
        <translation>إشعاري بالمشكلات، كامتلاء القرص</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>على البطارية</translation>
    </message>
    <message>
        <source>Pause during presentations, videos and video calls</source>
        <translation>الإيقاف المؤقت أثناء العروض التقديمية والفيديو ومكالمات الفيديو</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>الإيقاف المؤقت في وضع ملء الشاشة</translation>
    </message>
    <message>
        <source>Pause in power saver mode</source>
        <translation>الإيقاف المؤقت في وضع توفير الطاقة</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>الإيقاف المؤقت على البطارية</translation>
    </message>
    <message>
        <source>Pause when the computer is hot</source>
        <translation>الإيقاف المؤقت حين يسخن الجهاز</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Re-rank top results</source>
        <translation>إعادة ترتيب أفضل النتائج</translation>
    </message>
    <message>
        <source>Re-ranking model</source>
        <translation>نموذج إعادة الترتيب</translation>
    </message>
    <message>
        <source>Reading time per file</source>
        <translation>وقت القراءة لكل ملف</translation>
    </message>
    <message>
        <source>Recent searches are stored only on this computer. Saved searches stay until you remove them.</source>
        <translation>تُخزن عمليات البحث الأخيرة على هذا الجهاز فقط. وتبقى عمليات البحث المحفوظة حتى تزيلها.</translation>
    </message>
    <message>
        <source>Recognize text in pictures, not only in scanned PDFs</source>
        <translation>التعرف على النص في الصور، لا في ملفات PDF الممسوحة ضوئيًا فقط</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures</source>
        <translation>التعرف على النص في الملفات الممسوحة ضوئيًا والصور</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures (OCR)</source>
        <translation>التعرف على النص في الملفات الممسوحة ضوئيًا والصور (OCR)</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>حفظ عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Runs the language model. Changing it reloads the model.</source>
        <translation>يشغّل نموذج اللغة. تغييره يعيد تحميل النموذج.</translation>
    </message>
    <message>
        <source>Show sentences that answer a question</source>
        <translation>إظهار الجمل التي تجيب عن سؤال</translation>
    </message>
    <message>
        <source>Stop waiting for an answer after</source>
        <translation>التوقف عن انتظار الإجابة بعد</translation>
    </message>
    <message>
        <source>Time limit for an answer (minutes)</source>
        <translation>الحد الزمني للإجابة (بالدقائق)</translation>
    </message>
    <message>
        <source>Titles, addresses and folders are read from Firefox and browsers based on Chromium, such as Chrome, Edge, Brave and Vivaldi, on this computer. The pages are not downloaded, and reading lists of browsers based on Chromium are not read.</source>
        <translation>تُقرأ العناوين وعناوين الويب والمجلدات من Firefox والمتصفحات المبنية على Chromium، مثل Chrome وEdge وBrave وVivaldi، على هذا الحاسوب. لا تُنزَّل الصفحات، ولا تُقرأ قوائم القراءة في المتصفحات المبنية على Chromium.</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>البحث عن النص المحدد</translation>
    </message>
    <message>
        <source>Search my bookmarks</source>
        <translation>البحث في إشاراتي المرجعية</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>اختصار البحث السريع</translation>
    </message>
    <message>
        <source>Shortcut to search for the selected text</source>
        <translation>اختصار البحث عن النص المحدد</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>إظهار أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>Show files in GNOME search</source>
        <translation>إظهار الملفات في بحث GNOME</translation>
    </message>
    <message>
        <source>Show files in KRunner</source>
        <translation>إظهار الملفات في KRunner</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>إظهار أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>إظهار البحث السريع أو إخفاؤه</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size of text and everything else, in addition to the system&apos;s own scaling.</source>
        <translation>حجم النص وعناصر الواجهة، علاوة على تكبير النظام.</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>فرز النتائج بحسب</translation>
    </message>
    <message>
        <source>System folders, caches and program files such as node_modules and .git</source>
        <translation>مجلدات النظام وذاكرات التخزين المؤقت وملفات البرامج مثل node_modules و‎.git</translation>
    </message>
    <message>
        <source>Text per spreadsheet</source>
        <translation>النص لكل جدول بيانات</translation>
    </message>
    <message>
        <source>Text per spreadsheet (MB)</source>
        <translation>النص لكل جدول بيانات (م.ب)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>حد الوقت للملف الواحد (بالثواني)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>إخلاء الذاكرة من نموذج اللغة بعد (بالدقائق)</translation>
    </message>
    <message>
        <source>Unload the language model when idle for</source>
        <translation>إخلاء الذاكرة من نموذج اللغة بعد خمول مدته</translation>
    </message>
    <message>
        <source>Use all cores while I am away</source>
        <translation>استخدام كل الأنوية أثناء غيابي</translation>
    </message>
    <message>
        <source>Use all cores while away</source>
        <translation>استخدام كل الأنوية أثناء غيابك</translation>
    </message>
    <message>
        <source>Vector server</source>
        <translation>خادم المتجهات</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation>عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>When the computer is hot</source>
        <translation>حين يسخن الجهاز</translation>
    </message>
    <message>
        <source>While a program is in full screen</source>
        <translation>عند تشغيل برنامج بملء الشاشة</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>zoom font text bigger larger accessibility scaling dpi</source>
        <translation>تكبير خط نص أكبر وصول dpi</translation>
    </message>
    <message>
        <source>translation locale deutsch français español</source>
        <translation>ترجمة لغة محلية deutsch français español</translation>
    </message>
    <message>
        <source>network internet telemetry data protection security tracking</source>
        <translation>شبكة إنترنت قياس حماية بيانات أمان تتبع</translation>
    </message>
    <message>
        <source>backup restore defaults json transfer</source>
        <translation>نسخ احتياطي استعادة افتراضي json نقل</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Choose another place.</source>
        <translation>تعذر حفظ الإعدادات ({reason}). اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Settings saved as {name}</source>
        <translation>حُفظت الإعدادات باسم {name}</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}).</source>
        <translation>تعذرت قراءة الملف ({reason}).</translation>
    </message>
    <message>
        <source>No setting differs from the current ones.</source>
        <translation>لا إعداد يختلف عن الإعدادات الحالية.</translation>
    </message>
    <message>
        <source>Caution: these settings may index more of your files:</source>
        <translation>تنبيه: قد تفهرس هذه الإعدادات مزيدًا من ملفاتك:</translation>
    </message>
    <message>
        <source>The language model changes, so all files are indexed again.</source>
        <translation>يتغير نموذج اللغة، لذا تُفهرس كل الملفات ثانية.</translation>
    </message>
    <message>
        <source>Recent searches are no longer remembered, and existing ones are cleared.</source>
        <translation>لا تُحفظ عمليات البحث الأخيرة بعد الآن، وتُمسح الموجودة.</translation>
    </message>
    <message>
        <source>Unknown settings, ignored: {names}</source>
        <translation>إعدادات غير معروفة، مُتجاهلة: {names}</translation>
    </message>
    <message>
        <source>Not imported, because these control where your data is stored: {names}</source>
        <translation>لم تُستورد لأنها تتحكم في مكان تخزين بياناتك: {names}</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>استيراد هذه الإعدادات؟</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model are kept. Exclusion patterns are reset too. Export the settings first if you want to restore them later.</source>
        <translation>تبقى مجلداتك والفهرس ونموذج اللغة. ويُعاد ضبط أنماط الاستبعاد أيضًا. صدّر الإعدادات أولًا إن أردت استعادتها لاحقًا.</translation>
    </message>
    <message>
        <source>Settings imported.</source>
        <translation>استُوردت الإعدادات.</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>إعادة ضبط كل الإعدادات؟</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>theme dark mode night colours bright</source>
        <translation>سمة داكن ليل ألوان فاتح</translation>
    </message>
    <message>
        <source>add remove directory library what is searched</source>
        <translation>إضافة إزالة دليل مكتبة ما يُبحث فيه</translation>
    </message>
    <message>
        <source>browser favorites Firefox Chrome Edge web internet</source>
        <translation>متصفح مفضلة إشارات Firefox Chrome Edge ويب إنترنت</translation>
    </message>
    <message>
        <source>exclude ignore skip filter blacklist patterns</source>
        <translation>استبعاد تجاهل تخطي تصفية أنماط</translation>
    </message>
    <message>
        <source>size too large timeout big files skip</source>
        <translation>حجم كبير مهلة ملفات كبيرة تخطي</translation>
    </message>
    <message>
        <source>AI embedding language download offline mirror network</source>
        <translation>ذكاء اصطناعي embedding لغة تنزيل دون اتصال مرآة</translation>
    </message>
    <message>
        <source>rerank ranking relevance quality sort second model</source>
        <translation>ترتيب rerank صلة جودة فرز نموذج ثان</translation>
    </message>
    <message>
        <source>GPU graphics card CUDA processor hardware speed fast</source>
        <translation>بطاقة رسوميات GPU CUDA معالج سرعة</translation>
    </message>
    <message>
        <source>RAM unload idle free</source>
        <translation>ذاكرة تحرير سكون</translation>
    </message>
    <message>
        <source>OCR scan scanned picture photo image screenshot tesseract languages</source>
        <translation>مسح ضوئي ممسوح صورة لقطة شاشة تعرف ضوئي لغات OCR tesseract</translation>
    </message>
    <message>
        <source>history adaptive personal ranking order forget delete</source>
        <translation>سجل تكيّف شخصي ترتيب نسيان حذف</translation>
    </message>
    <message>
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>بطارية إيقاف طاقة محمول ألعاب ضجيج مروحة رصد</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>إصدار نسخة رخصة مساعدة</translation>
    </message>
    <message>
        <source>No settings match “{words}”.</source>
        <translation>لا إعدادات تطابق ”{words}“.</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window settings in {file} could not be read. Their last good copy or the defaults are used, and the unreadable file is kept next to them.</source>
        <translation>تعذرت قراءة إعدادات النافذة في {file}. تُستخدم آخر نسخة سليمة منها أو الافتراضية، ويُحفظ الملف غير المقروء بجوارها.</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>استخدام الافتراضية</translation>
    </message>
    <message>
        <source>Restore last settings</source>
        <translation>استعادة آخر الإعدادات</translation>
    </message>
    <message>
        <source>Files that you excluded will be indexed. The unreadable settings are kept next to the new ones.</source>
        <translation>ستُفهرس الملفات التي استبعدتها. تُحفظ الإعدادات غير المقروءة بجوار الجديدة.</translation>
    </message>
    <message>
        <source>Use the default settings?</source>
        <translation>استخدام الإعدادات الافتراضية؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>Open {files}</source>
        <translation>فتح {files}</translation>
    </message>
    <message>
        <source>Copy the paths of {files}</source>
        <translation>نسخ مسارات {files}</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>اختصارات لوحة المفاتيح (F1)</translation>
    </message>
</context>
<context>
    <name>SimilarChip</name>
    <message>
        <source>Click to return to your search (Esc)</source>
        <translation>انقر للعودة إلى بحثك (Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>يشبه {name}</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Indexing speed</source>
        <translation>سرعة الفهرسة</translation>
    </message>
    <message>
        <source>Nothing was indexed in the last few minutes.</source>
        <translation>لم يُفهرس شيء في الدقائق الأخيرة.</translation>
    </message>
    <message>
        <source>Passages per second</source>
        <translation>مقاطع في الثانية</translation>
    </message>
    <message>
        <source>Files per second</source>
        <translation>ملفات في الثانية</translation>
    </message>
    <message>
        <source>Now {now}, peak {most}</source>
        <translation>الآن {now}، الذروة {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>تقدم الفهرسة</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>الفهرسة على أي حال</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>لا مجلدات بعد</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>نموذج جديد</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>الخطوة {step} من {steps}</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Search in your desktop</source>
        <translation>البحث في سطح المكتب</translation>
    </message>
    <message>
        <source>Shows your files in the desktop&apos;s own search while Desktop Search is running. Nothing leaves this computer.</source>
        <translation>يُظهر ملفاتك في بحث سطح المكتب نفسه ما دام Desktop Search يعمل. لا شيء يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>حُفظ في {place}</translation>
    </message>
    <message>
        <source>GNOME requires a file in a system folder. Run this once in a terminal, then log out and in again:</source>
        <translation>يتطلب GNOME ملفًا في مجلد من مجلدات النظام. شغّل هذا مرة واحدة في الطرفية، ثم سجّل الخروج وادخل ثانية:</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>فتح Desktop Search</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>البحث السريع</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>إيقاف ساعة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>الفهرسة الآن</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Skip version</source>
        <translation>تخطي الإصدار</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>تحديث ترقية إصدار نسخة تنزيل شبكة إنترنت</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Contacts {host}. Only the request itself is sent. Nothing is downloaded or installed.</source>
        <translation>يتصل بـ {host}. لا يُرسل سوى الطلب نفسه. ولا يُنزّل شيء أو يُثبت.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>You have the latest version.</source>
        <translation>لديك أحدث إصدار.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ready to index</source>
        <translation>جاهز للفهرسة</translation>
    </message>
    <message>
        <source>Skip setup</source>
        <translation>تخطي الإعداد</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>نموذج اللغة</translation>
    </message>
    <message>
        <source>Powers search by meaning, on this device. Recommended for most people. You can change it at any time.</source>
        <translation>يشغّل البحث بالمعنى على هذا الجهاز. الاختيار المسبق مناسب لمعظم المستخدمين. يمكنك تغييره متى شئت.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>اختر المجلدات للبحث فيها</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>الفهرسة في الخلفية</translation>
    </message>
    <message>
        <source>Start with these settings</source>
        <translation>البدء بهذه الإعدادات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Indexing starts when you click Start. You can search while it runs.</source>
        <translation>تبدأ الفهرسة حين تنقر ”بدء“. يمكنك البحث أثناءها.</translation>
    </message>
    <message>
        <source>Nothing is indexed before the last page. If you skip setup, nothing is indexed until you add a folder on the Folders page.</source>
        <translation>لا يُفهرس شيء قبل الصفحة الأخيرة. إن تخطيت الإعداد فلن يُفهرس شيء حتى تضيف مجلدًا في صفحة المجلدات.</translation>
    </message>
    <message>
        <source>Nothing is indexed before you click Start.</source>
        <translation>لا يُفهرس شيء قبل أن تنقر ”بدء“.</translation>
    </message>
</context>
</TS>
