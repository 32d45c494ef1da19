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
        <source>a piece of the file&apos;s name</source>
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
        <translation>الأيام السبعة الأخيرة</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>منذ أمس</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>الشهر الأخير</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>السنة الأخيرة</translation>
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
        <translation>أصغر من 100 كيلوبايت</translation>
    </message>
    <message>
        <source>Locked by a password</source>
        <translation>مقفلة بكلمة مرور</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>No text in them</source>
        <translation>بلا نص</translation>
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
        <source>Took too long to read</source>
        <translation>طالت قراءتها كثيرًا</translation>
    </message>
    <message>
        <source>Needed too much memory</source>
        <translation>تحتاج ذاكرة كثيرة</translation>
    </message>
    <message>
        <source>Ended the program that read them</source>
        <translation>أنهت برنامج القراءة</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذرت قراءتها</translation>
    </message>
    <message>
        <source>They are set aside. Simplify their .gitignore file, then retry; or exclude them.</source>
        <translation>وُضعت جانبًا. بسّط ملف ‎.gitignore فيها ثم أعد المحاولة، أو استبعدها.</translation>
    </message>
    <message>
        <source>Found by their words alone</source>
        <translation>تُوجد بكلماتها فقط</translation>
    </message>
    <message>
        <source>Folders that could not be scanned</source>
        <translation>مجلدات تعذر تفقدها</translation>
    </message>
    <message>
        <source>Save them without the password, or ignore them.</source>
        <translation>احفظها بلا كلمة مرور، أو تجاهلها.</translation>
    </message>
    <message>
        <source>Copy them again from where they came from, or ignore them.</source>
        <translation>انسخها من مصدرها ثانية، أو تجاهلها.</translation>
    </message>
    <message>
        <source>Scans need text recognition by another program first; ignore the others.</source>
        <translation>المسوحات تحتاج أولًا تعرّفًا على النص ببرنامج آخر؛ تجاهل الباقي.</translation>
    </message>
    <message>
        <source>Raise the limit, and they are read.</source>
        <translation>ارفع الحد فتُقرأ.</translation>
    </message>
    <message>
        <source>Change their permissions, then retry.</source>
        <translation>غيّر أذوناتها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more time.</source>
        <translation>ارفع الحد فتنال وقتًا أطول.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more memory.</source>
        <translation>ارفع الحد فتنال ذاكرة أكثر.</translation>
    </message>
    <message>
        <source>They are set aside. Save them in another format, or ignore them.</source>
        <translation>وُضعت جانبًا. احفظها بصيغة أخرى، أو تجاهلها.</translation>
    </message>
    <message>
        <source>See that their drive is there, then retry.</source>
        <translation>تأكد من وجود قرصها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The language model fails over a part of them. Retry with another one, or ignore them.</source>
        <translation>يفشل نموذج اللغة في جزء منها. أعد المحاولة بنموذج آخر، أو تجاهلها.</translation>
    </message>
    <message>
        <source>What is in the index is found meanwhile.</source>
        <translation>ما في الفهرس يمكن العثور عليه في هذه الأثناء.</translation>
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
        <source>{files}, {passages}</source>
        <translation>{files}، {passages}</translation>
    </message>
    <message>
        <source>{activity}: {facts}.</source>
        <translation>{activity}: {facts}.</translation>
    </message>
    <message>
        <source>{files} to be read</source>
        <translation>للقراءة: {files}</translation>
    </message>
    <message>
        <source>{passages} to be learnt</source>
        <translation>للتعلّم: {passages}</translation>
    </message>
    <message>
        <source>{passages} on the way to the vector index</source>
        <translation>في الطريق إلى فهرس المتجهات: {passages}</translation>
    </message>
    <message>
        <source>a removed folder whose last traces go in a few minutes</source>
        <translation>مجلد أُزيل وتذهب آثاره الأخيرة خلال دقائق</translation>
    </message>
    <message>
        <source>Waiting: {what}.</source>
        <translation>في الانتظار: {what}.</translation>
    </message>
    <message>
        <source>{to} takes the place of {old} when it has learnt all: {done} of {total}.</source>
        <translation>يحل {to} محل {old} حين يتعلم كل شيء: {done} من {total}.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>انظر أدناه</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>متبقٍ: {files}</translation>
    </message>
    <message>
        <source>{passages} to learn</source>
        <translation>للتعلّم: {passages}</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>لم يُقارن بعد</translation>
    </message>
    <message>
        <source>Compared {time}</source>
        <translation>قورن {time}</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>لم يُفحص بعد.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>could not be repaired</source>
        <translation>تعذر إصلاحه</translation>
    </message>
    <message>
        <source>Last checked {time}: {outcome}.</source>
        <translation>آخر فحص {time}: {outcome}.</translation>
    </message>
    <message>
        <source>The index is being checked.</source>
        <translation>يجري فحص الفهرس.</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>يجري ضغط الفهرس.</translation>
    </message>
    <message>
        <source>The vector index is being made anew.</source>
        <translation>يُعاد بناء فهرس المتجهات.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} م.ب</translation>
    </message>
    <message>
        <source>{n} MB of it have come</source>
        <translation>وصل {n} م.ب</translation>
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
        <translation>بينهما {share}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}٪</translation>
    </message>
    <message>
        <source>Quality not measured here</source>
        <translation>لم تُقس الجودة هنا</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>الصفحة الصحيحة ضمن العشرة الأوائل: {figures}</translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation>السرعة غير معروفة</translation>
    </message>
    <message>
        <source>Speed of the default</source>
        <translation>بسرعة الافتراضي</translation>
    </message>
    <message>
        <source>By its size about {n} times as fast</source>
        <translation>بحسب حجمه أسرع نحو {n} مرات</translation>
    </message>
    <message>
        <source>By its size about {n} times slower</source>
        <translation>بحسب حجمه أبطأ نحو {n} مرات</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>جارٍ سؤال المستودع</translation>
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
        <source>Passages that hold “{text}” come first.</source>
        <translation>المقاطع التي فيها ”{text}“ تأتي أولًا.</translation>
    </message>
    <message>
        <source>Passages that hold “{text}” are left out.</source>
        <translation>المقاطع التي فيها ”{text}“ تُستبعد.</translation>
    </message>
    <message>
        <source>Passages that hold one of these come first: {text}</source>
        <translation>المقاطع التي فيها أحد هذه تأتي أولًا: {text}</translation>
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
        <source>Only files whose name holds: {text}</source>
        <translation>الملفات التي في اسمها فقط: {text}</translation>
    </message>
    <message>
        <source>No files whose name holds: {text}</source>
        <translation>لا ملفات في اسمها: {text}</translation>
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
        <source>Only files last changed: {text}</source>
        <translation>الملفات المعدلة فقط: {text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>لا ملفات معدلة: {text}</translation>
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
        <source>Only passages on this page: {text}</source>
        <translation>مقاطع هذه الصفحة فقط: {text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>لا مقاطع من هذه الصفحة: {text}</translation>
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
        <source>Since yesterday</source>
        <translation>منذ أمس</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الأخير</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الأخيرة</translation>
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
        <source>Date</source>
        <translation>التاريخ</translation>
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
    <message>
        <source>score {score} of 100</source>
        <translation>الدرجة {score} من 100</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>كلمات مطابقة</translation>
    </message>
    <message>
        <source>{score} in 100 finds that look like this one are what was looked for.</source>
        <translation>من كل 100 نتيجة كهذه {score} هي المطلوبة.</translation>
    </message>
    <message>
        <source>Similarity of meaning to your query: {score} of 1</source>
        <translation>تشابه المعنى مع طلبك: {score} من 1</translation>
    </message>
    <message>
        <source>Words of your query stand in this passage.</source>
        <translation>كلمات من طلبك في هذا المقطع.</translation>
    </message>
    <message>
        <source>It says nearly the same as what you asked about.</source>
        <translation>يقول ما سألت عنه تقريبًا.</translation>
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
        <source>Counted among %Ln file(s).</source>
        <translation>
            <numerusform>لا ملفات.</numerusform>
            <numerusform>عُدّ في ملف واحد.</numerusform>
            <numerusform>عُدّ في ملفين.</numerusform>
            <numerusform>عُدّ في %Ln ملفات.</numerusform>
            <numerusform>عُدّ في %Ln ملفًا.</numerusform>
            <numerusform>عُدّ في %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %Ln file(s) that come nearest. A filter looks deeper.</source>
        <translation>
            <numerusform>لا ملفات.</numerusform>
            <numerusform>عُدّ في أقرب ملف. المرشح يبحث أعمق.</numerusform>
            <numerusform>عُدّ في أقرب ملفين. المرشح يبحث أعمق.</numerusform>
            <numerusform>عُدّ في أقرب %Ln ملفات. المرشح يبحث أعمق.</numerusform>
            <numerusform>عُدّ في أقرب %Ln ملفًا. المرشح يبحث أعمق.</numerusform>
            <numerusform>عُدّ في أقرب %Ln ملف. المرشح يبحث أعمق.</numerusform>
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
            <numerusform>لا مشابه آخر</numerusform>
            <numerusform>مشابه آخر</numerusform>
            <numerusform>مشابهان آخران</numerusform>
            <numerusform>%Ln مشابهات أخرى</numerusform>
            <numerusform>%Ln مشابهًا آخر</numerusform>
            <numerusform>%Ln مشابه آخر</numerusform>
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
    <message>
        <source>This would leave out no file that is in the search now.</source>
        <translation>لا يستبعد هذا أي ملف مما في البحث الآن.</translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s).</source>
        <translation>
            <numerusform>لا يستبعد هذا ملفًا.</numerusform>
            <numerusform>يستبعد هذا ملفًا واحدًا.</numerusform>
            <numerusform>يستبعد هذا ملفين.</numerusform>
            <numerusform>يستبعد هذا %Ln ملفات.</numerusform>
            <numerusform>يستبعد هذا %Ln ملفًا.</numerusform>
            <numerusform>يستبعد هذا %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s), of which {indexed} can be found now.</source>
        <translation>
            <numerusform>لا يستبعد هذا ملفًا؛ ما يُعثر عليه منها الآن: {indexed}.</numerusform>
            <numerusform>يستبعد هذا ملفًا واحدًا؛ ما يُعثر عليه منها الآن: {indexed}.</numerusform>
            <numerusform>يستبعد هذا ملفين؛ ما يُعثر عليه منها الآن: {indexed}.</numerusform>
            <numerusform>يستبعد هذا %Ln ملفات؛ ما يُعثر عليه منها الآن: {indexed}.</numerusform>
            <numerusform>يستبعد هذا %Ln ملفًا؛ ما يُعثر عليه منها الآن: {indexed}.</numerusform>
            <numerusform>يستبعد هذا %Ln ملف؛ ما يُعثر عليه منها الآن: {indexed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will be different.</source>
        <translation>
            <numerusform>لن يتغير إعداد.</numerusform>
            <numerusform>سيتغير إعداد واحد.</numerusform>
            <numerusform>سيتغير إعدادان.</numerusform>
            <numerusform>ستتغير %Ln إعدادات.</numerusform>
            <numerusform>سيتغير %Ln إعدادًا.</numerusform>
            <numerusform>سيتغير %Ln إعداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %Ln دقائق</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>بقي نحو {n} ساعة</translation>
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
        <source>Waiting: {reason}</source>
        <translation>انتظار: {reason}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>لا مجلدات بعد</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>البحث عن التغييرات</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>قراءة الملفات</translation>
    </message>
    <message>
        <source>Learning meanings</source>
        <translation>تعلّم المعاني</translation>
    </message>
    <message>
        <source>Repairing the index</source>
        <translation>إصلاح الفهرس</translation>
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
        <source>saving power</source>
        <translation>توفير الطاقة</translation>
    </message>
    <message>
        <source>the machine is hot</source>
        <translation>الجهاز ساخن</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>برنامج ملء الشاشة</translation>
    </message>
    <message>
        <source>a presentation or a film</source>
        <translation>عرض تقديمي أو فيلم</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>تنزيل {model}: {percent}٪</translation>
    </message>
    <message>
        <source>{percent}% searchable</source>
        <translation>{percent}٪ قابل للبحث</translation>
    </message>
    <message>
        <source>{percent}% searchable by meaning</source>
        <translation>{percent}٪ قابل للبحث بالمعنى</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} من {all} ملف</translation>
    </message>
    <message>
        <source>{rate} passages/s</source>
        <translation>{rate} مقطع/ث</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages</source>
        <translation>تغيير {old} إلى {new}: {done} من {all} مقطع</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages. {old} answers meanwhile.</source>
        <translation>تغيير {old} إلى {new}: {done} من {all} مقطع. يجيب {old} في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Language model is loading</source>
        <translation>نموذج اللغة يُحمّل</translation>
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
        <source>{files}  ·  {took}</source>
        <translation>{files}  ·  {took}</translation>
    </message>
    <message>
        <source>Searched also for: {words}  ·  {files}  ·  {took}</source>
        <translation>بُحث أيضًا عن: {words}  ·  {files}  ·  {took}</translation>
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
        <source>Found by words alone. Meaning follows when the language model has loaded.</source>
        <translation>وُجد بالكلمات وحدها. يتبع المعنى حين يُحمّل نموذج اللغة.</translation>
    </message>
    <message>
        <source>Found by words alone. There is no language model.</source>
        <translation>وُجد بالكلمات وحدها. لا يوجد نموذج لغة.</translation>
    </message>
    <message>
        <source>Found by words alone. The chosen language model understands English only.</source>
        <translation>وُجد بالكلمات وحدها. نموذج اللغة المختار لا يفهم إلا الإنجليزية.</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>لم يُفهرس شيء بعد</translation>
    </message>
    <message>
        <source>As soon as the first files are read they can be found here.</source>
        <translation>حالما تُقرأ الملفات الأولى تُوجد هنا.</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>حتى الآن: {facts}.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>لم يُوجد شيء حتى الآن</translation>
    </message>
    <message>
        <source>The search is repeated as more is read.</source>
        <translation>يُعاد البحث كلما قُرئ المزيد.</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>لا شيء مع هذه المرشحات</translation>
    </message>
    <message>
        <source>Take one of them away, or try other words.</source>
        <translation>أزل أحدها، أو جرّب كلمات أخرى.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>لا شيء للبحث عنه</translation>
    </message>
    <message>
        <source>The query holds no words: try a few letters or a question.</source>
        <translation>لا كلمات في الطلب: جرّب بضعة حروف أو سؤالًا.</translation>
    </message>
    <message>
        <source>No file holds these words</source>
        <translation>لا ملف فيه هذه الكلمات</translation>
    </message>
    <message>
        <source>The language model is still loading; meaning is searched as soon as it has.</source>
        <translation>نموذج اللغة ما زال يُحمّل؛ يُبحث بالمعنى حالما يجهز.</translation>
    </message>
    <message>
        <source>Only words were searched, as there is no language model. Choose one in Settings.</source>
        <translation>بُحث بالكلمات فقط لعدم وجود نموذج لغة. اختر واحدًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Only words were searched, as the language model understands English only. Settings has others.</source>
        <translation>بُحث بالكلمات فقط لأن نموذج اللغة لا يفهم إلا الإنجليزية. في الإعدادات غيره.</translation>
    </message>
    <message>
        <source>Nothing in your files comes close</source>
        <translation>لا شيء قريب في ملفاتك</translation>
    </message>
    <message>
        <source>Try other words, or ask as you would ask a person. Any language will do.</source>
        <translation>جرّب كلمات أخرى، أو اسأل كما تسأل إنسانًا. أي لغة تصلح.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>عروض</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>بريد</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات ويب</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>كتب</translation>
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
        <source>Notebooks</source>
        <translation>دفاتر</translation>
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
        <translation>آخر سبعة أيام</translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation>آخر ثلاثين يومًا</translation>
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
        <source>Indexing cannot go on</source>
        <translation>لا يمكن أن تستمر الفهرسة</translation>
    </message>
    <message>
        <source>The language model does not work</source>
        <translation>نموذج اللغة لا يعمل</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>حتى ذلك يُبحث في ملفاتك بكلماتها.</translation>
    </message>
    <message>
        <source>A folder is out of reach</source>
        <translation>مجلد لا يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>{folder}: what is known of it is kept. If it is gone for good, remove it in the window.</source>
        <translation>{folder}: ما يُعرف عنه محفوظ. إن ذهب نهائيًا فأزله في النافذة.</translation>
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
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>أثناء عملك</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>البحث السريع</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>البدء والعلبة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
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
        <translation>في خانة البحث</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>على نتيجة</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>في المعاينة</translation>
    </message>
    <message>
        <source>In the quick search</source>
        <translation>في البحث السريع</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>إظهار هذه الاختصارات</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>إلى خانة البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
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
        <translation>إلى النتائج</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Save this search, or remove it from those saved</source>
        <translation>حفظ هذا البحث أو إزالته من المحفوظ</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>البحث عما يشبه الحافظة</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>إظهاره في مجلده</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>نسخ مساره</translation>
    </message>
    <message>
        <source>Copy the passage with its citation</source>
        <translation>نسخ المقطع مع مصدره</translation>
    </message>
    <message>
        <source>Choose several files, one more, or all</source>
        <translation>اختيار عدة ملفات، أو واحد آخر، أو كلها</translation>
    </message>
    <message>
        <source>Show files that say nearly the same</source>
        <translation>إظهار ملفات تقول الشيء نفسه تقريبًا</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>إخفاؤها ثانية</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>البحث عن ملفات مشابهة</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>لماذا وُجد هذا؟</translation>
    </message>
    <message>
        <source>Go to the next place with your words</source>
        <translation>إلى الموضع التالي لكلماتك</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>إلى الموضع السابق</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>As wide as the preview</source>
        <translation>بعرض المعاينة</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>إظهار البحث السريع أو إخفاؤه</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>البحث عن النص المحدد في برنامج آخر</translation>
    </message>
    <message>
        <source>Go to the next file, or the one before</source>
        <translation>إلى الملف التالي أو السابق</translation>
    </message>
    <message>
        <source>Go five files on, or back</source>
        <translation>التقدم خمسة ملفات أو الرجوع</translation>
    </message>
    <message>
        <source>Show the preview, then go on to it</source>
        <translation>إظهار المعاينة، ثم الانتقال إليها</translation>
    </message>
    <message>
        <source>Put the preview away</source>
        <translation>إخفاء المعاينة</translation>
    </message>
    <message>
        <source>Go on in the window with this query</source>
        <translation>المتابعة في النافذة بهذا الطلب</translation>
    </message>
    <message>
        <source>Put the quick search away</source>
        <translation>إخفاء البحث السريع</translation>
    </message>
    <message>
        <source>Nothing close; {files} come nearest</source>
        <translation>لا شيء قريب؛ الأقرب: {files}</translation>
    </message>
    <message>
        <source>These settings were saved by another version of this program.</source>
        <translation>حُفظت هذه الإعدادات بإصدار آخر من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Export them again with this one.</source>
        <translation>صدّرها ثانية بهذا الإصدار.</translation>
    </message>
    <message>
        <source>None of the settings was taken, as these cannot be used: {names}.</source>
        <translation>لم يؤخذ أي إعداد، فهذه لا تصلح: {names}.</translation>
    </message>
    <message>
        <source>Mend the file, or export it anew.</source>
        <translation>أصلح الملف، أو صدّره من جديد.</translation>
    </message>
    <message>
        <source>This is no file of settings of this program.</source>
        <translation>ليس هذا ملف إعدادات لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Choose one that was exported here or on another computer.</source>
        <translation>اختر ملفًا صُدّر هنا أو على جهاز آخر.</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>يتوفر الإصدار {version}.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the connection to the internet, then try again.</source>
        <translation>تعذر الوصول إلى {host}. تحقق من الاتصال بالإنترنت ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{host} knows nothing of new versions at present. Try again another day.</source>
        <translation>لا يعلم {host} الآن شيئًا عن إصدارات جديدة. أعد المحاولة في يوم آخر.</translation>
    </message>
    <message>
        <source>{host} led to an address that is not secure. It was not followed.</source>
        <translation>قاد {host} إلى عنوان غير آمن فلم يُتبع.</translation>
    </message>
    <message>
        <source>What {host} answered is too large. It was not taken.</source>
        <translation>جواب {host} أكبر مما ينبغي فلم يُقبل.</translation>
    </message>
    <message>
        <source>What {host} answered was not signed by the makers of this program. It was not taken.</source>
        <translation>جواب {host} غير موقَّع من صانعي هذا البرنامج فلم يُقبل.</translation>
    </message>
    <message>
        <source>What {host} answered cannot be read. It was not taken.</source>
        <translation>جواب {host} لا يُقرأ فلم يُقبل.</translation>
    </message>
    <message>
        <source>What {host} answered names a version older than this one. It was not taken.</source>
        <translation>جواب {host} يذكر إصدارًا أقدم من هذا فلم يُقبل.</translation>
    </message>
    <message>
        <source>What {host} answered is older than what it answered before. It was not taken.</source>
        <translation>جواب {host} أقدم من جواب سابق له فلم يُقبل.</translation>
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
        <source>in another order</source>
        <translation>بترتيب آخر</translation>
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
        <source>Excluded patterns</source>
        <translation>أنماط الاستبعاد</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>استبعاد الملفات المخفية</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>استبعاد الملفات التي يتجاهلها ‎.gitignore</translation>
    </message>
    <message>
        <source>Exclude secrets, such as private keys and passwords</source>
        <translation>استبعاد الأسرار، كالمفاتيح الخاصة وكلمات المرور</translation>
    </message>
    <message>
        <source>Exclude system folders and caches</source>
        <translation>استبعاد مجلدات النظام والذواكر المؤقتة</translation>
    </message>
    <message>
        <source>Index changes right away</source>
        <translation>فهرسة التغييرات فورًا</translation>
    </message>
    <message>
        <source>Largest file (MB)</source>
        <translation>أكبر ملف (م.ب)</translation>
    </message>
    <message>
        <source>Largest spreadsheet (MB of text)</source>
        <translation>أكبر جدول (م.ب من النص)</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>حد الوقت للملف الواحد (بالثواني)</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>حد الذاكرة للملف الواحد (م.ب)</translation>
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
        <source>Mirror for model downloads</source>
        <translation>مرآة تنزيل النماذج</translation>
    </message>
    <message>
        <source>Rerank results</source>
        <translation>إعادة ترتيب النتائج</translation>
    </message>
    <message>
        <source>Reranking model</source>
        <translation>نموذج إعادة الترتيب</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>الإيقاف المؤقت على البطارية</translation>
    </message>
    <message>
        <source>Pause while saving power</source>
        <translation>الإيقاف المؤقت أثناء توفير الطاقة</translation>
    </message>
    <message>
        <source>Pause while the computer is hot</source>
        <translation>الإيقاف المؤقت ما دام الجهاز ساخنًا</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>الإيقاف المؤقت في وضع ملء الشاشة</translation>
    </message>
    <message>
        <source>Pause during presentations</source>
        <translation>الإيقاف المؤقت أثناء العروض</translation>
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
        <source>Certificate of the vector server</source>
        <translation>شهادة خادم المتجهات</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>حد ذاكرة نموذج اللغة (م.ب)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>إزالة نموذج اللغة من الذاكرة بعد (بالدقائق)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>تذكّر عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>حجم الواجهة (٪)</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>فرز النتائج بحسب</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>تجميع النتائج بحسب</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>إظهار أيقونة في العلبة</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>حين تُغلق النافذة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>اختصار البحث السريع</translation>
    </message>
    <message>
        <source>Shortcut to search for the selection</source>
        <translation>اختصار البحث عن النص المحدد</translation>
    </message>
    <message>
        <source>Answer searches of GNOME</source>
        <translation>الرد على عمليات بحث GNOME</translation>
    </message>
    <message>
        <source>Answer searches of KRunner</source>
        <translation>الرد على عمليات بحث KRunner</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>التحقق من التحديثات</translation>
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
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>{program} {version}</source>
        <translation>{program} {version}</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say. It is free software.</source>
        <translation>يجد الأشياء في ملفاتك بما تقوله. وهو برنامج حر.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>التراخيص…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Beside your other work</source>
        <translation>إلى جانب عملك</translation>
    </message>
    <message>
        <source>Searching is never held up. All of this can be changed later, in Settings.</source>
        <translation>البحث لا ينتظر أبدًا. يمكن تغيير كل هذا لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>الانتظار ما دام الجهاز على البطارية</translation>
    </message>
    <message>
        <source>Indexing goes on by itself when it is plugged in. What is indexed is found meanwhile.</source>
        <translation>تستمر الفهرسة وحدها عند وصل الكهرباء. ما في الفهرس يُوجد في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Wait while a program is in full screen</source>
        <translation>الانتظار ما دام برنامج ملء الشاشة</translation>
    </message>
    <message>
        <source>Games, films and presentations get the whole computer.</source>
        <translation>للألعاب والأفلام والعروض الجهاز كله.</translation>
    </message>
    <message>
        <source>Use the whole computer while you are away</source>
        <translation>استخدام الجهاز كله في غيابك</translation>
    </message>
    <message>
        <source>While you are at it, one of its cores stays free for you in any case.</source>
        <translation>ما دمت عليه تبقى إحدى أنويته لك على كل حال.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>البدء عند دخولك</translation>
    </message>
    <message>
        <source>Without opening a window; what changes is taken in at once.</source>
        <translation>دون فتح نافذة؛ وتُتابع التغييرات فورًا.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>مواصلة العمل حين تُغلق النافذة</translation>
    </message>
    <message>
        <source>In the tray, where there is one. A search is then there at once.</source>
        <translation>في العلبة حيث توجد. البحث حاضر عندئذ فورًا.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault in {program}</source>
        <translation>عطل في {program}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your files and the index are not harmed. The details below help to mend it; they stay on this machine unless you send them to somebody. They may name your files.</source>
        <translation>هذا خطأ في البرنامج لا منك. ملفاتك والفهرس سليمة. التفاصيل أدناه تساعد على إصلاحه؛ تبقى على هذا الجهاز ما لم ترسلها إلى أحد. وقد تذكر أسماء ملفاتك.</translation>
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
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{part}, take away</source>
        <translation>{part}، إزالة</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>What the search is limited to</source>
        <translation>ما تقتصر عليه عملية البحث</translation>
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
        <source>By language</source>
        <translation>بحسب اللغة</translation>
    </message>
    <message>
        <source>A file that says something in two languages counts in both.</source>
        <translation>الملف الذي فيه لغتان يُعدّ في كلتيهما.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>بحسب المجلد</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text documents</source>
        <translation>مستندات نصية</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>عروض</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات ويب</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>كتب إلكترونية</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>ترجمات مرئية</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>دفاتر</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>شيفرة مصدرية</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
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
        <source>Everything is copied and compared before the old copy goes. Meanwhile nothing can be searched; afterwards the program starts again.</source>
        <translation>يُنسخ كل شيء ويُقارن قبل ذهاب النسخة القديمة. لا بحث في هذه الأثناء؛ ثم يبدأ البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>The search comes to rest.</source>
        <translation>البحث يتوقف.</translation>
    </message>
    <message>
        <source>All files are read and learnt anew, which can take hours. Your folders, your settings and the language models stay, and so do your files.</source>
        <translation>تُقرأ كل الملفات وتُتعلم ثانية، وقد يستغرق ساعات. تبقى مجلداتك وإعداداتك ونماذج اللغة، وكذلك ملفاتك.</translation>
    </message>
    <message>
        <source>Clear the index?</source>
        <translation>مسح الفهرس؟</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>The index is cleared.</source>
        <translation>يُمسح الفهرس.</translation>
    </message>
    <message>
        <source>The index is copied and compared.</source>
        <translation>يُنسخ الفهرس ويُقارن.</translation>
    </message>
    <message>
        <source>The index could not be moved. It stays where it was.</source>
        <translation>تعذر نقل الفهرس. يبقى حيث كان.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again; the log says more.</source>
        <translation>تعذر مسح الفهرس. حاول ثانية؛ في السجل المزيد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Where things lie</source>
        <translation>أين كل شيء</translation>
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
        <translation>مسح الفهرس…</translation>
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
        <source>The index takes {size}.</source>
        <translation>يأخذ الفهرس {size}.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>What the language model runs on. A change loads it anew.</source>
        <translation>ما يعمل عليه نموذج اللغة. التغيير يعيد تحميله.</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>اختيار تلقائي</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>المعالج (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>رسوميات NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>رسوميات Apple (MPS)</translation>
    </message>
    <message>
        <source>Intel graphics (XPU)</source>
        <translation>رسوميات Intel (XPU)</translation>
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
        <source>A .gitignore file leaves it out.</source>
        <translation>يستبعده ملف ‎.gitignore.</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>مجلد على هذا الجهاز.</translation>
    </message>
    <message>
        <source>A part of the index is damaged ({0} passages or vectors).</source>
        <translation>جزء من الفهرس تالف (عدد المقاطع أو المتجهات: {0}).</translation>
    </message>
    <message>
        <source>A part of the index is damaged and left out of the results. It is repaired while the window is open, or by the command verify.</source>
        <translation>جزء من الفهرس تالف ومستبعد من النتائج. يُصلح ما دامت النافذة مفتوحة، أو بالأمر verify.</translation>
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
        <source>Another page was asked for.</source>
        <translation>طُلبت صفحة أخرى.</translation>
    </message>
    <message>
        <source>Another user can write to {0}.</source>
        <translation>يستطيع مستخدم آخر الكتابة في {0}.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or leave it out by a pattern in the settings.</source>
        <translation>غيّر أذونات الملف، أو استبعده بنمط في الإعدادات.</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>تأكد من وجود القرص أو قرص الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation>تأكد من إمكان الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>تأكد من عنوان المرآة في الإعدادات.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect the drive it lies on.</source>
        <translation>تأكد من الكتابة، أو صل القرص الذي هو عليه.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>تأكد من الكتابة.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {0}.</source>
        <translation>اختر مجلدًا فيه نموذج، أو ملفًا ينتهي بـ {0}.</translation>
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
        <source>Choose another value.</source>
        <translation>اختر قيمة أخرى.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose the folder it lies in.</source>
        <translation>اختر المجلد الذي هو فيه.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>اختر مجلد أحدها.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>اختر مجلد النموذج نفسه.</translation>
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
        <source>Close that program first, or give this one another folder with --base-dir.</source>
        <translation>أغلق ذلك البرنامج أولًا، أو أعط هذا مجلدًا آخر بـ --base-dir.</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>أُوقف الضغط.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>كانت عدادات خاطئة وصُححت.</translation>
    </message>
    <message>
        <source>Do not trust it: fetch the model from where its authors keep it.</source>
        <translation>لا تثق به: خذ النموذج من حيث يحفظه أصحابه.</translation>
    </message>
    <message>
        <source>Do not trust it: use another mirror, or none.</source>
        <translation>لا تثق بها: استخدم مرآة أخرى، أو لا تستخدم أيًا.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>نزّله ثانية أو اختر نموذجًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>Drawing this page failed; the file is probably damaged.</source>
        <translation>فشل رسم هذه الصفحة؛ والملف تالف على الأرجح.</translation>
    </message>
    <message>
        <source>Drawing this page takes longer than {0} seconds.</source>
        <translation>يطول رسم هذه الصفحة أكثر من {0} ثانية.</translation>
    </message>
    <message>
        <source>Drawing this page takes more than {0} MB of memory.</source>
        <translation>يحتاج رسم هذه الصفحة أكثر من {0} م.ب من الذاكرة.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>الإنجليزية والصينية</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>أحضره ثانية.</translation>
    </message>
    <message>
        <source>Files of this kind ({0}) hold no text to search.</source>
        <translation>ملفات هذا النوع ({0}) ليس فيها نص للبحث.</translation>
    </message>
    <message>
        <source>Finds translations of a sentence, also in rare languages; weaker at answering questions.</source>
        <translation>يجد ترجمات الجملة حتى في اللغات النادرة؛ أضعف مع الأسئلة.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or start from the defaults.</source>
        <translation>استعد أولًا آخر نسخة سليمة منها، أو ابدأ من الإعدادات الافتراضية.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>للمقاطع الطويلة.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>أفسح مكانًا.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>امنح نفسك إذن قراءته.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>نصف زمن الافتراضي.</translation>
    </message>
    <message>
        <source>If it should, open it in the program that made it and save it again.</source>
        <translation>إن كان ينبغي أن يكون، فافتحه في برنامجه واحفظه ثانية.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>إن كنت تثق به فارفع حد الحجم في الإعدادات.</translation>
    </message>
    <message>
        <source>Imported; taken for a kind of {0}.</source>
        <translation>مستورد؛ عُدّ نوعًا من {0}.</translation>
    </message>
    <message>
        <source>Indexing goes on by itself once that has changed.</source>
        <translation>تستمر الفهرسة وحدها حين يتغير ذلك.</translation>
    </message>
    <message>
        <source>Indexing met an unexpected error; the log has the details.</source>
        <translation>لقيت الفهرسة خطأ غير متوقع؛ التفاصيل في السجل.</translation>
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
        <source>Install the package {0} {1} again, or choose another model in Settings.</source>
        <translation>ثبّت الحزمة {0} {1} ثانية، أو اختر نموذجًا آخر في الإعدادات.</translation>
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
        <source>It belongs to this program&apos;s own data.</source>
        <translation>من بيانات هذا البرنامج نفسه.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({0}), so it is looked through every few minutes instead.</source>
        <translation>لا يمكن رصد تغييراته ({0})، فيُتفقد كل بضع دقائق.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>ليس فيه إعدادات.</translation>
    </message>
    <message>
        <source>It is a link; links are not followed, what they lead to is read where it lies.</source>
        <translation>هو رابط؛ وما يشير إليه يُقرأ في مكانه.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>ملف مؤقت أو ملف قفل أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>It is answered by words.</source>
        <translation>يُجاب بالكلمات.</translation>
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
        <source>It is made anew from the catalog; nothing is lost.</source>
        <translation>يُعاد بناؤه من الفهرس الأصلي؛ لا يضيع شيء.</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>الملف مفقود، ولا يمكن قراءة نسخته.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>تداخله أعمق مما ينبغي.</translation>
    </message>
    <message>
        <source>It is not a file but a device, a pipe or a socket.</source>
        <translation>ليس ملفًا بل جهازًا أو أنبوبًا أو مقبسًا.</translation>
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
        <source>It is rebuilt from the index; nothing is lost.</source>
        <translation>يُعاد بناؤه من الفهرس؛ لا يضيع شيء.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>حجمه كبير جدًا.</translation>
    </message>
    <message>
        <source>It is tried once more at the next start. You can also retry it now.</source>
        <translation>تُعاد المحاولة مرة أخرى عند البدء التالي. ويمكنك إعادتها الآن أيضًا.</translation>
    </message>
    <message>
        <source>It lies in the cloud and not on this machine.</source>
        <translation>هو في السحابة لا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>It lies on another machine or a virtual drive ({0}), which does not tell of changes, so it is looked through every few minutes instead.</source>
        <translation>هو على جهاز آخر أو قرص افتراضي ({0}) لا يبلّغ عن التغييرات، فيُتفقد كل بضع دقائق.</translation>
    </message>
    <message>
        <source>It was moved or deleted; the next scan takes it out of the results.</source>
        <translation>نُقل أو حُذف؛ يزيله التفقد التالي من النتائج.</translation>
    </message>
    <message>
        <source>Made for questions.</source>
        <translation>صُنع للأسئلة.</translation>
    </message>
    <message>
        <source>Made to compare sentences; weaker at finding long passages.</source>
        <translation>صُنع لمقارنة الجمل؛ أضعف مع المقاطع الطويلة.</translation>
    </message>
    <message>
        <source>Make room on its disk, and see that you may write to that folder.</source>
        <translation>أفسح مكانًا على قرصه، وتأكد من إمكان الكتابة في ذلك المجلد.</translation>
    </message>
    <message>
        <source>Make room on that disk, then start again.</source>
        <translation>أفسح مكانًا على ذلك القرص، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>أفسح مكانًا على ذلك القرص، ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again: what has come is kept.</source>
        <translation>أفسح مكانًا على ذلك القرص، ثم حاول ثانية: ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the index, then try again.</source>
        <translation>أفسح مكانًا على القرص الذي فيه الفهرس، ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>Make room there first.</source>
        <translation>أفسح مكانًا هناك أولًا.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>أفسح مكانًا هناك.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>لا يمكن نقل الفهرس إلى داخل نفسه.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: {1}.</source>
        <translation>النموذج {0} لا يعمل هنا: {1}.</translation>
    </message>
    <message>
        <source>There is an index in {0} already.</source>
        <translation>في {0} فهرس بالفعل.</translation>
    </message>
    <message>
        <source>{0} is not in a folder that {1} made, so it is left as it is.</source>
        <translation>{0} ليس في مجلد أنشأه {1}، فتُرك كما هو.</translation>
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
        <source>Move that file away and start again: your files are read anew, none of them is touched.</source>
        <translation>انقل ذلك الملف وابدأ من جديد: تُقرأ ملفاتك ثانية ولا يُمس أي منها.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {0} cannot be written to{1}. What is in the index is found. See that the disk is not read-only and that you may write to that folder; indexing goes on by itself then.</source>
        <translation>لا يُفهرس شيء: لا يمكن الكتابة في الفهرس في {0}{1}. ما في الفهرس يُوجد. تأكد من أن القرص ليس للقراءة فقط ومن إمكان الكتابة في ذلك المجلد؛ تستمر الفهرسة وحدها عندئذ.</translation>
    </message>
    <message>
        <source>Nothing is indexed: there is no room left on the disk that holds the index ({0}). What is in the index is found. Make room there; indexing goes on by itself then.</source>
        <translation>لا يُفهرس شيء: لم يبق مكان على القرص الذي فيه الفهرس ({0}). ما في الفهرس يُوجد. أفسح مكانًا هناك؛ تستمر الفهرسة وحدها عندئذ.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Retry it after an update of the program, or with another model.</source>
        <translation>لا يلزم شيء. أعد المحاولة بعد تحديث البرنامج، أو بنموذج آخر.</translation>
    </message>
    <message>
        <source>Older; made to compare sentences.</source>
        <translation>أقدم؛ صُنع لمقارنة الجمل.</translation>
    </message>
    <message>
        <source>One of your own patterns leaves it out.</source>
        <translation>يستبعده نمط من أنماطك.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded; it is found by its words.</source>
        <translation>تعذر تعلّم مقطع من هذا الملف؛ يُوجد بكلماته.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this file&apos;s text are searchable.</source>
        <translation>أول {0} م.ب فقط من نص هذا الملف قابلة للبحث.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>أول {0} م.ب فقط من خلايا هذا الجدول قابلة للبحث.</translation>
    </message>
    <message>
        <source>Only the first {0} passages of this file are searchable.</source>
        <translation>المقاطع الأولى فقط من هذا الملف قابلة للبحث (عددها {0}).</translation>
    </message>
    <message>
        <source>Only what is in it can be compared.</source>
        <translation>لا يُقارن إلا ما فيه.</translation>
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
        <source>Open it in the program that made it and save it again, or get a fresh copy.</source>
        <translation>افتحه في برنامجه واحفظه ثانية، أو خذ نسخة جديدة.</translation>
    </message>
    <message>
        <source>Open the file in its own program.</source>
        <translation>افتح الملف في برنامجه.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>أو استورد النموذج من مجلد أو ملف.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>الرجاء الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>ارفع حد الحجم في الإعدادات، أو قسّم الملف.</translation>
    </message>
    <message>
        <source>Reading this file made the reader crash; the file is probably damaged.</source>
        <translation>أسقطت قراءة هذا الملف القارئ؛ والملف تالف على الأرجح.</translation>
    </message>
    <message>
        <source>Reading this file takes more than {0} MB of memory.</source>
        <translation>تحتاج قراءة هذا الملف أكثر من {0} م.ب من الذاكرة.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {0} seconds.</source>
        <translation>طالت قراءة هذا الملف أكثر من {0} ثانية.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
        <source>Remove it, or get a fresh copy.</source>
        <translation>احذفه، أو خذ نسخة جديدة.</translation>
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
        <source>Retry it after an update of the program, or exclude the folder.</source>
        <translation>أعد المحاولة بعد تحديث البرنامج، أو استبعد المجلد.</translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or report it; the log has the details.</source>
        <translation>أعد المحاولة بعد تحديث البرنامج، أو أبلغ؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Retry it from here if you think it was chance, or save it again in another format.</source>
        <translation>أعد المحاولة من هنا إن كان صدفة، أو احفظه بصيغة أخرى.</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>شغّل `desktop-search settings restore` (آخر نسخة سليمة منها) أو `desktop-search settings reset` (الإعدادات الافتراضية).</translation>
    </message>
    <message>
        <source>Run it again afterwards; it goes on where it stood.</source>
        <translation>شغّله بعد ذلك ثانية؛ يكمل من حيث كان.</translation>
    </message>
    <message>
        <source>Run it through a program for text recognition (OCR) and save the result.</source>
        <translation>مرّره على برنامج للتعرف على النص (OCR) واحفظ الناتج.</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>احفظ نسخة بلا كلمة مرور ليصبح نصها قابلًا للبحث.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it; the log has the details.</source>
        <translation>احفظه بصيغة أحدث، أو أبلغ؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Searching by meaning goes on by itself then.</source>
        <translation>يستمر البحث بالمعنى وحده عندئذ.</translation>
    </message>
    <message>
        <source>See that the disk has room.</source>
        <translation>تأكد من وجود مكان على القرص.</translation>
    </message>
    <message>
        <source>See that the disk is connected, and that you may write to that folder.</source>
        <translation>تأكد من وصل القرص ومن إمكان الكتابة في ذلك المجلد.</translation>
    </message>
    <message>
        <source>See that this is a folder, and that you may write to it and to what is in it.</source>
        <translation>تأكد من أنه مجلد وأن لك الكتابة فيه وفي محتواه.</translation>
    </message>
    <message>
        <source>See that you may write there.</source>
        <translation>تأكد من إمكان الكتابة هناك.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {0}, then retry.</source>
        <translation>بسّط الأنماط في {0}، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Somebody has changed the vector index in {0}.</source>
        <translation>غيّر أحدهم فهرس المتجهات في {0}.</translation>
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
        <source>Start again: it is restored from its last copy.</source>
        <translation>ابدأ من جديد: يُستعاد من آخر نسخة.</translation>
    </message>
    <message>
        <source>Start again: the index is restored.</source>
        <translation>ابدأ من جديد: يُستعاد الفهرس.</translation>
    </message>
    <message>
        <source>Start from the defaults.</source>
        <translation>ابدأ من الإعدادات الافتراضية.</translation>
    </message>
    <message>
        <source>Start it again; it goes on where it stood.</source>
        <translation>ابدأ ثانية؛ يكمل من حيث كان.</translation>
    </message>
    <message>
        <source>Start the program anew, or choose another model in Settings.</source>
        <translation>ابدأ البرنامج من جديد، أو اختر نموذجًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>Start the program anew.</source>
        <translation>ابدأ البرنامج من جديد.</translation>
    </message>
    <message>
        <source>That program is not there any more.</source>
        <translation>لم يعد ذلك البرنامج موجودًا.</translation>
    </message>
    <message>
        <source>Take one with model.safetensors, or convert it with sentence-transformers: save_pretrained does.</source>
        <translation>خذ نموذجًا فيه model.safetensors، أو حوّله بـ sentence-transformers: save_pretrained يفعل ذلك.</translation>
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
        <source>Choose Check the index, under Health.</source>
        <translation>اختر «فحص الفهرس» ضمن «الصحة».</translation>
    </message>
    <message>
        <source>Choose one on this computer.</source>
        <translation>اختر واحدًا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Connect the drive it lies on.</source>
        <translation>صل القرص الذي هو عليه.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>It stays where it was. Choose another folder.</source>
        <translation>يبقى حيث كان. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>أفسح مكانًا هناك، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>افتحها في المتصفح.</translation>
    </message>
    <message>
        <source>See that it runs, and that its address, certificate and token are right.</source>
        <translation>تأكد من أنه يعمل ومن صحة العنوان والشهادة والرمز المميز.</translation>
    </message>
    <message>
        <source>Texts are learnt in smaller portions, as the language model may take {0} MB only.</source>
        <translation>تُتعلم النصوص بأجزاء أصغر، إذ لا يُسمح للنموذج إلا بـ {0} م.ب.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been made anew.</source>
        <translation>تلفت جداول الفهرس الأصلي وأُعيد بناؤها.</translation>
    </message>
    <message>
        <source>The connection to {0} broke off ({1}).</source>
        <translation>انقطع الاتصال بـ {0} ({1}).</translation>
    </message>
    <message>
        <source>The copy of the index was damaged and has been removed; another one is made.</source>
        <translation>كانت نسخة الفهرس تالفة فأُزيلت؛ وتُنشأ نسخة أخرى.</translation>
    </message>
    <message>
        <source>The default. Comes with the program where its package exists.</source>
        <translation>الافتراضي. يأتي مع البرنامج حيث توجد حزمته.</translation>
    </message>
    <message>
        <source>The default; comes with the program.</source>
        <translation>الافتراضي؛ يأتي مع البرنامج.</translation>
    </message>
    <message>
        <source>The download of {0} was stopped.</source>
        <translation>أُوقف تنزيل {0}.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{0}&quot; is neither known nor a folder.</source>
        <translation>النموذج ”{0}“ غير معروف وليس مجلدًا.</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be loaded ({1}).</source>
        <translation>لا يمكن تحميل النموذج {0} ({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be started ({1}).</source>
        <translation>لا يمكن بدء النموذج {0} ({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} is not on this computer.</source>
        <translation>النموذج {0} ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The engine ends.</source>
        <translation>المحرك ينتهي.</translation>
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
        <source>The file {0} cannot be used ({1}); mend or delete it.</source>
        <translation>لا يمكن استخدام الملف {0} ({1})؛ أصلحه أو احذفه.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); its results are kept.</source>
        <translation>لا يمكن قراءة المجلد {0} ({1})؛ نتائجه محفوظة.</translation>
    </message>
    <message>
        <source>The folder {0} could not be read to its end; its results are kept.</source>
        <translation>تعذرت قراءة المجلد {0} إلى آخره؛ نتائجه محفوظة.</translation>
    </message>
    <message>
        <source>The folder {0} is empty, and on another drive than before; its results are kept.</source>
        <translation>المجلد {0} فارغ وعلى قرص غير الذي كان؛ نتائجه محفوظة.</translation>
    </message>
    <message>
        <source>The folder {0} is not there; its results are kept.</source>
        <translation>المجلد {0} غير موجود؛ نتائجه محفوظة.</translation>
    </message>
    <message>
        <source>The folder {0} is set aside, as the program stopped responding twice while it scanned it; the results known from it are kept.</source>
        <translation>وُضع المجلد {0} جانبًا، إذ توقف البرنامج عن الاستجابة مرتين وهو يتفقده؛ النتائج المعروفة منه محفوظة.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read.</source>
        <translation>لا يُسمح بقراءة المجلد {0}.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read; its results are kept. Give yourself permission to read it.</source>
        <translation>لا يُسمح بقراءة المجلد {0}؛ نتائجه محفوظة. امنح نفسك إذن القراءة.</translation>
    </message>
    <message>
        <source>The hub has {0} without safetensors weights or without tokenizer.json.</source>
        <translation>في المستودع {0} بلا أوزان safetensors أو بلا tokenizer.json.</translation>
    </message>
    <message>
        <source>The imported model {0} is not on this computer any more.</source>
        <translation>النموذج المستورد {0} لم يعد على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The index copied to {0} is damaged.</source>
        <translation>الفهرس المنسوخ إلى {0} تالف.</translation>
    </message>
    <message>
        <source>The index could not be moved: {0}.</source>
        <translation>تعذر نقل الفهرس: {0}.</translation>
    </message>
    <message>
        <source>The index in {0} cannot be used just now ({1}).</source>
        <translation>لا يمكن استخدام الفهرس في {0} الآن ({1}).</translation>
    </message>
    <message>
        <source>The index in {0} is damaged.</source>
        <translation>الفهرس في {0} تالف.</translation>
    </message>
    <message>
        <source>The index in {0} is in use ({1}).</source>
        <translation>الفهرس في {0} قيد الاستخدام ({1}).</translation>
    </message>
    <message>
        <source>The index in {0} was made by a newer version of this program.</source>
        <translation>الفهرس في {0} من إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The index in {0} was made by an older version of this program, and cannot be changed.</source>
        <translation>الفهرس في {0} من إصدار أقدم من هذا البرنامج، ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>The index is in {0} already.</source>
        <translation>الفهرس في {0} بالفعل.</translation>
    </message>
    <message>
        <source>The index was moved to {0}, which is not there now.</source>
        <translation>نُقل الفهرس إلى {0}، وهو غير موجود الآن.</translation>
    </message>
    <message>
        <source>The language model ended over a query and is started again.</source>
        <translation>انتهى نموذج اللغة عند طلب ويُعاد بدؤه.</translation>
    </message>
    <message>
        <source>The language model ended unexpectedly over some text.</source>
        <translation>انتهى نموذج اللغة فجأة عند نص ما.</translation>
    </message>
    <message>
        <source>The language model fails over this query.</source>
        <translation>يفشل نموذج اللغة في هذا الطلب.</translation>
    </message>
    <message>
        <source>The language model is being started.</source>
        <translation>يُبدأ نموذج اللغة.</translation>
    </message>
    <message>
        <source>The language model needs {0} MB of memory and may take {1}. Allow it more in the settings, or choose a smaller model.</source>
        <translation>يحتاج نموذج اللغة {0} م.ب من الذاكرة ويُسمح له بـ {1}. اسمح بالمزيد في الإعدادات، أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>The language model was taken away.</source>
        <translation>أُزيل نموذج اللغة.</translation>
    </message>
    <message>
        <source>The larger sister of the default.</source>
        <translation>الأخت الكبرى للافتراضي.</translation>
    </message>
    <message>
        <source>The model cannot be written to {0} ({1}).</source>
        <translation>لا يمكن كتابة النموذج في {0} ({1}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {0} ({1}).</source>
        <translation>تعذر نسخ النموذج: {0} ({1}).</translation>
    </message>
    <message>
        <source>The model could not be started; the log has the details.</source>
        <translation>تعذر بدء النموذج؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by their words only; the log has the details.</source>
        <translation>يفشل النموذج، فتُوجد النصوص الجديدة بكلماتها فقط؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>في النموذج ملفات كثيرة جدًا، أو تهيئة أو مفردات أكبر بكثير مما ينبغي.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded ({1}).</source>
        <translation>لا يمكن تحميل النموذج في {0} ({1}).</translation>
    </message>
    <message>
        <source>The model in {0} does not say how long its vectors are.</source>
        <translation>النموذج في {0} لا يذكر طول متجهاته.</translation>
    </message>
    <message>
        <source>The model in {0} gives {1} numbers for a passage; a cross-encoder that orders answers gives one.</source>
        <translation>يعطي النموذج في {0} للمقطع من الأعداد {1}؛ ونموذج ترتيب الأجوبة يعطي واحدًا.</translation>
    </message>
    <message>
        <source>The model in {0} has no tensors in its weights.</source>
        <translation>ليس في أوزان النموذج في {0} موترات.</translation>
    </message>
    <message>
        <source>The model in {0} has no tokenizer.json.</source>
        <translation>ليس للنموذج في {0} ملف tokenizer.json.</translation>
    </message>
    <message>
        <source>The model in {0} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>ليس للنموذج في {0} أوزان بصيغة safetensors، الوحيدة التي تُحمّل.</translation>
    </message>
    <message>
        <source>The model in {0} has no {1}.</source>
        <translation>ليس للنموذج في {0} {1}.</translation>
    </message>
    <message>
        <source>The model in {0} is not loaded: {1}.</source>
        <translation>لم يُحمّل النموذج في {0}: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} wants program code of its own ({1}), which is never run.</source>
        <translation>النموذج في {0} يريد شيفرة خاصة به ({1})، وهي لا تُشغّل أبدًا.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: it gives all texts the same meaning, or none.</source>
        <translation>النموذج {0} لا يصلح هنا: يعطي كل النصوص المعنى نفسه، أو لا شيء.</translation>
    </message>
    <message>
        <source>The model {0} that orders answers is not on this computer.</source>
        <translation>النموذج {0} الذي يرتب الأجوبة ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The model&apos;s file cannot be read ({0}).</source>
        <translation>لا يمكن قراءة ملف النموذج ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown block size.</source>
        <translation>في ملف النموذج حجم كتلة غير معروف.</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown format.</source>
        <translation>صيغة ملف النموذج غير معروفة.</translation>
    </message>
    <message>
        <source>The model&apos;s file has weights that are no numbers ({0}).</source>
        <translation>في ملف النموذج أوزان ليست أعدادًا ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file lacks {0}.</source>
        <translation>ينقص ملف النموذج {0}.</translation>
    </message>
    <message>
        <source>The model&apos;s file {0} is not the one this program knows.</source>
        <translation>ملف النموذج {0} ليس الذي يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>قد يكون القرص الجديد معيبًا.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {0}.</source>
        <translation>لا يمكن عرض الصفحة: {0}.</translation>
    </message>
    <message>
        <source>The part that reads files does not start.</source>
        <translation>الجزء الذي يقرأ الملفات لا يبدأ.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it read this file, so the file is set aside.</source>
        <translation>انتهى البرنامج فجأة مرتين وهو يقرأ هذا الملف، فوُضع جانبًا.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while it scanned this folder, so the folder is set aside.</source>
        <translation>توقف البرنامج عن الاستجابة مرتين وهو يتفقد هذا المجلد، فوُضع جانبًا.</translation>
    </message>
    <message>
        <source>The running engine does not answer.</source>
        <translation>المحرك العامل لا يجيب.</translation>
    </message>
    <message>
        <source>The search engine ended before it answered.</source>
        <translation>انتهى محرك البحث قبل أن يجيب.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be changed to this value.</source>
        <translation>لا يمكن تغيير الإعداد {0} إلى هذه القيمة.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value.</source>
        <translation>قيمة الإعداد {0} لا تصلح.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value. Its default is used.</source>
        <translation>قيمة الإعداد {0} لا تصلح. تُستخدم قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>The setting {0} is missing.</source>
        <translation>الإعداد {0} مفقود.</translation>
    </message>
    <message>
        <source>The setting {0} is out of range. {1} is used.</source>
        <translation>الإعداد {0} خارج النطاق. تُستخدم القيمة {1}.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>الإعدادات أطول من أن تُحفظ.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({0}).</source>
        <translation>تعذر حفظ الإعدادات ({0}).</translation>
    </message>
    <message>
        <source>The system or another program ended the reader several times while it read this file.</source>
        <translation>أنهى النظام أو برنامج آخر القارئ عدة مرات وهو يقرأ هذا الملف.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>يقول النظام: {0}.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {0} cannot be read ({1}).</source>
        <translation>لا يمكن قراءة مجزّئ النموذج في {0} ({1}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be set aside ({0}).</source>
        <translation>تعذر وضع الإعدادات غير المقروءة جانبًا ({0}).</translation>
    </message>
    <message>
        <source>The vector index did not find what is in it.</source>
        <translation>لم يجد فهرس المتجهات ما فيه.</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({0}).</source>
        <translation>كانت في فهرس المتجهات متجهات تالفة ({0}).</translation>
    </message>
    <message>
        <source>The vector index in {0} cannot be used ({1}).</source>
        <translation>لا يمكن استخدام فهرس المتجهات في {0} ({1}).</translation>
    </message>
    <message>
        <source>The vector index in {0} does not find what is in it.</source>
        <translation>فهرس المتجهات في {0} لا يجد ما فيه.</translation>
    </message>
    <message>
        <source>The vector index in {0} lacks vectors it counts.</source>
        <translation>تنقص فهرس المتجهات في {0} متجهات يعدّها.</translation>
    </message>
    <message>
        <source>The vector index is made anew by itself then; searches go on.</source>
        <translation>يُعاد بناء فهرس المتجهات وحده عندئذ؛ ويستمر البحث.</translation>
    </message>
    <message>
        <source>The vector index lacked {0} texts and had {1} too many.</source>
        <translation>نقص فهرس المتجهات {0} نصوص وزاد {1}.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>كان فهرس المتجهات تالفًا.</translation>
    </message>
    <message>
        <source>The vector index was left as it is: making it anew takes {0} for a moment, and {1} are free.</source>
        <translation>تُرك فهرس المتجهات كما هو: إعادة بنائه تأخذ {0} لحظة، والمتاح {1}.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>كان فهرس المتجهات مفقودًا.</translation>
    </message>
    <message>
        <source>The vector server {0} answers with status {1}.</source>
        <translation>يرد خادم المتجهات {0} بالحالة {1}.</translation>
    </message>
    <message>
        <source>The vector server {0} cannot be reached ({1}).</source>
        <translation>تعذر الوصول إلى خادم المتجهات {0} ({1}).</translation>
    </message>
    <message>
        <source>The vector server {0} refuses the token.</source>
        <translation>يرفض خادم المتجهات {0} الرمز المميز.</translation>
    </message>
    <message>
        <source>The weights in {0} are no safetensors file, or not all of one ({1}).</source>
        <translation>الأوزان في {0} ليست ملف safetensors، أو ليست ملفًا كاملًا ({1}).</translation>
    </message>
    <message>
        <source>The word index and the passages differed; it has been made anew.</source>
        <translation>اختلف فهرس الكلمات والمقاطع؛ أُعيد بناؤه.</translation>
    </message>
    <message>
        <source>The word index in {0} is damaged.</source>
        <translation>فهرس الكلمات في {0} تالف.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be made anew.</source>
        <translation>فهرس الكلمات تالف وتعذرت إعادة بنائه.</translation>
    </message>
    <message>
        <source>The words of the index in {0} are damaged.</source>
        <translation>كلمات الفهرس في {0} تالفة.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>لا يوجد مجلد {0}.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>لا توجد نسخة سليمة من إعداداتك.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot; to download.</source>
        <translation>لا يوجد نموذج ”{0}“ لتنزيله.</translation>
    </message>
    <message>
        <source>There is no room for the model: it takes {0} MB, and {1} MB are free where models are kept ({2}).</source>
        <translation>لا مكان للنموذج: يأخذ {0} م.ب، والمتاح {1} م.ب حيث النماذج ({2}).</translation>
    </message>
    <message>
        <source>There is no room for {0}: {1} MB are to come, and {2} MB are free where models are kept ({3}).</source>
        <translation>لا مكان لـ {0}: سيأتي {1} م.ب، والمتاح {2} م.ب حيث النماذج ({3}).</translation>
    </message>
    <message>
        <source>There is no room in {0} for the model {1}.</source>
        <translation>لا مكان في {0} للنموذج {1}.</translation>
    </message>
    <message>
        <source>There is no room left for the model where models are kept ({0}).</source>
        <translation>لم يبق مكان للنموذج حيث النماذج ({0}).</translation>
    </message>
    <message>
        <source>There is no room left for {0} where models are kept ({1}).</source>
        <translation>لم يبق مكان لـ {0} حيث النماذج ({1}).</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the index ({0}).</source>
        <translation>لم يبق مكان على القرص الذي فيه الفهرس ({0}).</translation>
    </message>
    <message>
        <source>There is no room on the disk for a copy of the index.</source>
        <translation>لا مكان على القرص لنسخة من الفهرس.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}.</source>
        <translation>لا مكان كافيًا في {0}.</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>لا شيء في {0}.</translation>
    </message>
    <message>
        <source>There is too little room on the disk to compact the index: {0} of the {1} it takes for a moment.</source>
        <translation>المكان على القرص أقل مما يلزم لضغط الفهرس: {0} من {1} تلزم لحظة.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>تسري حتى ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it holds pictures or shapes but no text.</source>
        <translation>يبدو ملف PDF هذا مسحًا ضوئيًا: فيه صور أو أشكال بلا نص.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: the program stumbled over its contents.</source>
        <translation>لا يمكن فهرسة هذا الملف: تعثر البرنامج في محتواه.</translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <translation>لا يمكن قراءة هذا الملف ({0}).</translation>
    </message>
    <message>
        <source>This file cannot be read: the program stumbled over its contents.</source>
        <translation>لا يمكن قراءة هذا الملف: تعثر البرنامج في محتواه.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>ليس في هذا الملف نص.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete, or of a form that cannot be read yet.</source>
        <translation>هذا الملف تالف أو ناقص أو بشكل لا يُقرأ بعد.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {0} MB.</source>
        <translation>هذا الملف أكبر من الحد {0} م.ب.</translation>
    </message>
    <message>
        <source>This file is not of the kind its name says, or it is damaged.</source>
        <translation>ليس هذا الملف من النوع الذي يقوله اسمه، أو هو تالف.</translation>
    </message>
    <message>
        <source>This file is protected by a password or by copy protection.</source>
        <translation>هذا الملف محمي بكلمة مرور أو من النسخ.</translation>
    </message>
    <message>
        <source>This file was written by a version of Word from before 1997.</source>
        <translation>كُتب هذا الملف بإصدار من Word قبل عام 1997.</translation>
    </message>
    <message>
        <source>This file would unpack to more than {0} MB.</source>
        <translation>يتجاوز هذا الملف {0} م.ب إذا فُك.</translation>
    </message>
    <message>
        <source>This folder is not among the indexed ones any more.</source>
        <translation>لم يعد هذا المجلد ضمن المفهرسة.</translation>
    </message>
    <message>
        <source>This folder lies on another machine, where an index can be damaged.</source>
        <translation>هذا المجلد على جهاز آخر قد يتلف فيه الفهرس.</translation>
    </message>
    <message>
        <source>This is no name of a folder.</source>
        <translation>هذا ليس اسم مجلد.</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>لا يمكن رسم هذه الصفحة.</translation>
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
        <source>Try again. If it happens again, something on the way, or the mirror, changes files.</source>
        <translation>حاول ثانية. إن تكرر فشيء في الطريق، أو المرآة، يغيّر الملفات.</translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation>حاول ثانية؛ في السجل المزيد.</translation>
    </message>
    <message>
        <source>Until then all vectors of the catalog are compared; nothing is lost.</source>
        <translation>حتى ذلك الحين تُقارن كل متجهات الفهرس الأصلي؛ لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Until you decide what to use instead, nothing is indexed that they might exclude.</source>
        <translation>إلى أن تقرر ما يُستخدم بدلًا منها، لا يُفهرس شيء قد تستبعده.</translation>
    </message>
    <message>
        <source>Wants a graphics card.</source>
        <translation>يحتاج بطاقة رسوميات.</translation>
    </message>
    <message>
        <source>Wants a graphics card. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>يحتاج بطاقة رسوميات. لا ينشر أصحابه أوزان safetensors: حوّله في مكان آخر واستورد المجلد.</translation>
    </message>
    <message>
        <source>What arrived of {0} is not what {1} announced: {2} has another checksum. It has been thrown away.</source>
        <translation>ما وصل من {0} ليس ما أعلنه {1}: لـ {2} مجموع تحقق آخر. أُلقي.</translation>
    </message>
    <message>
        <source>What is known of {0} was damaged; read again.</source>
        <translation>كان المعروف عن {0} تالفًا؛ قُرئ ثانية.</translation>
    </message>
    <message>
        <source>What was given back is kept; the next time goes on from there.</source>
        <translation>ما أُعيد محفوظ؛ وفي المرة التالية يُكمل من هناك.</translation>
    </message>
    <message>
        <source>What was written is not what was read back.</source>
        <translation>ما كُتب ليس ما قُرئ ثانية.</translation>
    </message>
    <message>
        <source>Words answer meanwhile.</source>
        <translation>تجيب الكلمات في هذه الأثناء.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>ليس لك إذن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Your settings can be read, so there is nothing to decide.</source>
        <translation>يمكن قراءة إعداداتك، فلا شيء يحتاج إلى قرار.</translation>
    </message>
    <message>
        <source>Your settings cannot be read and so cannot be changed.</source>
        <translation>لا يمكن قراءة إعداداتك، فلا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Your settings in {0} could not be read.</source>
        <translation>لا يمكن قراءة إعداداتك في {0}.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>كانت إعداداتك مفقودة واستُعيدت من آخر نسخة.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{0} It could not be made anew; exact search serves.</source>
        <translation>{0} تعذرت إعادة بنائه؛ يقوم البحث الدقيق مقامه.</translation>
    </message>
    <message>
        <source>{0} It has been made anew, without embedding anything.</source>
        <translation>{0} أُعيد بناؤه دون تعلّم شيء من جديد.</translation>
    </message>
    <message>
        <source>{0} It is complete again.</source>
        <translation>{0} هو كامل من جديد.</translation>
    </message>
    <message>
        <source>{0} It is made anew at the next start.</source>
        <translation>{0} يُعاد بناؤه عند البدء التالي.</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}).</source>
        <translation>لا يمكن الوصول إلى {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read to its end: it is damaged, incomplete or locked.</source>
        <translation>لا يمكن قراءة {0} إلى آخره: تالف أو ناقص أو مقفل.</translation>
    </message>
    <message>
        <source>{0} cannot be the address of a vector server: it is to be https://host:port.</source>
        <translation>لا يمكن أن يكون {0} عنوان خادم متجهات: يجب أن يكون بالشكل https://host:port.</translation>
    </message>
    <message>
        <source>{0} could not be opened: {1}.</source>
        <translation>تعذر فتح {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be read; the results known from it are kept.</source>
        <translation>تعذرت قراءة {0}؛ النتائج المعروفة محفوظة.</translation>
    </message>
    <message>
        <source>{0} could not be started; the log has the details. {1} goes on answering.</source>
        <translation>تعذر بدء {0}؛ التفاصيل في السجل. يواصل {1} الإجابة.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>تعذرت كتابة {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} counts of passages were wrong and have been corrected.</source>
        <translation>كانت {0} من أعداد المقاطع خاطئة وصُححت.</translation>
    </message>
    <message>
        <source>{0} does not answer as a hub of models does ({1}).</source>
        <translation>لا يجيب {0} كما يجيب مستودع نماذج ({1}).</translation>
    </message>
    <message>
        <source>{0} does not have the model {1}, or not for everybody ({2}).</source>
        <translation>ليس في {0} النموذج {1}، أو ليس للجميع ({2}).</translation>
    </message>
    <message>
        <source>{0} fails, and the model before goes on answering; the log has the details.</source>
        <translation>يفشل {0}، ويواصل النموذج السابق الإجابة؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>{0} has another {1} than was downloaded before for the same version of {2}.</source>
        <translation>في {0} نسخة من {1} غير التي نُزّلت من قبل للإصدار نفسه من {2}.</translation>
    </message>
    <message>
        <source>{0} has changed while it was copied.</source>
        <translation>تغيّر {0} أثناء نسخه.</translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle ({1}), which can hold program code and is not loaded.</source>
        <translation>أوزان {0} بصيغة pickle ({1})، وقد تحمل شيفرة فلا تُحمّل.</translation>
    </message>
    <message>
        <source>{0} has other weights for {1} than its authors have published.</source>
        <translation>في {0} أوزان لـ {1} غير التي نشرها مؤلفوه.</translation>
    </message>
    <message>
        <source>{0} has too many files to be a model.</source>
        <translation>في {0} ملفات أكثر من أن يكون نموذجًا.</translation>
    </message>
    <message>
        <source>{0} has too many files to look for a model in.</source>
        <translation>في {0} ملفات أكثر من أن يُبحث فيها عن نموذج.</translation>
    </message>
    <message>
        <source>{0} holds no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must lie in one folder.</source>
        <translation>ليس في {0} نموذج sentence-transformers: يجب أن تكون config.json وtokenizer.json وأوزان safetensors في مجلد واحد.</translation>
    </message>
    <message>
        <source>{0} holds several models ({1}).</source>
        <translation>في {0} عدة نماذج ({1}).</translation>
    </message>
    <message>
        <source>{0} is a database of another program.</source>
        <translation>{0} قاعدة بيانات لبرنامج آخر.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0} ملف لا مجلد.</translation>
    </message>
    <message>
        <source>{0} is being started; {1} answers meanwhile.</source>
        <translation>يُبدأ {0}؛ ويجيب {1} في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{0} is larger than a file of its kind may be ({1} MB).</source>
        <translation>{0} أكبر مما يُسمح به لملف من نوعه ({1} م.ب).</translation>
    </message>
    <message>
        <source>{0} is no archive that a model comes in.</source>
        <translation>ليس {0} أرشيف نموذج.</translation>
    </message>
    <message>
        <source>{0} is not in the index.</source>
        <translation>{0} ليس في الفهرس.</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>{0} made this folder and removes files in it.</source>
        <translation>أنشأ {0} هذا المجلد ويزيل الملفات فيه.</translation>
    </message>
    <message>
        <source>{0} of {1} pages hold no text; they are probably scans or pictures.</source>
        <translation>في {0} من {1} صفحات لا نص؛ هي على الأرجح مسوحات أو صور.</translation>
    </message>
    <message>
        <source>{0} passages of this file could not be embedded; they are found by their words.</source>
        <translation>تعذر تعلّم {0} مقاطع من هذا الملف؛ تُوجد بكلماتها.</translation>
    </message>
    <message>
        <source>{0} places could not be read, such as {1}; the results known from them are kept.</source>
        <translation>تعذرت قراءة {0} أماكن، مثل {1}؛ النتائج المعروفة محفوظة.</translation>
    </message>
    <message>
        <source>{0} texts were not known as waiting, or not waiting, for a vector; corrected.</source>
        <translation>سُجل انتظار {0} نصوص خطأ؛ صُحح.</translation>
    </message>
    <message>
        <source>{0} was not made by this program.</source>
        <translation>لم ينشئ هذا البرنامج {0}.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and holds no model that can be used, so it is left as it is.</source>
        <translation>{0} ليس من إنشاء {1} ولا نموذج فيه يصلح للاستخدام، فتُرك كما هو.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and is not empty.</source>
        <translation>{0} ليس من إنشاء {1} وليس فارغًا.</translation>
    </message>
    <message>
        <source>{0} was not written by {1}.</source>
        <translation>{0} ليس من كتابة {1}.</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no model does; nothing of it was taken.</source>
        <translation>سيصبح {0} أكبر بكثير مما هو، ولا نموذج كذلك؛ لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>{0} would write outside its own folder ({1}); nothing of it was taken.</source>
        <translation>كان {0} سيكتب خارج مجلده ({1})؛ لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>{0} {1} unusable; {2} embedded again.</source>
        <translation>{0} {1}: لا يصلح؛ {2}: يُتعلم ثانية.</translation>
    </message>
    <message>
        <source>{0} {1} {2} goes on answering.</source>
        <translation>{0} {1} يواصل {2} الإجابة.</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Settings as a file</source>
        <translation>الإعدادات في ملف</translation>
    </message>
    <message>
        <source>To keep them, or to take them to another computer. Chosen folders and the index are not in it.</source>
        <translation>لحفظها أو نقلها إلى جهاز آخر. ليس فيه المجلدات المختارة ولا الفهرس.</translation>
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
        <source>Left out</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>For every folder. A change is followed by a look through the folders.</source>
        <translation>لكل المجلدات. يتبع التغيير تفقد للمجلدات.</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>الملفات والمجلدات المخفية</translation>
    </message>
    <message>
        <source>System folders, caches and program parts such as node_modules and .git</source>
        <translation>مجلدات النظام والذواكر المؤقتة وأجزاء البرامج مثل node_modules و‎.git</translation>
    </message>
    <message>
        <source>What a .gitignore file names</source>
        <translation>ما يسميه ملف ‎.gitignore</translation>
    </message>
    <message>
        <source>What looks like a secret: private keys, password stores, .env files</source>
        <translation>ما يشبه سرًا: مفاتيح خاصة ومخازن كلمات مرور وملفات ‎.env</translation>
    </message>
    <message>
        <source>Patterns, one to a line, as in a .gitignore file</source>
        <translation>أنماط، واحد في السطر، كما في ملف ‎.gitignore</translation>
    </message>
    <message>
        <source>Patterns of files and folders to leave out</source>
        <translation>أنماط الملفات والمجلدات المستبعدة</translation>
    </message>
    <message>
        <source>*.bak leaves out every file with that ending, Archive/ every folder of that name; ** stands for any number of folders, and ! takes something back in.</source>
        <translation>يستبعد ‎*.bak كل ملف بهذا الامتداد، و Archive/‎ كل مجلد بهذا الاسم؛ وتعني ** أي عدد من المجلدات، و ! تعيد شيئًا.</translation>
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
        <source>Not a pattern, and passed over: {lines}</source>
        <translation>ليس نمطًا، وتُجووز: {lines}</translation>
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
        <source>Paths copied: {files}</source>
        <translation>نُسخت المسارات: {files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>فتح {files}؟</translation>
    </message>
    <message>
        <source>Each opens in its own program.</source>
        <translation>يُفتح كل منها في برنامجه.</translation>
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
    <name>FilterRail</name>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
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
        <translation>تفقّد</translation>
    </message>
    <message>
        <source>Look for new, changed and deleted files</source>
        <translation>البحث عن ملفات جديدة ومعدلة ومحذوفة</translation>
    </message>
    <message>
        <source>Rescan {folder}</source>
        <translation>تفقّد {folder}</translation>
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
        <source>Remove from the search…</source>
        <translation>إزالة من البحث…</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>متبقٍ: {files}</translation>
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
        <source>What they take in the index, estimated from their share of the passages</source>
        <translation>ما تأخذه في الفهرس، تقديرًا من حصتها من المقاطع</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>مفهرس {indexed}، لم يُقرأ {unread}، بلا نص {skipped}، لا يُقرأ {failed}، متجاهل {ignored}</translation>
    </message>
    <message>
        <source>{embedded} of {all} found by meaning</source>
        <translation>يُوجد بالمعنى {embedded} من {all}</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>اختيار المجلدات…</translation>
    </message>
    <message>
        <source>What is searched is chosen on the page Folders.</source>
        <translation>ما يُبحث فيه يُختار في صفحة المجلدات.</translation>
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
        <source>What is searched. You can also drop folders anywhere onto this window.</source>
        <translation>ما يُبحث فيه. يمكنك أيضًا إفلات مجلدات في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>تفقّد الكل</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>لم يُضف مجلد بعد.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say.</source>
        <translation>يجد الأشياء في ملفاتك بما تقوله.</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>بالمعنى وبالكلمات</translation>
    </message>
    <message>
        <source>Ask in your own words, in any of some hundred languages. Exact words count too.</source>
        <translation>اسأل بكلماتك، بأي من نحو مئة لغة. والكلمات المطابقة مهمة أيضًا.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>لا شيء يغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>القراءة والفهرسة والبحث هنا. لا حساب ولا سحابة.</translation>
    </message>
    <message>
        <source>Your files stay as they are</source>
        <translation>تبقى ملفاتك كما هي</translation>
    </message>
    <message>
        <source>They are only read. The index lies in a folder of its own and can be deleted at any time.</source>
        <translation>تُقرأ فقط. الفهرس في مجلد خاص به ويمكن حذفه في أي وقت.</translation>
    </message>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>في أي مجلدات يُبحث؟</translation>
    </message>
    <message>
        <source>Or drop folders anywhere onto this window.</source>
        <translation>أو أفلت مجلدات في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>It is in the index. The page Folders removes it again.</source>
        <translation>هو في الفهرس. تزيله صفحة المجلدات ثانية.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>The limit was raised; the files are read again.</source>
        <translation>رُفع الحد؛ تُقرأ الملفات ثانية.</translation>
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
        <source>Every file that holds text could be read.</source>
        <translation>قُرئ كل ملف فيه نص.</translation>
    </message>
    <message>
        <source>Problems with {files}: {reasons}.</source>
        <translation>مشكلات في {files}: {reasons}.</translation>
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
        <source>A text to attach to a report of a fault; no contents of files are in it</source>
        <translation>نص يُرفق ببلاغ عن عطل؛ ليس فيه شيء من محتوى الملفات</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أجزاء هذه الصفحة</translation>
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
        <source>What is indexed</source>
        <translation>ما فُهرس</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Recent searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>What you search for is remembered on this computer alone, to be offered again. Searches you save yourself stay until you remove them.</source>
        <translation>ما تبحث عنه يُذكر على هذا الجهاز وحده ليُعرض ثانية. والبحث الذي تحفظه بنفسك يبقى حتى تزيله.</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>تذكّر عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>مسح عمليات البحث الأخيرة</translation>
    </message>
</context>
<context>
    <name>HistorySide</name>
    <message>
        <source>history remember queries forget delete</source>
        <translation>سجل تذكر طلبات نسيان حذف</translation>
    </message>
    <message>
        <source>Remove from saved searches</source>
        <translation>إزالة من البحث المحفوظ</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Remove from saved searches (Ctrl+D)</source>
        <translation>إزالة من البحث المحفوظ (Ctrl+D)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>حفظ هذا البحث (Ctrl+D)</translation>
    </message>
    <message>
        <source>{name} is no longer saved.</source>
        <translation>لم يعد {name} محفوظًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Saved. It is offered on the empty search page.</source>
        <translation>حُفظ. يُعرض في صفحة البحث الفارغة.</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>إعادة تسمية البحث المحفوظ</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Keys for every program</source>
        <translation>مفاتيح لكل برنامج</translation>
    </message>
    <message>
        <source>A box over everything: type, press Enter, and it is gone. Esc closes it.</source>
        <translation>خانة فوق كل شيء: اكتب واضغط Enter فتختفي. يغلقها Esc.</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>إظهار البحث السريع أو إخفاؤه</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>البحث عن النص المحدد في برنامج آخر</translation>
    </message>
    <message>
        <source>Where a key cannot be had here, bind this command to one in your desktop&apos;s settings:</source>
        <translation>إن لم يتوفر مفتاح هنا فاربط هذا الأمر بمفتاح في إعدادات سطح مكتبك:</translation>
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
        <source>Your desktop gives it these keys: {keys}</source>
        <translation>يعطيه سطح مكتبك هذه المفاتيح: {keys}</translation>
    </message>
    <message>
        <source>Another program uses these keys already. Choose others.</source>
        <translation>يستخدم برنامج آخر هذه المفاتيح. اختر غيرها.</translation>
    </message>
    <message>
        <source>Your desktop does not allow these keys. Choose others, or allow them there.</source>
        <translation>لا يسمح سطح مكتبك بهذه المفاتيح. اختر غيرها أو اسمح بها هناك.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own: use the command below.</source>
        <translation>لا يعطي سطح مكتبك البرامج مفاتيح: استخدم الأمر أدناه.</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter or the like with Ctrl, Alt or both.</source>
        <translation>لا تصلح هذه المفاتيح. خذ حرفًا أو نحوه مع Ctrl أو Alt أو كليهما.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>إضافة {folders}</translation>
    </message>
    <message>
        <source>Choose a folder to search</source>
        <translation>اختر مجلدًا للبحث فيه</translation>
    </message>
    <message>
        <source>Read all files of {name} again?</source>
        <translation>قراءة كل ملفات {name} ثانية؟</translation>
    </message>
    <message>
        <source>It can take a while. Texts that have not changed are not learnt again. The search goes on meanwhile.</source>
        <translation>قد يستغرق وقتًا. النصوص التي لم تتغير لا تُتعلم ثانية. ويستمر البحث.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>قراءة ثانية</translation>
    </message>
    <message>
        <source>Remove {name} from the search?</source>
        <translation>إزالة {name} من البحث؟</translation>
    </message>
    <message>
        <source>Its files are no longer found here. The files themselves are not touched.</source>
        <translation>لن تُوجد ملفاته هنا. والملفات نفسها لا تُمس.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The index is sound: {passages}</source>
        <translation>الفهرس سليم: {passages}</translation>
    </message>
    <message>
        <source>The index has been repaired.</source>
        <translation>أُصلح الفهرس.</translation>
    </message>
    <message>
        <source>The index could not be repaired yet.</source>
        <translation>تعذر إصلاح الفهرس بعد.</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>استخدام {model}؟</translation>
    </message>
    <message>
        <source>{passages} are learnt anew with it, in the background. Until then the present model answers.</source>
        <translation>{passages} تُتعلم به ثانية في الخلفية. وحتى ذلك يجيب النموذج الحالي.</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>كل النصوص</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدمه</translation>
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
        <source>The model has arrived.</source>
        <translation>وصل النموذج.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>تنزيل {model}؟</translation>
    </message>
    <message>
        <source>{program} contacts {place} and fetches about {size} MB. Nothing about you or your files is sent. This is the only time it uses the network. A download that breaks off goes on where it stood.</source>
        <translation>يتصل {program} بـ {place} ويجلب نحو {size} م.ب. لا يُرسل شيء عنك أو عن ملفاتك. هذه المرة الوحيدة التي يستخدم فيها الشبكة. التنزيل المقطوع يكمل من حيث كان.</translation>
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
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of this program. Files are found in every language, whichever is chosen here.</source>
        <translation>لغة هذا البرنامج. تُوجد الملفات بكل لغة أيًا كان المختار هنا.</translation>
    </message>
    <message>
        <source>The other language is spoken at the next start.</source>
        <translation>تسري اللغة الأخرى عند البدء التالي.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>البدء من جديد الآن</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>The program comes with works of others, each under its own licence. They are in English, as their authors wrote them.</source>
        <translation>يضم البرنامج أعمالًا لآخرين، لكل منها ترخيصه. والنصوص بالإنجليزية كما كتبها أصحابها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>مم يتكون هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>A file beyond a limit is not read; the page Health lists it with the reason.</source>
        <translation>الملف الذي يتجاوز حدًا لا يُقرأ؛ وتسرده صفحة الصحة مع السبب.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>أكبر ملف</translation>
    </message>
    <message>
        <source>Most text in one spreadsheet</source>
        <translation>أكثر نص في جدول واحد</translation>
    </message>
    <message>
        <source>Longest time to read one file</source>
        <translation>أطول وقت لقراءة ملف</translation>
    </message>
    <message>
        <source>Most memory to read one file</source>
        <translation>أكثر ذاكرة لقراءة ملف</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. It starts again in a moment.</source>
        <translation>توقف محرك البحث. يبدأ ثانية بعد لحظة.</translation>
    </message>
    <message>
        <source>There is no language model.</source>
        <translation>لا يوجد نموذج لغة.</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>حتى ذلك يُبحث في ملفاتك بكلماتها.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>حدث خطأ ما: {what}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>How much the language model may hold, and when it gives that back.</source>
        <translation>كم يحتفظ به نموذج اللغة ومتى يعيده.</translation>
    </message>
    <message>
        <source>Most memory for the language model</source>
        <translation>أكثر ذاكرة لنموذج اللغة</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after idling</source>
        <translation>تحرير ذاكرة النموذج بعد السكون</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Where the language model would keep more than its share it starts afresh between two portions of text. Automatic is a quarter of this computer&apos;s memory.</source>
        <translation>حيث يحتفظ نموذج اللغة بأكثر من حصته يبدأ من جديد بين دفعتين من النص. التلقائي ربع ذاكرة هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>on this machine</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>only by import</source>
        <translation>بالاستيراد فقط</translation>
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
        <source>It turns text into meaning, on this machine. With another model all texts are learnt anew; until then the one before answers. What an earlier model learnt is kept.</source>
        <translation>يحوّل النص إلى معنى على هذا الجهاز. مع نموذج آخر تُتعلم كل النصوص ثانية؛ وحتى ذلك يجيب السابق. ما تعلمه نموذج سابق محفوظ.</translation>
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
        <source>Address models are downloaded from</source>
        <translation>العنوان الذي تُنزّل منه النماذج</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>التنزيل من</translation>
    </message>
    <message>
        <source>Empty for huggingface.co itself; else the address of a mirror of it. Nothing is downloaded unless you ask for it.</source>
        <translation>فارغ لـ huggingface.co نفسه؛ وإلا عنوان مرآة له. لا يُنزّل شيء ما لم تطلبه.</translation>
    </message>
    <message>
        <source>{name} is copied and tried out.</source>
        <translation>يُنسخ {name} ويُجرّب.</translation>
    </message>
    <message>
        <source>A folder on disk</source>
        <translation>مجلد على القرص</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It is started again and again, and ends each time. The log says more.</source>
        <translation>يُبدأ مرة بعد مرة وينتهي كل مرة. في السجل المزيد.</translation>
    </message>
    <message>
        <source>The search engine does not run</source>
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
    <name>OrderCard</name>
    <message>
        <source>Order of answers</source>
        <translation>ترتيب الأجوبة</translation>
    </message>
    <message>
        <source>A second model reads the first passages together with your question. It takes less than half a second, after the answers are shown, and is left out for languages it does not know.</source>
        <translation>يقرأ نموذج ثانٍ المقاطع الأولى مع سؤالك. يأخذ أقل من نصف ثانية بعد عرض الأجوبة، ويُترك للغات لا يعرفها.</translation>
    </message>
    <message>
        <source>Read the first answers again, and put them in a better order</source>
        <translation>قراءة الأجوبة الأولى ثانية وترتيبها أفضل</translation>
    </message>
    <message>
        <source>The model for it is not on this computer, so answers stay in their first order.</source>
        <translation>نموذج ذلك ليس على هذا الجهاز، فتبقى الأجوبة بترتيبها الأول.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page before (Ctrl+Page up)</source>
        <translation>الصفحة السابقة (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page down)</source>
        <translation>الصفحة التالية (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>أصغر (Ctrl+-‎)</translation>
    </message>
    <message>
        <source>As wide as the pane (Ctrl+0)</source>
        <translation>بعرض اللوحة (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>أكبر (Ctrl++‎)</translation>
    </message>
    <message>
        <source>Next place with your words (F3)</source>
        <translation>الموضع التالي لكلماتك (F3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>اكتب رقم صفحة واضغط Enter</translation>
    </message>
    <message>
        <source>The page cannot be shown</source>
        <translation>لا يمكن إظهار الصفحة</translation>
    </message>
    <message>
        <source>Show the text found in it</source>
        <translation>إظهار النص الموجود فيها</translation>
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
        <source>The passage cannot be marked on its page: its letters are not found there.</source>
        <translation>لا يمكن تعليم المقطع على صفحته: حروفه غير موجودة هناك.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to take it away.</source>
        <translation>انقر لإزالته.</translation>
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
        <translation>كل ما عداها</translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>While you work</source>
        <translation>أثناء عملك</translation>
    </message>
    <message>
        <source>Searching is never held up. Indexing waits</source>
        <translation>البحث لا ينتظر أبدًا. وتنتظر الفهرسة</translation>
    </message>
    <message>
        <source>while the computer runs on battery</source>
        <translation>ما دام الجهاز على البطارية</translation>
    </message>
    <message>
        <source>while it saves power</source>
        <translation>ما دام يوفر الطاقة</translation>
    </message>
    <message>
        <source>while it is too hot</source>
        <translation>ما دام ساخنًا جدًا</translation>
    </message>
    <message>
        <source>while a program is in full screen</source>
        <translation>ما دام برنامج ملء الشاشة</translation>
    </message>
    <message>
        <source>during a presentation, a film or a video call</source>
        <translation>أثناء عرض أو فيلم أو مكالمة مرئية</translation>
    </message>
    <message>
        <source>While you are at the computer, one of its cores stays free for you.</source>
        <translation>ما دمت على الجهاز تبقى إحدى أنويته لك.</translation>
    </message>
    <message>
        <source>Use the whole computer while I am away</source>
        <translation>استخدام الجهاز كله في غيابي</translation>
    </message>
    <message>
        <source>Folders are compared with the disk at every start and every 30 minutes in any case.</source>
        <translation>تُقارن المجلدات بالقرص عند كل بدء وكل 30 دقيقة على كل حال.</translation>
    </message>
    <message>
        <source>Follow changes as they happen</source>
        <translation>تتبّع التغييرات فورًا</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>توقف محرك البحث.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>علبة بدء تلقائي دخول خلفية إغلاق تصغير إشعار tray</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>إبقاء Desktop Search يعمل؟</translation>
    </message>
    <message>
        <source>In the tray it goes on taking in changes, and a search is there at once. You can choose otherwise in the settings at any time.</source>
        <translation>في العلبة يواصل تتبع التغييرات، والبحث حاضر فورًا. يمكنك اختيار غير ذلك في الإعدادات في أي وقت.</translation>
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
    <name>PresenceCard</name>
    <message>
        <source>In the background</source>
        <translation>في الخلفية</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>إظهار أيقونة في العلبة</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>ليس لسطح المكتب هذا علبة الآن.</translation>
    </message>
    <message>
        <source>Notify me when something needs me, such as a full disk</source>
        <translation>إشعاري حين يحتاجني شيء، كقرص ممتلئ</translation>
    </message>
    <message>
        <source>Start when I log in, without opening the window</source>
        <translation>البدء عند دخولي، دون فتح النافذة</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>حين تُغلق النافذة</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>إبقاؤه يعمل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>While it keeps running, start it again to get its window back.</source>
        <translation>ما دام يعمل، بدؤه ثانية يعيد نافذته.</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>كُتب في {place}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Passage in its surroundings</source>
        <translation>المقطع في سياقه</translation>
    </message>
    <message>
        <source>Show the text instead of the page</source>
        <translation>إظهار النص بدل الصفحة</translation>
    </message>
    <message>
        <source>The passage you choose is shown here in its surroundings.</source>
        <translation>يظهر هنا المقطع الذي تختاره في سياقه.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
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
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>What is kept, and who is contacted</source>
        <translation>ما يُحفظ ومن يُتصل به</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>ملفاتك تُقرأ فقط.</translation>
    </message>
    <message>
        <source>They are never changed, moved or sent anywhere.</source>
        <translation>لا تُغيّر ولا تُنقل ولا تُرسل أبدًا.</translation>
    </message>
    <message>
        <source>The index stays on this computer.</source>
        <translation>يبقى الفهرس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>In it are the text of your files, their names, and what the language model made of the text. Other users of this computer cannot read it, unless you move it to a drive that they can read.</source>
        <translation>فيه نص ملفاتك وأسماؤها وما صنعه نموذج اللغة من النص. لا يستطيع مستخدمو هذا الجهاز الآخرون قراءته، ما لم تنقله إلى قرص يقرؤونه.</translation>
    </message>
    <message>
        <source>What the language model made of your texts lies on a server too.</source>
        <translation>ما صنعه نموذج اللغة من نصوصك موجود على خادم أيضًا.</translation>
    </message>
    <message>
        <source>New versions are asked for only if you want it.</source>
        <translation>لا يُسأل عن إصدارات جديدة إلا إذا أردت.</translation>
    </message>
    <message>
        <source>By a button, or once a week if you choose so under About, {host} is contacted. Nothing is sent but the request itself.</source>
        <translation>بزر، أو مرة في الأسبوع إذا اخترت ذلك في «حول»، يُتصل بـ {host}. لا يُرسل شيء سوى الطلب نفسه.</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>لا يُتصل بأحد.</translation>
    </message>
    <message>
        <source>There is no account, no cloud and no telemetry. The one exception is the button that downloads a language model: it contacts huggingface.co, or the mirror you name, and tells nothing about you or your files.</source>
        <translation>لا حساب ولا سحابة ولا قياس عن بعد. الاستثناء الوحيد زر تنزيل نموذج لغة: يتصل بـ huggingface.co أو المرآة التي تسميها، ولا يقول شيئًا عنك أو عن ملفاتك.</translation>
    </message>
    <message>
        <source>Logs hold no contents.</source>
        <translation>ليس في السجلات محتوى.</translation>
    </message>
    <message>
        <source>They help to find faults. Names of files may stand in them; what stands in your files and what you search for does not. They are sent to nobody.</source>
        <translation>تساعد على إيجاد الأعطال. قد تكون فيها أسماء ملفات؛ لا ما في ملفاتك ولا ما تبحث عنه. لا تُرسل إلى أحد.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>إظهار السجلات</translation>
    </message>
    <message>
        <source>The settings name {address} for it. What a text is about can be guessed from what is kept there; the texts themselves and the names of files are not sent.</source>
        <translation>تذكر الإعدادات {address} لهذا الغرض. يمكن تخمين موضوع النص مما يُحفظ هناك، أما النصوص نفسها وأسماء الملفات فلا تُرسل.</translation>
    </message>
    <message>
        <source>Nobody else is contacted.</source>
        <translation>لا يُتصل بأحد غيره.</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>لماذا تعذرت قراءته</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Filter by name or reason</source>
        <translation>ترشيح بالاسم أو السبب</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>ترشيح المشكلات</translation>
    </message>
    <message>
        <source>Show ignored ones</source>
        <translation>إظهار المتجاهلة</translation>
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
        <source>Raise the limit these files are beyond, and read them again</source>
        <translation>رفع الحد الذي تتجاوزه هذه الملفات وقراءتها ثانية</translation>
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
        <source>Files that could not be read</source>
        <translation>ملفات تعذرت قراءتها</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>إلغاء التجاهل</translation>
    </message>
    <message>
        <source>Leave them alone until they change, and count them no more</source>
        <translation>تركها حتى تتغير، دون عدّها</translation>
    </message>
    <message>
        <source>Problems with {files}. Everything else is searched as usual.</source>
        <translation>مشكلات في {files}. وما عداها يُبحث فيه كالمعتاد.</translation>
    </message>
    <message>
        <source>{files} are left alone until they change.</source>
        <translation>{files} متروكة حتى تتغير.</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>لا شيء متجاهل</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation>قُرئ كل ملف فيه نص.</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>طرق المتابعة</translation>
    </message>
</context>
<context>
    <name>QueryHelpButton</name>
    <message>
        <source>?</source>
        <translation>؟</translation>
    </message>
    <message>
        <source>What a search can hold</source>
        <translation>ما يمكن أن يحويه البحث</translation>
    </message>
    <message>
        <source>&quot;exact phrase&quot;</source>
        <translation>&quot;عبارة مطابقة&quot;</translation>
    </message>
    <message>
        <source>passages that hold these words together come first</source>
        <translation>المقاطع التي تجتمع فيها هذه الكلمات تأتي أولًا</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-كلمة</translation>
    </message>
    <message>
        <source>passages that hold this are left out</source>
        <translation>تُستبعد المقاطع التي فيها ذلك</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>هذا OR ذاك</translation>
    </message>
    <message>
        <source>passages that hold either come first</source>
        <translation>المقاطع التي فيها أحدهما تأتي أولًا</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>صيغة، أو document أو sheet أو slides أو mail أو code أو text</translation>
    </message>
    <message>
        <source>files in a folder of this name, or below this path</source>
        <translation>ملفات في مجلد بهذا الاسم أو تحت هذا المسار</translation>
    </message>
    <message>
        <source>files called so; * and ? stand for any letters</source>
        <translation>ملفات بهذا الاسم؛ * و ? لأي حروف</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>مقاطع بهذه اللغة، برمزها أو اسمها</translation>
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
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>ملفات كبيرة؛ وأيضًا &lt;100kb و 1mb..5mb</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>مقاطع في هذه الصفحات أو الشرائح</translation>
    </message>
    <message>
        <source>a minus turns a filter round</source>
        <translation>علامة الطرح تعكس المرشح</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>البحث السريع</translation>
    </message>
    <message>
        <source>Search your files by what they say</source>
        <translation>ابحث في ملفاتك بما تقوله</translation>
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
        <source>The search is still starting</source>
        <translation>البحث ما زال يبدأ</translation>
    </message>
    <message>
        <source>What you have typed is searched for then.</source>
        <translation>يُبحث حينها عما كتبته.</translation>
    </message>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>لا شيء قريب؛ الأقرب:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
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
        <source>Go on in the window with this query</source>
        <translation>المتابعة في النافذة بهذا الطلب</translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
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
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
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
    <name>ReasonsView</name>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>إظهار سبب وجود هذا المقطع (Ctrl+I)</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>لماذا وُجد هذا؟</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>المرشحات: {filters}</translation>
    </message>
    <message>
        <source>The sentence nearest to your query is underlined.</source>
        <translation>الجملة الأقرب إلى طلبك تحتها خط.</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>الكلمات: {words}</translation>
    </message>
    <message>
        <source>Words: none of your query&apos;s</source>
        <translation>الكلمات: لا شيء من طلبك</translation>
    </message>
    <message>
        <source>place {rank} by words</source>
        <translation>المرتبة {rank} بالكلمات</translation>
    </message>
    <message>
        <source>Words: in its title, heading or name; {place}</source>
        <translation>الكلمات: في العنوان أو الاسم؛ {place}</translation>
    </message>
    <message>
        <source>Words: {words}; {place}</source>
        <translation>الكلمات: {words}؛ {place}</translation>
    </message>
    <message>
        <source>Meaning: not compared</source>
        <translation>المعنى: لم يُقارن</translation>
    </message>
    <message>
        <source>cosine {cosine}</source>
        <translation>جيب التمام {cosine}</translation>
    </message>
    <message>
        <source>Meaning: {cosine}, not among the nearest</source>
        <translation>المعنى: {cosine}، ليس بين الأقرب</translation>
    </message>
    <message>
        <source>place {rank} by meaning</source>
        <translation>المرتبة {rank} بالمعنى</translation>
    </message>
    <message>
        <source>Meaning: {cosine}; {place}</source>
        <translation>المعنى: {cosine}؛ {place}</translation>
    </message>
    <message>
        <source>Read again with your query: its place stays</source>
        <translation>قُرئ ثانية مع طلبك: يبقى مكانه</translation>
    </message>
    <message>
        <source>Read again with your query: up by {n}</source>
        <translation>قُرئ ثانية مع طلبك: صعد {n}</translation>
    </message>
    <message>
        <source>Read again with your query: down by {n}</source>
        <translation>قُرئ ثانية مع طلبك: نزل {n}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>تصدير تقرير</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>إدراج أسماء الملفات والمجلدات ومساراتها</translation>
    </message>
    <message>
        <source>In it are versions, counts, sizes, problems by their kind, your settings for the index, and the last lines of the program&apos;s log. What stands in your files and what you searched for is not. Names and paths are replaced by short hashes unless you include them. It stays on this machine until you send it.</source>
        <translation>فيه الإصدارات والأعداد والأحجام والمشكلات بأنواعها وإعدادات الفهرس وآخر أسطر السجل. ليس فيه محتوى ملفاتك ولا ما بحثت عنه. تُستبدل الأسماء والمسارات ببصمات قصيرة ما لم تدرجها. يبقى على هذا الجهاز حتى ترسله.</translation>
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
        <source>A report for whoever mends a fault</source>
        <translation>تقرير لمن يصلح عطلًا</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>تعذر حفظ التقرير ({reason}). اختر مكانًا آخر.</translation>
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
        <source>Opening {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>That is a folder you chose yourself: remove it on the page Folders.</source>
        <translation>هذا مجلد اخترته بنفسك: أزله في صفحة المجلدات.</translation>
    </message>
    <message>
        <source>{what} is left out of the search.</source>
        <translation>استُبعد {what} من البحث.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Leave {what} out of the search?</source>
        <translation>استبعاد {what} من البحث؟</translation>
    </message>
    <message>
        <source>Leave the folder {what} and all in it out of the search?</source>
        <translation>استبعاد المجلد {what} وكل ما فيه من البحث؟</translation>
    </message>
    <message>
        <source>Leave all files that end in {what} out of the search?</source>
        <translation>استبعاد كل الملفات المنتهية بـ {what} من البحث؟</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Left out on the page Folders.</source>
        <translation>لا يُوجد هنا بعد ذلك؛ والملفات نفسها لا تُمس. يمكنك التراجع في أي وقت تحت ”المستبعد“ في صفحة المجلدات.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It is taken in again.</source>
        <translation>أُدخل ثانية.</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>لا شيء قريب؛ الأقرب:</translation>
    </message>
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
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Show filters beside the results</source>
        <translation>إظهار المرشحات بجانب النتائج</translation>
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
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>إصدار آخر</translation>
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
        <source>Hide those like this</source>
        <translation>إخفاء المشابهات</translation>
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
        <source>Open with…</source>
        <translation>فتح بـ…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>فتح بـ</translation>
    </message>
    <message>
        <source>Leave out of the search</source>
        <translation>استبعاد من البحث</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>هذا الملف…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>المجلد {name}…</translation>
    </message>
    <message>
        <source>All files that end in {suffix}…</source>
        <translation>كل الملفات المنتهية بـ {suffix}…</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>How large text and everything else is drawn, beyond what the system asks for.</source>
        <translation>حجم رسم النص وكل شيء، زيادة على ما يطلبه النظام.</translation>
    </message>
    <message>
        <source>The other size is seen at the next start.</source>
        <translation>يُرى الحجم الآخر عند البدء التالي.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>البدء من جديد الآن</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>البحث عما يشبه الحافظة</translation>
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
        <source>Search your files by what they say</source>
        <translation>ابحث في ملفاتك بما تقوله</translation>
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
        <source>Choose which folders shall be searched; what is read first is found first.</source>
        <translation>اختر المجلدات التي يُبحث فيها؛ ما يُقرأ أولًا يُوجد أولًا.</translation>
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
        <source>Type words, or ask as you would ask a person. A question in one language also finds answers in another.</source>
        <translation>اكتب كلمات، أو اسأل كما تسأل إنسانًا. السؤال بلغة يجد أجوبة بلغة أخرى أيضًا.</translation>
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
        <translation>البحث المحفوظ</translation>
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
    <name>SettingFilter</name>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
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
        <source>All settings are so already.</source>
        <translation>كل الإعدادات هكذا من قبل.</translation>
    </message>
    <message>
        <source>Caution: with these, more of your files may be indexed:</source>
        <translation>تنبيه: بهذه قد يُفهرس المزيد من ملفاتك:</translation>
    </message>
    <message>
        <source>The language model is another one; all texts are learnt anew with it.</source>
        <translation>نموذج اللغة غيره؛ تُتعلم به كل النصوص ثانية.</translation>
    </message>
    <message>
        <source>Recent searches are remembered no longer, and those of before are cleared.</source>
        <translation>لا تُذكر عمليات البحث الأخيرة بعد الآن، وتُمسح السابقة منها.</translation>
    </message>
    <message>
        <source>Not known here, and left alone: {names}</source>
        <translation>غير معروفة هنا وتُركت: {names}</translation>
    </message>
    <message>
        <source>Not imported, as these say where your data goes: {names}</source>
        <translation>لم تُستورد، لأنها تحدد أين تذهب بياناتك: {names}</translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation>أخذ هذه الإعدادات؟</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>أخذها</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model stay. Patterns of what is left out go with the other settings; export them first to have them back.</source>
        <translation>تبقى مجلداتك والفهرس ونموذج اللغة. تذهب أنماط الاستبعاد مع باقي الإعدادات؛ صدّرها أولًا لتستعيدها.</translation>
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
        <source>The settings were taken.</source>
        <translation>أُخذت الإعدادات.</translation>
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
        <source>exclude ignore skip filter blacklist patterns</source>
        <translation>استبعاد تجاهل تخطي مرشح أنماط</translation>
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
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>بطارية إيقاف طاقة محمول ألعاب ضجيج مروحة رصد</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>إصدار نسخة رخصة مساعدة</translation>
    </message>
    <message>
        <source>No setting is called “{words}”.</source>
        <translation>لا إعداد اسمه ”{words}“.</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window&apos;s settings in {file} could not be read. Their last good copy or the defaults are used, and the file is kept beside them.</source>
        <translation>تعذرت قراءة إعدادات النافذة في {file}. تُستخدم آخر نسخة سليمة منها أو الإعدادات الافتراضية، ويُحتفظ بالملف بجانبها.</translation>
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
        <source>Files that you excluded will be indexed again. The settings that could not be read are kept beside the new ones.</source>
        <translation>ستُفهرس ثانية الملفات التي استبعدتها. ويُحتفظ بالإعدادات التي تعذرت قراءتها بجانب الجديدة.</translation>
    </message>
    <message>
        <source>Start from the default settings?</source>
        <translation>البدء من الإعدادات الافتراضية؟</translation>
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
    <name>SimilarChip</name>
    <message>
        <source>Click to search by words again (Esc)</source>
        <translation>انقر للعودة إلى البحث بالكلمات (Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>يشبه {name}</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed of indexing</source>
        <translation>سرعة الفهرسة</translation>
    </message>
    <message>
        <source>Nothing had to be indexed in the last minutes.</source>
        <translation>لم يكن ما يُفهرس في الدقائق الأخيرة.</translation>
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
        <source>Now {now}, at most {most}</source>
        <translation>الآن {now}، وأكثرها {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Searchable share</source>
        <translation>الحصة القابلة للبحث</translation>
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
    <name>SystemLinks</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>صدفة نظرة مشغل تكامل GNOME KDE Plasma KRunner</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in the file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Desktop search of your system</source>
        <translation>بحث نظامك</translation>
    </message>
    <message>
        <source>Your files are found there too, while Desktop Search runs. Nothing leaves this machine.</source>
        <translation>تُوجد ملفاتك هناك أيضًا ما دام Desktop Search يعمل. لا شيء يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>In the overview of GNOME</source>
        <translation>في نظرة GNOME العامة</translation>
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
        <source>In KRunner and the menu of Plasma</source>
        <translation>في KRunner وقائمة Plasma</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>كُتب في {place}</translation>
    </message>
    <message>
        <source>GNOME looks for programs to ask in system folders only. Run this once in a terminal, then log out and in again:</source>
        <translation>لا يبحث GNOME عن البرامج التي يسألها إلا في مجلدات النظام. شغّل هذا مرة في الطرفية، ثم اخرج وادخل ثانية:</translation>
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
    <name>UpdateAsker</name>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>ليس هذا الإصدار</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>تحديث ترقية إصدار نسخة تنزيل شبكة إنترنت</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>New versions</source>
        <translation>الإصدارات الجديدة</translation>
    </message>
    <message>
        <source>Ask for new versions once a week</source>
        <translation>السؤال عن إصدارات جديدة مرة في الأسبوع</translation>
    </message>
    <message>
        <source>This contacts {host}. Nothing is sent but the request itself, and nothing is downloaded or installed.</source>
        <translation>يُتصل هنا بـ {host}. لا يُرسل شيء سوى الطلب نفسه، ولا يُنزَّل شيء ولا يُثبَّت.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>السؤال الآن</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>هذا أحدث إصدار.</translation>
    </message>
</context>
<context>
    <name>UpkeepCard</name>
    <message>
        <source>Check of all parts</source>
        <translation>فحص كل الأجزاء</translation>
    </message>
    <message>
        <source>Check the index</source>
        <translation>فحص الفهرس</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>المكان على القرص</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>ضغط</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>فهرس المتجهات</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>إعادة البناء</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>{size} were given back.</source>
        <translation>أُعيد {size}.</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>لم يكن ما يُعاد.</translation>
    </message>
    <message>
        <source>, its copy {size}</source>
        <translation>، نسخته {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} are free.</source>
        <translation>الفهرس الأصلي {catalog}{copy}، المتجهات {vectors}؛ المتاح {free}.</translation>
    </message>
    <message>
        <source>About {size} are not needed.</source>
        <translation>نحو {size} غير لازمة.</translation>
    </message>
    <message>
        <source>Made from the catalog, nothing is learnt again. Searches go on meanwhile.</source>
        <translation>يُبنى من الفهرس الأصلي دون تعلّم جديد. ويستمر البحث.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
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
        <source>It turns text into meaning, on this machine. The one marked suits most people, and can be changed at any time.</source>
        <translation>يحوّل النص إلى معنى على هذا الجهاز. المعلَّم يناسب معظم الناس ويمكن تغييره في أي وقت.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Beside your other work</source>
        <translation>إلى جانب عملك</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>تخطّي الباقي</translation>
    </message>
    <message>
        <source>Start searching</source>
        <translation>بدء البحث</translation>
    </message>
    <message>
        <source>Indexing begins with Next.</source>
        <translation>تبدأ الفهرسة مع التالي.</translation>
    </message>
    <message>
        <source>Your files are being indexed meanwhile.</source>
        <translation>تُفهرس ملفاتك في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>speaker</name>
    <message>
        <source>“{passage}”
{title}, {page}, {date}
{path}</source>
        <translation>”{passage}“
{title}، {page}، {date}
{path}</translation>
    </message>
    <message>
        <source>“{passage}”
{title}, {date}
{path}</source>
        <translation>”{passage}“
{title}، {date}
{path}</translation>
    </message>
</context>
</TS>
