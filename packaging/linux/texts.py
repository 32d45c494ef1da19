"""What Linux desktops and software centres say about the program, in its twelve languages."""

# Language, as the Desktop Entry Specification writes it -> text. English, the source, has no code.
COMMENTS = {
    "": "Finds things in your own files by what they say",
    "de": "Findet Dinge in Ihren eigenen Dateien über ihren Inhalt",
    "fr": "Trouve les choses dans vos propres fichiers par ce qu’ils disent",
    "es": "Encuentra cosas en sus propios archivos por lo que dicen",
    "pt": "Encontra coisas nos seus arquivos pelo que eles dizem",
    "it": "Trova le cose nei tuoi file da ciò che dicono",
    "ru": "Находит нужное в ваших файлах по тому, что в них сказано",
    "zh_CN": "按内容在您自己的文件中查找",
    "ja": "自分のファイルを内容から見つけます",
    "ko": "내 파일을 내용으로 찾아 줍니다",
    "ar": "يجد الأشياء في ملفاتك بما تقوله",
    "tr": "Kendi dosyalarınızda söylenenleri bulur",
}
GENERIC_NAMES = {
    "": "File Search",
    "de": "Dateisuche",
    "fr": "Recherche de fichiers",
    "es": "Búsqueda de archivos",
    "pt": "Busca de arquivos",
    "it": "Ricerca di file",
    "ru": "Поиск файлов",
    "zh_CN": "文件搜索",
    "ja": "ファイル検索",
    "ko": "파일 검색",
    "ar": "البحث في الملفات",
    "tr": "Dosya arama",
}
QUICK_SEARCH = {
    "": "Quick Search",
    "de": "Schnellsuche",
    "fr": "Recherche rapide",
    "es": "Búsqueda rápida",
    "pt": "Busca rápida",
    "it": "Ricerca rapida",
    "ru": "Быстрый поиск",
    "zh_CN": "快速搜索",
    "ja": "クイック検索",
    "ko": "빠른 검색",
    "ar": "البحث السريع",
    "tr": "Hızlı arama",
}
KEYWORDS = {
    "": ("find", "text", "content", "documents", "meaning", "index"),
    "de": ("finden", "Text", "Inhalt", "Dokumente", "Bedeutung", "Index"),
    "fr": ("trouver", "texte", "contenu", "documents", "sens", "index"),
    "es": ("encontrar", "texto", "contenido", "documentos", "significado", "índice"),
    "pt": ("encontrar", "texto", "conteúdo", "documentos", "significado", "índice"),
    "it": ("trovare", "testo", "contenuto", "documenti", "significato", "indice"),
    "ru": ("найти", "текст", "содержимое", "документы", "смысл", "индекс"),
    "zh_CN": ("查找", "文本", "内容", "文档", "含义", "索引"),
    "ja": ("探す", "テキスト", "内容", "文書", "意味", "索引"),
    "ko": ("찾기", "텍스트", "내용", "문서", "의미", "색인"),
    "ar": ("بحث", "نص", "محتوى", "مستندات", "معنى", "فهرس"),
    "tr": ("bul", "metin", "içerik", "belgeler", "anlam", "dizin"),
}
# For software centres alone; in English, as the README is.
DESCRIPTION = (
    "Type what you remember, in any language, and see the passages of your files that answer, ranked, with the page, a "
    "score and a click to the place. Exact words and meaning stand in one list.",
    "Everything stays on your machine: there is no account, no cloud and no telemetry. Your files are only ever read.",
)
FEATURES = (
    "PDF, office documents, e-books, e-mail, notebooks, subtitles, web pages, text and source code",
    "A question in one language finds a text in another, out of 94",
    "The passage is shown on its page, marked",
    "A box over everything at the press of a key",
    "Indexing waits on battery and in full screen, and takes no processor time at rest",
)
# What is to be seen on the pictures of the README, by their names in .github/screenshots.
SCREENSHOTS = {
    "results-light.png": "Results with the passage in its surroundings",
    "quick-light.png": "The quick search over another program",
    "indexing-dark.png": "While files are indexed, in the dark look",
    "folders-light.png": "The folders that are searched",
}
MANUAL = "finds things in your own files by meaning and by words"
