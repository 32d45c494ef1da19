<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>saved search</source>
        <translation>сохранённый поиск</translation>
    </message>
    <message>
        <source>a format, such as pdf or mail</source>
        <translation>формат, например pdf или mail</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>часть имени файла</translation>
    </message>
    <message>
        <source>a language, such as de or German</source>
        <translation>язык, например de или немецкий</translation>
    </message>
    <message>
        <source>when the file was changed</source>
        <translation>когда файл изменён</translation>
    </message>
    <message>
        <source>how long ago the file was changed</source>
        <translation>как давно файл изменён</translation>
    </message>
    <message>
        <source>how large the file is</source>
        <translation>размер файла</translation>
    </message>
    <message>
        <source>a page or slide</source>
        <translation>страница или слайд</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>последние семь дней</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>со вчерашнего дня</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>последний месяц</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>последний год</translation>
    </message>
    <message>
        <source>longer than a year ago</source>
        <translation>больше года назад</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>больше 1 МБ</translation>
    </message>
    <message>
        <source>more than 10 MB</source>
        <translation>больше 10 МБ</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>больше 100 МБ</translation>
    </message>
    <message>
        <source>less than 100 kB</source>
        <translation>меньше 100 кБ</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждены</translation>
    </message>
    <message>
        <source>Larger than the limit</source>
        <translation>Больше предела</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Нет доступа</translation>
    </message>
    <message>
        <source>Password-protected</source>
        <translation>Защищены паролем</translation>
    </message>
    <message>
        <source>No searchable text</source>
        <translation>Нет текста для поиска</translation>
    </message>
    <message>
        <source>Reading took too long</source>
        <translation>Чтение заняло слишком много времени</translation>
    </message>
    <message>
        <source>Too much memory needed</source>
        <translation>Нужно слишком много памяти</translation>
    </message>
    <message>
        <source>Crashed while being read</source>
        <translation>Сбой при чтении</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Не читаются</translation>
    </message>
    <message>
        <source>Found by words only</source>
        <translation>Находятся только по словам</translation>
    </message>
    <message>
        <source>Folders that couldn&apos;t be scanned</source>
        <translation>Папки, которые не удалось просмотреть</translation>
    </message>
    <message>
        <source>{n} password-protected</source>
        <translation>с паролем — {n}</translation>
    </message>
    <message>
        <source>{n} damaged</source>
        <translation>повреждены — {n}</translation>
    </message>
    <message>
        <source>{n} without text</source>
        <translation>без текста — {n}</translation>
    </message>
    <message>
        <source>{n} too large</source>
        <translation>слишком большие — {n}</translation>
    </message>
    <message>
        <source>{n} without permission</source>
        <translation>нет доступа — {n}</translation>
    </message>
    <message>
        <source>{n} too slow to read</source>
        <translation>слишком долгое чтение — {n}</translation>
    </message>
    <message>
        <source>{n} needing too much memory</source>
        <translation>нужно слишком много памяти — {n}</translation>
    </message>
    <message>
        <source>{n} that crashed the reader</source>
        <translation>сбой при чтении — {n}</translation>
    </message>
    <message>
        <source>{n} unreadable</source>
        <translation>не читаются — {n}</translation>
    </message>
    <message>
        <source>{n} found by words only</source>
        <translation>находятся только по словам — {n}</translation>
    </message>
    <message>
        <source>{n} not scanned</source>
        <translation>не просмотрены — {n}</translation>
    </message>
    <message>
        <source>Save them without a password, or ignore them.</source>
        <translation>Сохраните их без пароля или пропустите.</translation>
    </message>
    <message>
        <source>Replace them with intact copies, or ignore them.</source>
        <translation>Замените их исправными копиями или пропустите.</translation>
    </message>
    <message>
        <source>Run scans through a text recognition (OCR) program, and ignore the rest.</source>
        <translation>Обработайте сканы программой распознавания текста (OCR), а остальное пропустите.</translation>
    </message>
    <message>
        <source>Raise the limit to read them.</source>
        <translation>Поднимите предел, чтобы прочитать их.</translation>
    </message>
    <message>
        <source>Change their permissions and retry.</source>
        <translation>Измените права доступа к ним и повторите.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more time.</source>
        <translation>Поднимите предел, чтобы дать больше времени.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more memory.</source>
        <translation>Поднимите предел, чтобы дать больше памяти.</translation>
    </message>
    <message>
        <source>These files are skipped. Save them in another format, or ignore them.</source>
        <translation>Эти файлы не читаются. Сохраните их в другом формате или пропустите.</translation>
    </message>
    <message>
        <source>Check that their drive is connected and retry.</source>
        <translation>Проверьте, подключён ли их диск, и повторите.</translation>
    </message>
    <message>
        <source>The language model fails on parts of them. Retry with another model, or ignore them.</source>
        <translation>Языковая модель не справляется с частью их текста. Повторите с другой моделью или пропустите их.</translation>
    </message>
    <message>
        <source>These folders are skipped. Simplify their .gitignore file and retry, or exclude them.</source>
        <translation>Эти папки не просматриваются. Упростите их файл .gitignore и повторите или исключите их.</translation>
    </message>
    <message>
        <source>You can keep searching.</source>
        <translation>Поиск продолжает работать.</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>Папок пока нет.</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}. {kept}</source>
        <translation>Индексирование приостановлено до {time}. {kept}</translation>
    </message>
    <message>
        <source>Indexing is paused. {kept}</source>
        <translation>Индексирование приостановлено. {kept}</translation>
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
        <translation>{files}, {passages}</translation>
    </message>
    <message>
        <source>{activity}: {facts}.</source>
        <translation>{activity}: {facts}.</translation>
    </message>
    <message>
        <source>{files} to read</source>
        <translation>{files} для чтения</translation>
    </message>
    <message>
        <source>{passages} to index by meaning</source>
        <translation>{passages} для индексирования по смыслу</translation>
    </message>
    <message>
        <source>{passages} to add to the vector index</source>
        <translation>{passages} для добавления в векторный индекс</translation>
    </message>
    <message>
        <source>cleaning up a removed folder</source>
        <translation>очистка после удаления папки</translation>
    </message>
    <message>
        <source>Queue: {what}.</source>
        <translation>В очереди: {what}.</translation>
    </message>
    <message>
        <source>Switching from {old} to {to}: {done} of {total}. Until then, {old} is used.</source>
        <translation>Переход с {old} на {to}: {done} из {total}. До тех пор используется {old}.</translation>
    </message>
    <message>
        <source>See message below</source>
        <translation>См. сообщение ниже</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ещё не проверено</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>Последняя проверка {time}</translation>
    </message>
    <message>
        <source>The index has not been verified yet.</source>
        <translation>Индекс ещё не проверялся.</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>ошибок нет</translation>
    </message>
    <message>
        <source>errors repaired</source>
        <translation>ошибки исправлены</translation>
    </message>
    <message>
        <source>errors that could not be repaired</source>
        <translation>не все ошибки удалось исправить</translation>
    </message>
    <message>
        <source>Index verified {time}: {outcome}.</source>
        <translation>Индекс проверен {time}: {outcome}.</translation>
    </message>
    <message>
        <source>Verifying the index…</source>
        <translation>Проверка индекса…</translation>
    </message>
    <message>
        <source>Compacting the index…</source>
        <translation>Сжатие индекса…</translation>
    </message>
    <message>
        <source>Rebuilding the vector index…</source>
        <translation>Перестроение векторного индекса…</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} МБ</translation>
    </message>
    <message>
        <source>{n} MB already downloaded</source>
        <translation>уже загружено {n} МБ</translation>
    </message>
    <message>
        <source>about {n} MB of memory</source>
        <translation>около {n} МБ памяти</translation>
    </message>
    <message>
        <source>English {share}</source>
        <translation>английский {share}</translation>
    </message>
    <message>
        <source>German {share}</source>
        <translation>немецкий {share}</translation>
    </message>
    <message>
        <source>across the two {share}</source>
        <translation>между ними {share}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Questions in other languages: {score} (published test)</source>
        <translation>Вопросы на других языках: {score} (опубликованный тест)</translation>
    </message>
    <message>
        <source>Quality not measured</source>
        <translation>Качество не измерено</translation>
    </message>
    <message>
        <source>Speed unknown</source>
        <translation>Скорость неизвестна</translation>
    </message>
    <message>
        <source>Default speed</source>
        <translation>Скорость как у основной</translation>
    </message>
    <message>
        <source>About {n}× faster (estimate)</source>
        <translation>Примерно {n}× быстрее (оценка)</translation>
    </message>
    <message>
        <source>About {n}× slower (estimate)</source>
        <translation>Примерно {n}× медленнее (оценка)</translation>
    </message>
    <message>
        <source>Contacting the server</source>
        <translation>Связь с сервером</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>Нужная страница в первой десятке: {figures}</translation>
    </message>
    <message>
        <source>{percent}% of {size}</source>
        <translation>{percent} % из {size}</translation>
    </message>
    <message>
        <source>Without {text}</source>
        <translation>Без {text}</translation>
    </message>
    <message>
        <source>Not {key}: {text}</source>
        <translation>Не {key}: {text}</translation>
    </message>
    <message>
        <source>Only files of this type: {text}</source>
        <translation>Только файлы этого типа: {text}</translation>
    </message>
    <message>
        <source>No files of this type: {text}</source>
        <translation>Без файлов этого типа: {text}</translation>
    </message>
    <message>
        <source>Only files in this folder: {text}</source>
        <translation>Только файлы из этой папки: {text}</translation>
    </message>
    <message>
        <source>No files in this folder: {text}</source>
        <translation>Без файлов из этой папки: {text}</translation>
    </message>
    <message>
        <source>Passages with “{text}” come first.</source>
        <translation>Сначала отрывки со словами «{text}».</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>с {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>по {date}</translation>
    </message>
    <message>
        <source>Passages with “{text}” are excluded.</source>
        <translation>Отрывки со словами «{text}» исключены.</translation>
    </message>
    <message>
        <source>Passages with one of these come first: {text}</source>
        <translation>Сначала отрывки с одним из вариантов: {text}</translation>
    </message>
    <message>
        <source>Only files whose name contains: {text}</source>
        <translation>Только файлы, имя которых содержит: {text}</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>формат или document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>files in a folder with this name, or below this path</source>
        <translation>файлы в папке с этим именем или ниже этого пути</translation>
    </message>
    <message>
        <source>No files whose name contains: {text}</source>
        <translation>Без файлов, имя которых содержит: {text}</translation>
    </message>
    <message>
        <source>file name contains; * and ? match any characters</source>
        <translation>имя файла содержит; * и ? означают любые символы</translation>
    </message>
    <message>
        <source>Only passages in this language: {text}</source>
        <translation>Только отрывки на этом языке: {text}</translation>
    </message>
    <message>
        <source>No passages in this language: {text}</source>
        <translation>Без отрывков на этом языке: {text}</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>отрывки на этом языке, по коду или названию</translation>
    </message>
    <message>
        <source>Only files last changed: {text}</source>
        <translation>Только файлы, изменённые: {text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>Без файлов, изменённых: {text}</translation>
    </message>
    <message>
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>файлы, изменённые тогда; также 2024-03, ..2022</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>файлы, изменённые за последние дни (d), недели (w), месяцы (m), годы (y)</translation>
    </message>
    <message>
        <source>Only files of this size: {text}</source>
        <translation>Только файлы такого размера: {text}</translation>
    </message>
    <message>
        <source>No files of this size: {text}</source>
        <translation>Без файлов такого размера: {text}</translation>
    </message>
    <message>
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>большие файлы; также &lt;100kb, 1mb..5mb</translation>
    </message>
    <message>
        <source>Only passages on this page: {text}</source>
        <translation>Только отрывки с этой страницы: {text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>Без отрывков с этой страницы: {text}</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>отрывки с этих страниц или слайдов</translation>
    </message>
    <message>
        <source>Text from</source>
        <translation>Текст из</translation>
    </message>
    <message>
        <source>Only text from: {text}</source>
        <translation>Только текст из: {text}</translation>
    </message>
    <message>
        <source>No text from: {text}</source>
        <translation>Без текста из: {text}</translation>
    </message>
    <message>
        <source>recognized text</source>
        <translation>распознанный текст</translation>
    </message>
    <message>
        <source>text recognized in scans and pictures</source>
        <translation>текст, распознанный на сканах и изображениях</translation>
    </message>
    <message>
        <source>scans and pictures</source>
        <translation>сканы и изображения</translation>
    </message>
    <message>
        <source>Did you mean {filter}?</source>
        <translation>Возможно, вы имели в виду {filter}?</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Кавычка не закрыта.</translation>
    </message>
    <message>
        <source>No indexed folder has this name. “{part}” is ignored.</source>
        <translation>Проиндексированной папки с таким именем нет. «{part}» не учитывается.</translation>
    </message>
    <message>
        <source>“{part}” is ignored.</source>
        <translation>«{part}» не учитывается.</translation>
    </message>
    <message>
        <source>“{part}” is searched as words.</source>
        <translation>«{part}» ищется как слова.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>{kind} ({format})</source>
        <translation>{kind} ({format})</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Со вчерашнего дня</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Последний месяц</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Последний год</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>In</source>
        <translation>В папке</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new result(s)</source>
        <translation>
            <numerusform>%Ln новый результат</numerusform>
            <numerusform>%Ln новых результата</numerusform>
            <numerusform>%Ln новых результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln отрывок</numerusform>
            <numerusform>%Ln отрывка</numerusform>
            <numerusform>%Ln отрывков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln проблема</numerusform>
            <numerusform>%Ln проблемы</numerusform>
            <numerusform>%Ln проблем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <translation>
            <numerusform>ещё %Ln похожий</numerusform>
            <numerusform>ещё %Ln похожих</numerusform>
            <numerusform>ещё %Ln похожих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more model(s)</source>
        <translation>
            <numerusform>Показать ещё %Ln модель</numerusform>
            <numerusform>Показать ещё %Ln модели</numerusform>
            <numerusform>Показать ещё %Ln моделей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover all %Ln file(s).</source>
        <translation>
            <numerusform>Подсчитано по всем файлам (%Ln файл).</numerusform>
            <numerusform>Подсчитано по всем файлам (%Ln файла).</numerusform>
            <numerusform>Подсчитано по всем файлам (%Ln файлов).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archive(s) or mail(s) to open</source>
        <translation>
            <numerusform>осталось открыть %Ln архив или письмо</numerusform>
            <numerusform>осталось открыть %Ln архива и письма</numerusform>
            <numerusform>осталось открыть %Ln архивов и писем</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>в {place}</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln search(es)</source>
        <translation>
            <numerusform>Усвоено из %Ln запроса</numerusform>
            <numerusform>Усвоено из %Ln запросов</numerusform>
            <numerusform>Усвоено из %Ln запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Пока ничего не усвоено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover the top %Ln result(s).</source>
        <translation>
            <numerusform>Подсчитано по %Ln лучшему результату.</numerusform>
            <numerusform>Подсчитано по %Ln лучшим результатам.</numerusform>
            <numerusform>Подсчитано по %Ln лучшим результатам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker result(s)</source>
        <translation>
            <numerusform>%Ln менее подходящий результат</numerusform>
            <numerusform>%Ln менее подходящих результата</numerusform>
            <numerusform>%Ln менее подходящих результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln weaker result(s)</source>
        <translation>
            <numerusform>Показать %Ln менее подходящий результат</numerusform>
            <numerusform>Показать %Ln менее подходящих результата</numerusform>
            <numerusform>Показать %Ln менее подходящих результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>No strong matches. Closest results:</source>
        <translation>Сильных совпадений нет. Ближайшие результаты:</translation>
    </message>
    <message>
        <source>This excludes no indexed file.</source>
        <translation>Ни один проиндексированный файл не исключается.</translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s).</source>
        <translation>
            <numerusform>Исключается %Ln файл.</numerusform>
            <numerusform>Исключаются %Ln файла.</numerusform>
            <numerusform>Исключаются %Ln файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s), {indexed} of them indexed.</source>
        <translation>
            <numerusform>Исключается %Ln файл, из них проиндексировано {indexed}.</numerusform>
            <numerusform>Исключаются %Ln файла, из них проиндексировано {indexed}.</numerusform>
            <numerusform>Исключаются %Ln файлов, из них проиндексировано {indexed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will change.</source>
        <translation>
            <numerusform>Изменится %Ln настройка.</numerusform>
            <numerusform>Изменятся %Ln настройки.</numerusform>
            <numerusform>Изменятся %Ln настроек.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>осталось меньше 1 мин</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>ещё около %Ln мин</numerusform>
            <numerusform>ещё около %Ln мин</numerusform>
            <numerusform>ещё около %Ln мин</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>ещё около {n} ч</translation>
    </message>
    <message>
        <source>No searchable files found in these folders.</source>
        <translation>В этих папках нет файлов, пригодных для поиска.</translation>
    </message>
    <message>
        <source>{files} ({size}): searchable by words in {words}, by meaning in {meaning} (estimate).</source>
        <translation>{files} ({size}): до поиска по словам — {words}, по смыслу — {meaning} (оценка).</translation>
    </message>
    <message>
        <source>More than {files} ({size}): searchable by words in more than {words}, by meaning in more than {meaning}.</source>
        <translation>{files} ({size}) и более: до поиска по словам — {words} и более, по смыслу — {meaning} и более.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>около %Ln минуты</numerusform>
            <numerusform>около %Ln минут</numerusform>
            <numerusform>около %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>около %Ln часа</numerusform>
            <numerusform>около %Ln часов</numerusform>
            <numerusform>около %Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>около %Ln дня</numerusform>
            <numerusform>около %Ln дней</numerusform>
            <numerusform>около %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln минуту назад</numerusform>
            <numerusform>%Ln минуты назад</numerusform>
            <numerusform>%Ln минут назад</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>страница {page}</translation>
    </message>
    <message>
        <source>slide {page}</source>
        <translation>слайд {page}</translation>
    </message>
    <message>
        <source>sheet {page}</source>
        <translation>лист {page}</translation>
    </message>
    <message>
        <source>message {page}</source>
        <translation>письмо {page}</translation>
    </message>
    <message>
        <source>From a scan</source>
        <translation>Из скана</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>Из изображения</translation>
    </message>
    <message>
        <source>Recognized text</source>
        <translation>Распознанный текст</translation>
    </message>
    <message>
        <source>Recognized text, may contain errors</source>
        <translation>Распознанный текст, возможны ошибки</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Все слова</translation>
    </message>
    <message>
        <source>&quot;{word}&quot;</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>Contains {words}</source>
        <translation>Содержит {words}</translation>
    </message>
    <message>
        <source>Similar meaning ({score})</source>
        <translation>Близко по смыслу ({score})</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Ожидание: {reason}</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Поиск изменений…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Чтение файлов…</translation>
    </message>
    <message>
        <source>Indexing by meaning…</source>
        <translation>Индексирование по смыслу…</translation>
    </message>
    <message>
        <source>Recognizing text…</source>
        <translation>Распознавание текста…</translation>
    </message>
    <message>
        <source>Repairing the index…</source>
        <translation>Исправление индекса…</translation>
    </message>
    <message>
        <source>Cleaning up a removed folder…</source>
        <translation>Очистка после удаления папки…</translation>
    </message>
    <message>
        <source>power saver mode</source>
        <translation>режим энергосбережения</translation>
    </message>
    <message>
        <source>the computer is hot</source>
        <translation>компьютер перегрелся</translation>
    </message>
    <message>
        <source>a presentation or video</source>
        <translation>презентация или видео</translation>
    </message>
    <message>
        <source>all files searchable by meaning ({percent}% of text)</source>
        <translation>все файлы доступны по смыслу ({percent} % текста)</translation>
    </message>
    <message>
        <source>{percent}% of files searchable by meaning</source>
        <translation>доступно по смыслу {percent} % файлов</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln page(s)</source>
        <translation>
            <numerusform>{done} из %Ln страницы</numerusform>
            <numerusform>{done} из %Ln страниц</numerusform>
            <numerusform>{done} из %Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Text recognition paused</source>
        <translation>Распознавание текста приостановлено</translation>
    </message>
    <message>
        <source>Recognizing text: {pages}</source>
        <translation>Распознавание текста: {pages}</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages</source>
        <translation>Переход с {old} на {new}: {done} из {all} отрывков</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages. Until then, {old} is used.</source>
        <translation>Переход с {old} на {new}: {done} из {all} отрывков. До тех пор используется {old}.</translation>
    </message>
    <message>
        <source>Loading language model</source>
        <translation>Загрузка языковой модели в память</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln file(s)</source>
        <translation>
            <numerusform>Первый %Ln файл</numerusform>
            <numerusform>Первые %Ln файла</numerusform>
            <numerusform>Первые %Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched for: {words}</source>
        <translation>Также искали: {words}</translation>
    </message>
    <message>
        <source>Found by words only. Results by meaning follow when the language model has loaded.</source>
        <translation>Найдено только по словам. Результаты по смыслу появятся, когда языковая модель загрузится в память.</translation>
    </message>
    <message>
        <source>Found by words only. No language model is installed.</source>
        <translation>Найдено только по словам. Языковая модель не установлена.</translation>
    </message>
    <message>
        <source>Found by words only. The language model supports English only.</source>
        <translation>Найдено только по словам. Языковая модель понимает только английский.</translation>
    </message>
    <message>
        <source>Files can be found as soon as they are read.</source>
        <translation>Файлы можно найти сразу после чтения.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Результатов пока нет</translation>
    </message>
    <message>
        <source>Results update as more files are indexed.</source>
        <translation>Результаты пополняются по мере индексирования.</translation>
    </message>
    <message>
        <source>No results with these filters</source>
        <translation>С этими фильтрами ничего не найдено</translation>
    </message>
    <message>
        <source>Remove a filter or try other words.</source>
        <translation>Уберите фильтр или попробуйте другие слова.</translation>
    </message>
    <message>
        <source>Type some words or a question.</source>
        <translation>Введите слова или вопрос.</translation>
    </message>
    <message>
        <source>No files contain these words</source>
        <translation>Эти слова не встречаются ни в одном файле</translation>
    </message>
    <message>
        <source>Results by meaning follow when the language model has loaded.</source>
        <translation>Результаты по смыслу появятся, когда языковая модель загрузится в память.</translation>
    </message>
    <message>
        <source>Only words were searched, because no language model is installed. Choose one in Settings.</source>
        <translation>Поиск шёл только по словам, потому что языковая модель не установлена. Выберите её в настройках.</translation>
    </message>
    <message>
        <source>Only words were searched, because the language model supports English only. Choose another in Settings.</source>
        <translation>Поиск шёл только по словам, потому что языковая модель понимает только английский. Выберите другую в настройках.</translation>
    </message>
    <message>
        <source>No matching files</source>
        <translation>Подходящих файлов нет</translation>
    </message>
    <message>
        <source>Try other words or a full question, in any language.</source>
        <translation>Попробуйте другие слова или целый вопрос на любом языке.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Папок пока нет</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Всё обновлено</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>Пауза до {time}</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>Пауза до завтра, {time}</translation>
    </message>
    <message>
        <source>Paused until {day}, {time}</source>
        <translation>Пауза до {day}, {time}</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>питание от батареи</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>программа на весь экран</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>Загрузка {model}: {percent} %</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} из {all} файлов</translation>
    </message>
    <message>
        <source>No language model: words only</source>
        <translation>Нет языковой модели: только слова</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>Language model failed: words only</source>
        <translation>Сбой языковой модели: только слова</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} мс</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Пока ничего не проиндексировано</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>Пока: {facts}.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Нечего искать</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Электронная таблица</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Презентация</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Электронная книга</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Субтитры</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Блокнот</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Аудио</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>{type} file</source>
        <translation>Файл {type}</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Исходный код</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>В будущем</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Последние семь дней</translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation>Последние тридцать дней</translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation>Раньше в этом году</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабский</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Датский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Греческий</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Испанский</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Персидский</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Финский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Иврит</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Хинди</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Венгерский</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Итальянский</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Японский</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Корейский</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Нидерландский</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Португальский</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Румынский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Шведский</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Тайский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Турецкий</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Украинский</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Вьетнамский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайский</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Folders and exclusions</source>
        <translation>Папки и исключения</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Распознавание текста</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>Индексирование в фоне</translation>
    </message>
    <message>
        <source>Startup and tray</source>
        <translation>Запуск и трей</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Быстрый поиск</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>ИИ-ассистенты</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>В строке поиска</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>В просмотре</translation>
    </message>
    <message>
        <source>On a result</source>
        <translation>На результате</translation>
    </message>
    <message>
        <source>In quick search</source>
        <translation>В быстром поиске</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Показать сочетания клавиш</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>К строке поиска</translation>
    </message>
    <message>
        <source>No assistant has asked anything yet.</source>
        <translation>Ассистенты пока ничего не запрашивали.</translation>
    </message>
    <message>
        <source>No assistant has asked anything today.</source>
        <translation>Сегодня ассистенты ничего не запрашивали.</translation>
    </message>
    <message numerus="yes">
        <source>{program} asked %Ln time(s)</source>
        <translation>
            <numerusform>{program}: %Ln запрос</numerusform>
            <numerusform>{program}: %Ln запроса</numerusform>
            <numerusform>{program}: %Ln запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: {calls}</source>
        <translation>Сегодня: {calls}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Поиск похожего</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Written by {model}</source>
        <translation>Написано моделью {model}</translation>
    </message>
    <message>
        <source>“{passage}”</source>
        <translation>«{passage}»</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>Похоже, в ваших файлах нет ответа.</translation>
    </message>
    <message>
        <source>{program}: {request}</source>
        <translation>{program}: {request}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln результат</numerusform>
            <numerusform>%Ln результата</numerusform>
            <numerusform>%Ln результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Unnamed program</source>
        <translation>Программа без названия</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>К результатам</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Save or unsave this search</source>
        <translation>Сохранить поиск или убрать из сохранённых</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>Копировать отрывок со ссылкой</translation>
    </message>
    <message>
        <source>Select several files, one more, or all</source>
        <translation>Выделить несколько файлов, ещё один или все</translation>
    </message>
    <message>
        <source>Show similar copies and versions</source>
        <translation>Показать похожие копии и версии</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Скрыть их</translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation>Почему этот результат?</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>Показать или скрыть быстрый поиск</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Искать выделенный текст</translation>
    </message>
    <message>
        <source>Next or previous file</source>
        <translation>Следующий или предыдущий файл</translation>
    </message>
    <message>
        <source>Five files forward or back</source>
        <translation>На пять файлов вперёд или назад</translation>
    </message>
    <message>
        <source>Show the preview, then move to it</source>
        <translation>Показать просмотр, затем перейти в него</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Скрыть просмотр</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>Открыть этот поиск в окне</translation>
    </message>
    <message>
        <source>Hide quick search</source>
        <translation>Скрыть быстрый поиск</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Найти похожее на буфер обмена</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Найти похожие файлы</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>Доступна версия {version}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {host}. Check your internet connection and try again.</source>
        <translation>Нет связи с {host}. Проверьте подключение к интернету и попробуйте снова.</translation>
    </message>
    <message>
        <source>{host} has no update information at the moment. Try again later.</source>
        <translation>Сейчас на {host} нет сведений об обновлениях. Попробуйте позже.</translation>
    </message>
    <message>
        <source>{host} redirected to an insecure address. The check was stopped.</source>
        <translation>{host} перенаправил на незащищённый адрес. Проверка прервана.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large and was rejected.</source>
        <translation>Ответ {host} слишком велик и отклонён.</translation>
    </message>
    <message>
        <source>The answer of {host} is not signed by the developers and was rejected.</source>
        <translation>Ответ {host} не подписан разработчиками и отклонён.</translation>
    </message>
    <message>
        <source>The answer of {host} is invalid and was rejected.</source>
        <translation>Ответ {host} некорректен и отклонён.</translation>
    </message>
    <message>
        <source>The answer of {host} names an older version than this one and was rejected.</source>
        <translation>Ответ {host} указывает версию старее этой и отклонён.</translation>
    </message>
    <message>
        <source>The answer of {host} is older than its previous one and was rejected.</source>
        <translation>Ответ {host} старее предыдущего и отклонён.</translation>
    </message>
    <message>
        <source>added {patterns}</source>
        <translation>добавлено: {patterns}</translation>
    </message>
    <message>
        <source>removed {patterns}</source>
        <translation>убрано: {patterns}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{setting}: {change}</source>
        <translation>{setting}: {change}</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Языковая модель</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>изменён порядок</translation>
    </message>
    <message>
        <source>on</source>
        <translation>вкл.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Как текст</translation>
    </message>
    <message>
        <source>As Markdown link</source>
        <translation>Как ссылку Markdown</translation>
    </message>
    <message>
        <source>As BibTeX</source>
        <translation>Как BibTeX</translation>
    </message>
    <message>
        <source>Indexing is blocked</source>
        <translation>Индексирование остановлено</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>Сбой языковой модели</translation>
    </message>
    <message>
        <source>Your files are searched by words only.</source>
        <translation>Поиск в файлах идёт только по словам.</translation>
    </message>
    <message>
        <source>Folder unavailable</source>
        <translation>Папка недоступна</translation>
    </message>
    <message>
        <source>{folder}: its results are kept. If it is gone permanently, remove it on the Folders page.</source>
        <translation>{folder}: результаты сохранены. Если папки больше не будет, уберите её на странице «Папки».</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>Оценка: {score} из 100</translation>
    </message>
    <message>
        <source>Nearly the same content.</source>
        <translation>Почти то же содержимое.</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>Слабое совпадение</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>Сильное совпадение</translation>
    </message>
    <message>
        <source>Very strong match</source>
        <translation>Очень сильное совпадение</translation>
    </message>
    <message>
        <source>{engine} (included)</source>
        <translation>{engine} (в комплекте)</translation>
    </message>
    <message numerus="yes">
        <source>{engine}: {languages} and %Ln more language(s)</source>
        <translation>
            <numerusform>{engine}: {languages} и ещё %Ln язык</numerusform>
            <numerusform>{engine}: {languages} и ещё %Ln языка</numerusform>
            <numerusform>{engine}: {languages} и ещё %Ln языков</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine}: {languages}</source>
        <translation>{engine}: {languages}</translation>
    </message>
    <message>
        <source>Passages sent: {number}</source>
        <translation>Отправлено отрывков: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsupported statement(s) removed</source>
        <translation>
            <numerusform>Удалено %Ln неподтверждённое утверждение</numerusform>
            <numerusform>Удалено %Ln неподтверждённых утверждения</numerusform>
            <numerusform>Удалено %Ln неподтверждённых утверждений</numerusform>
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
        <translation>Поиск в ваших файлах по смыслу. Свободная программа под лицензией MIT.</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>Лицензии…</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Assistants that you connect below can search the selected folders and read the text of their files. They cannot change anything. Most assistants send the text they read to their provider, unless their language model runs on this computer. Excluded files and likely secrets are not available to them.</source>
        <translation>Ассистент, которого вы подключите ниже, сможет искать в отмеченных здесь папках и читать текст их файлов. Изменить он ничего не может. Прочитанное он обычно отправляет своему поставщику, если только его языковая модель не работает на этом компьютере. Исключённые файлы и вероятные секреты ему недоступны.</translation>
    </message>
    <message>
        <source>Access to your files</source>
        <translation>Доступ к вашим файлам</translation>
    </message>
    <message>
        <source>{folder} (not in the index)</source>
        <translation>{folder} (нет в индексе)</translation>
    </message>
    <message>
        <source>Assistants can search this folder</source>
        <translation>Ассистенты могут искать в этой папке</translation>
    </message>
    <message>
        <source>There are no folders in the index yet.</source>
        <translation>В индексе пока нет папок.</translation>
    </message>
    <message>
        <source>Assistants find nothing until you check a folder.</source>
        <translation>Ассистенты ничего не найдут, пока вы не отметите папку.</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Text copied with its citation</source>
        <translation>Текст скопирован со ссылкой</translation>
    </message>
    <message>
        <source>Answers are off. You can turn them on again in the settings, under Language model.</source>
        <translation>Ответы выключены. Включить их снова можно в настройках, в разделе «Языковая модель».</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer in your files</source>
        <translation>Ответ в ваших файлах</translation>
    </message>
    <message>
        <source>More actions for the answer</source>
        <translation>Другие действия с ответом</translation>
    </message>
    <message>
        <source>Copy all with citations</source>
        <translation>Копировать всё со ссылками</translation>
    </message>
    <message>
        <source>Don&apos;t show answers</source>
        <translation>Не показывать ответы</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Searching your files…</source>
        <translation>Поиск в ваших файлах…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Writing… {time}</source>
        <translation>Пишет… {time}</translation>
    </message>
    <message>
        <source>The language model is reading… {time}</source>
        <translation>Языковая модель читает… {time}</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>Похоже, в ваших файлах нет ответа.</translation>
    </message>
    <message>
        <source>Closest results:</source>
        <translation>Ближайшие результаты:</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Сохранить как Markdown</translation>
    </message>
    <message>
        <source>The answers could not be saved ({reason}). Choose another place.</source>
        <translation>Ответы не удалось сохранить ({reason}). Выберите другое место.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
    <message>
        <source>This file has changed since. Ask again.</source>
        <translation>С тех пор этот файл изменился. Спросите ещё раз.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Ask a question about your files</source>
        <translation>Задайте вопрос о ваших файлах</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Сохранить как Markdown…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Новая беседа</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Скрыть просмотр</translation>
    </message>
    <message>
        <source>Answers are written by a language model. Each statement is shown only with a quotation that was found in your files. Check important ones there.</source>
        <translation>Ответы пишет языковая модель. Каждое утверждение показывается только с цитатой, найденной в ваших файлах. Важные проверяйте там.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Вопросы и ответы</translation>
    </message>
    <message>
        <source>{model} at {address}</source>
        <translation>{model} на {address}</translation>
    </message>
    <message>
        <source>Ask your files</source>
        <translation>Спросите свои файлы</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer. Install Ollama, LM Studio or llama.cpp, download a model there, and choose it in the settings.</source>
        <translation>Ответы пишет языковая модель, которая работает на этом компьютере. Установите Ollama, LM Studio или llama.cpp, загрузите там модель и выберите её в настройках.</translation>
    </message>
    <message>
        <source>Choose a server…</source>
        <translation>Выбрать сервер…</translation>
    </message>
</context>
<context>
    <name>AssistantActions</name>
    <message>
        <source>AI MCP Claude Codex Cursor LM Studio VS Code chat agent tools permission consent</source>
        <translation>ИИ MCP Claude Codex Cursor LM Studio VS Code чат агент инструменты разрешение согласие</translation>
    </message>
    <message>
        <source>AI assistants log history who asked requests</source>
        <translation>ИИ ассистенты журнал история кто запрашивал запросы</translation>
    </message>
    <message>
        <source>{program} is disconnected.</source>
        <translation>{program}: отключено.</translation>
    </message>
    <message>
        <source>{program} is connected. Restart it.</source>
        <translation>{program}: подключено. Перезапустите программу.</translation>
    </message>
    <message>
        <source>The entries are deleted for good.</source>
        <translation>Записи удаляются окончательно.</translation>
    </message>
    <message>
        <source>Clear the log of assistants?</source>
        <translation>Очистить журнал ассистентов?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>BackgroundCard</name>
    <message>
        <source>In the background</source>
        <translation>В фоне</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>На этом рабочем столе нет трея.</translation>
    </message>
    <message>
        <source>Start at login, without opening the window</source>
        <translation>Запускать при входе, не открывая окно</translation>
    </message>
    <message>
        <source>To reopen the window, start the program again.</source>
        <translation>Чтобы снова открыть окно, запустите программу ещё раз.</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>Сохранено в {place}</translation>
    </message>
</context>
<context>
    <name>BackgroundMode</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>Поисковый движок остановился.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>трей автозапуск вход загрузка фон закрыть свернуть уведомление tray</translation>
    </message>
    <message>
        <source>In the tray, it keeps indexing, so that search is instant. You can change this in Settings.</source>
        <translation>В трее программа продолжает индексировать, поэтому поиск мгновенный. Это можно изменить в настройках.</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>Оставить Desktop Search работать?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Оставить работать</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Скрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Background indexing</source>
        <translation>Индексирование в фоне</translation>
    </message>
    <message>
        <source>You can search while files are indexed. Change these options any time in Settings.</source>
        <translation>Искать можно и во время индексирования. Эти параметры всегда можно изменить в настройках.</translation>
    </message>
    <message>
        <source>Pause on battery power</source>
        <translation>Приостанавливать при работе от батареи</translation>
    </message>
    <message>
        <source>Indexing resumes when the computer is plugged in. You can keep searching.</source>
        <translation>Индексирование продолжится, когда компьютер будет подключён к сети. Поиск при этом работает.</translation>
    </message>
    <message>
        <source>Pause while an app is in full screen</source>
        <translation>Приостанавливать, пока приложение занимает весь экран</translation>
    </message>
    <message>
        <source>Games, films and presentations get the full speed of the computer.</source>
        <translation>Игры, фильмы и презентации получают всю мощность компьютера.</translation>
    </message>
    <message>
        <source>Use all processor cores while you are away</source>
        <translation>Использовать все ядра процессора, пока вас нет</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>Пока вы за компьютером, одно ядро остаётся свободным.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Запускать при входе</translation>
    </message>
    <message>
        <source>No window opens. New and changed files are indexed right away.</source>
        <translation>Окно не открывается. Новые и изменённые файлы индексируются сразу.</translation>
    </message>
    <message>
        <source>Runs in the system tray, so that search is instant.</source>
        <translation>Работает в системном трее, чтобы поиск был мгновенным.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Работать дальше, когда окно закрыто</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Error in {program}</source>
        <translation>Ошибка в {program}</translation>
    </message>
    <message>
        <source>This is a bug in the program. Your files and the index are not affected. The details below help to fix it. They may include names of your files, and they stay on this computer unless you send them.</source>
        <translation>Это ошибка в программе. Ваши файлы и индекс не затронуты. Подробности ниже помогут её исправить. В них могут быть имена ваших файлов; они остаются на этом компьютере, пока вы сами их не отправите.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>What assistants asked</source>
        <translation>Запросы ассистентов</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Очистить журнал</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Disconnect {program}</source>
        <translation>Отключить {program}</translation>
    </message>
    <message>
        <source>Connect {program}</source>
        <translation>Подключить {program}</translation>
    </message>
    <message>
        <source>This changes {file}. Everything else in the file stays as it is.</source>
        <translation>Изменяется {file}. Всё остальное в файле остаётся как есть.</translation>
    </message>
    <message>
        <source>A copy of the file before the first change is kept next to it, as {name}.</source>
        <translation>Копия файла до первого изменения хранится рядом: {name}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Write the change</source>
        <translation>Записать изменение</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {part}</source>
        <translation>Убрать фильтр: {part}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Active filters</source>
        <translation>Действующие фильтры</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Connect an assistant</source>
        <translation>Подключить ассистента</translation>
    </message>
    <message>
        <source>Adds {app} to the assistant&apos;s own configuration file. You see the change before it is written. Restart the assistant afterwards.</source>
        <translation>Добавляет {app} в файл настроек ассистента. Изменение показывается до записи. После этого перезапустите ассистента.</translation>
    </message>
    <message>
        <source>For another assistant, enter this command as an MCP server:</source>
        <translation>Для другого ассистента укажите эту команду как сервер MCP:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Обновить…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Подключить…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>Не найдено на этом компьютере</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не подключено</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Connected with another command</source>
        <translation>Подключено другой командой</translation>
    </message>
    <message>
        <source>{file} is not valid. Correct it in an editor.</source>
        <translation>Файл {file} содержит ошибки. Исправьте его в редакторе.</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Nothing is indexed yet.</source>
        <translation>Пока ничего не проиндексировано.</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>По типу</translation>
    </message>
    <message>
        <source>Files with text. All others are found by name only.</source>
        <translation>Файлы с текстом. Остальные находятся только по имени.</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>По языку</translation>
    </message>
    <message>
        <source>A file that says something in two languages counts in both.</source>
        <translation>Файл на двух языках учитывается в обоих.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>По папке</translation>
    </message>
</context>
<context>
    <name>DataActions</name>
    <message>
        <source>storage location path disk space drive move delete rebuild</source>
        <translation>хранилище место путь диск перенести очистить заново</translation>
    </message>
    <message>
        <source>Choose a folder for the index</source>
        <translation>Выбрать папку для индекса</translation>
    </message>
    <message>
        <source>Move the index to {place}?</source>
        <translation>Перенести индекс в {place}?</translation>
    </message>
    <message>
        <source>The index is copied and verified before the old copy is deleted. Search is unavailable until then. The program restarts when it is done.</source>
        <translation>Индекс копируется и проверяется, и только затем старая копия удаляется. До этого поиск недоступен. По окончании программа перезапустится.</translation>
    </message>
    <message>
        <source>Stopping the search engine…</source>
        <translation>Остановка поискового движка…</translation>
    </message>
    <message>
        <source>All files are indexed again, which can take hours. Your files, folders, settings and language models are kept.</source>
        <translation>Все файлы будут проиндексированы заново, это может занять часы. Ваши файлы, папки, настройки и языковые модели сохраняются.</translation>
    </message>
    <message>
        <source>Clearing the index…</source>
        <translation>Очистка индекса…</translation>
    </message>
    <message>
        <source>Copying and verifying the index…</source>
        <translation>Копирование и проверка индекса…</translation>
    </message>
    <message>
        <source>The index could not be moved. It is still in its old location.</source>
        <translation>Индекс не удалось перенести. Он остался на прежнем месте.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again. The log has details.</source>
        <translation>Индекс не удалось очистить. Попробуйте снова. Подробности — в журнале.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Clear the index?</source>
        <translation>Очистить индекс?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Storage locations</source>
        <translation>Места хранения</translation>
    </message>
    <message>
        <source>Index and models</source>
        <translation>Индекс и модели</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation>Показать папку: {name}</translation>
    </message>
    <message>
        <source>Move the index…</source>
        <translation>Перенести индекс…</translation>
    </message>
    <message>
        <source>Clear the index…</source>
        <translation>Очистить индекс…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Index size: {size}</source>
        <translation>Размер индекса: {size}</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner shell обзор лаунчер интеграция</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Only the CPU is available. To use a GPU, install {app} with Python, as its README describes.</source>
        <translation>Доступен только процессор. Чтобы использовать видеокарту, установите {app} с помощью Python, как описано в файле README.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop folders here to search them</source>
        <translation>Перетащите сюда папки для поиска</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>109 languages</source>
        <translation>109 языков</translation>
    </message>
    <message>
        <source>15 languages</source>
        <translation>15 языков</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>Папка на этом компьютере.</translation>
    </message>
    <message>
        <source>A text in the index is damaged.</source>
        <translation>Один из текстов в индексе повреждён.</translation>
    </message>
    <message>
        <source>An internal error occurred and was logged. If something no longer works, restart Desktop Search.</source>
        <translation>Произошла внутренняя ошибка; она записана в журнал. Если что-то перестало работать, перезапустите Desktop Search.</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>Проверьте, на месте ли диск или сетевой диск, и повторите.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>Проверьте адрес зеркала в настройках.</translation>
    </message>
    <message>
        <source>A .gitignore file matches it.</source>
        <translation>Подпадает под файл .gitignore.</translation>
    </message>
    <message>
        <source>A picture has more than {count} megapixels and was left out.</source>
        <translation>Изображение превышает {count} мегапикселей и пропущено.</translation>
    </message>
    <message>
        <source>Another page was requested.</source>
        <translation>Запрошена другая страница.</translation>
    </message>
    <message>
        <source>Another user can write to {folder}.</source>
        <translation>Другой пользователь может писать в {folder}.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабская</translation>
    </message>
    <message>
        <source>Archive, found by its name.</source>
        <translation>Архив, находится по имени.</translation>
    </message>
    <message>
        <source>Archive, its contents are not indexed.</source>
        <translation>Архив, его содержимое не индексируется.</translation>
    </message>
    <message>
        <source>Archives nested more than {count} levels deep were not read.</source>
        <translation>Архивы с вложенностью более {count} уровней не прочитаны.</translation>
    </message>
    <message>
        <source>Audio file, found by its name.</source>
        <translation>Аудиофайл, находится по имени.</translation>
    </message>
    <message>
        <source>Best at finding translations, also in rare languages. Weaker at answering questions.</source>
        <translation>Лучше всех находит переводы, в том числе на редких языках. Хуже отвечает на вопросы.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or exclude it with a pattern in the settings.</source>
        <translation>Измените права доступа к файлу или исключите его шаблоном в настройках.</translation>
    </message>
    <message>
        <source>Check that it is running, and that its address, certificate and token are correct.</source>
        <translation>Проверьте, запущен ли он и верны ли его адрес, сертификат и токен.</translation>
    </message>
    <message>
        <source>Check that the disk has free space.</source>
        <translation>Проверьте, есть ли на диске свободное место.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and the folder is writable.</source>
        <translation>Проверьте, подключён ли диск и доступна ли папка для записи.</translation>
    </message>
    <message>
        <source>Check that the folder is writable.</source>
        <translation>Проверьте, доступна ли папка для записи.</translation>
    </message>
    <message>
        <source>Check that this is a folder, and that you have write permission to it and its contents.</source>
        <translation>Проверьте, что это папка и что у вас есть право записи в неё и её содержимое.</translation>
    </message>
    <message>
        <source>Check that you have write permission there.</source>
        <translation>Проверьте, есть ли у вас право записи в это место.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and try again.</source>
        <translation>Проверьте подключение к интернету и попробуйте снова.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect its drive.</source>
        <translation>Проверьте написание или подключите диск.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Проверьте написание.</translation>
    </message>
    <message>
        <source>Choose Verify on the Health page.</source>
        <translation>Нажмите «Проверить» на странице «Состояние».</translation>
    </message>
    <message>
        <source>Choose a file that was exported with Export.</source>
        <translation>Выберите файл, созданный командой «Экспорт».</translation>
    </message>
    <message>
        <source>Choose a file with text.</source>
        <translation>Выберите файл с текстом.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Выберите папку на этом компьютере.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or download one in Settings.</source>
        <translation>Выберите папку с моделью или загрузите её в настройках.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>Choose another folder, or download a model in Settings.</source>
        <translation>Выберите другую папку или загрузите модель в настройках.</translation>
    </message>
    <message>
        <source>Choose another folder, or download the model again in Settings.</source>
        <translation>Выберите другую папку или загрузите модель заново в настройках.</translation>
    </message>
    <message>
        <source>Choose another folder, or rename this one.</source>
        <translation>Выберите другую папку или переименуйте эту.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>Choose another model, or a folder with a converted one.</source>
        <translation>Выберите другую модель или папку с преобразованной.</translation>
    </message>
    <message>
        <source>Choose another model, or import this one from a folder or a file.</source>
        <translation>Выберите другую модель или импортируйте эту из папки или файла.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Выберите другую модель.</translation>
    </message>
    <message>
        <source>Choose another program.</source>
        <translation>Выберите другую программу.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Выберите другое значение.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>Close that program first, or use another folder with --base-dir.</source>
        <translation>Сначала закройте ту программу или укажите другую папку через --base-dir.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>кириллическая</translation>
    </message>
    <message>
        <source>Default. Included.</source>
        <translation>Основная. Входит в комплект.</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>деванагари</translation>
    </message>
    <message>
        <source>Do not trust it. Get the model from its authors.</source>
        <translation>Не доверяйте ей. Возьмите модель у её авторов.</translation>
    </message>
    <message>
        <source>Do not trust it. Use another mirror, or none.</source>
        <translation>Не доверяйте ему. Укажите другое зеркало или не указывайте никакого.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Загрузите её заново.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or use the defaults.</source>
        <translation>Сначала восстановите последнюю исправную копию или выберите настройки по умолчанию.</translation>
    </message>
    <message>
        <source>Font, found by its name.</source>
        <translation>Шрифт, находится по имени.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>греческая</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>еврейская</translation>
    </message>
    <message>
        <source>If it should contain text, open it in its own app and save it again.</source>
        <translation>Если в нём должен быть текст, откройте его в своём приложении и сохраните заново.</translation>
    </message>
    <message>
        <source>Indexing failed with an unexpected error. The log has details.</source>
        <translation>Индексирование прервано непредвиденной ошибкой. Подробности — в журнале.</translation>
    </message>
    <message>
        <source>Indexing then continues automatically.</source>
        <translation>После этого индексирование продолжится автоматически.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation>Это устройство, канал или сокет, а не файл.</translation>
    </message>
    <message>
        <source>It is a symbolic link. Links are not followed; their targets are indexed if they are in a chosen folder.</source>
        <translation>Это символическая ссылка. Переходов по ссылкам нет; то, на что они указывают, индексируется, если находится в выбранной папке.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Слишком глубокая вложенность.</translation>
    </message>
    <message>
        <source>It is part of this program&apos;s own data.</source>
        <translation>Это данные самой программы.</translation>
    </message>
    <message>
        <source>It is rebuilt at the next start.</source>
        <translation>Он будет перестроен при следующем запуске.</translation>
    </message>
    <message>
        <source>It is rebuilt from the catalog. Nothing is lost.</source>
        <translation>Он перестраивается по каталогу. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>It is rebuilt from the index. Nothing is lost.</source>
        <translation>Он перестраивается по индексу. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>It is retried at the next start. You can also retry it now.</source>
        <translation>При следующем запуске будет новая попытка. Повторить можно и сейчас.</translation>
    </message>
    <message>
        <source>It is stored in the cloud only.</source>
        <translation>Файл хранится только в облаке.</translation>
    </message>
    <message>
        <source>It was moved or deleted. The next scan removes it from the results.</source>
        <translation>Файл перемещён или удалён. При следующем просмотре он исчезнет из результатов.</translation>
    </message>
    <message>
        <source>It was not moved. Choose another folder.</source>
        <translation>Он не перенесён. Выберите другую папку.</translation>
    </message>
    <message>
        <source>It was rebuilt without re-embedding.</source>
        <translation>Он перестроен без повторного вычисления векторов.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корейская</translation>
    </message>
    <message>
        <source>Larger than the size limit.</source>
        <translation>Больше предела размера.</translation>
    </message>
    <message>
        <source>Larger version of the default.</source>
        <translation>Увеличенный вариант основной.</translation>
    </message>
    <message>
        <source>Leave it as it is, or exclude it.</source>
        <translation>Оставьте как есть или исключите.</translation>
    </message>
    <message>
        <source>Listed under Health.</source>
        <translation>Указан на странице «Состояние».</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>Локальная папка</translation>
    </message>
    <message>
        <source>Move that file away and start again. Your files are then indexed again; they are not changed.</source>
        <translation>Переместите этот файл и запустите снова. Тогда ваши файлы индексируются заново; сами они не меняются.</translation>
    </message>
    <message>
        <source>No action needed. Retry it after a program update, or with another model.</source>
        <translation>Делать ничего не нужно. Повторите после обновления программы или с другой моделью.</translation>
    </message>
    <message>
        <source>No app is set to open this file.</source>
        <translation>Для этого файла не назначено приложение.</translation>
    </message>
    <message>
        <source>No app is set to open web pages.</source>
        <translation>Для веб-страниц не назначено приложение.</translation>
    </message>
    <message>
        <source>No permission to read this file.</source>
        <translation>Нет права читать этот файл.</translation>
    </message>
    <message>
        <source>No readable text, found by its name.</source>
        <translation>Нет читаемого текста, находится по имени.</translation>
    </message>
    <message>
        <source>No text in this file.</source>
        <translation>В этом файле нет текста.</translation>
    </message>
    <message>
        <source>Not enough disk space for a copy of the index.</source>
        <translation>На диске не хватает места для копии индекса.</translation>
    </message>
    <message>
        <source>Nothing is indexed until you choose what to use instead, because they may exclude files.</source>
        <translation>Ничего не индексируется, пока вы не выберете, что использовать вместо них: они могли исключать файлы.</translation>
    </message>
    <message>
        <source>Older. Optimized for comparing sentences.</source>
        <translation>Более старая. Оптимизирована для сравнения предложений.</translation>
    </message>
    <message>
        <source>One count of passages was wrong and has been corrected.</source>
        <translation>Один подсчёт отрывков был неверен и исправлен.</translation>
    </message>
    <message>
        <source>One damaged passage was removed.</source>
        <translation>Удалён один повреждённый отрывок.</translation>
    </message>
    <message>
        <source>One damaged text was restored.</source>
        <translation>Восстановлен один повреждённый текст.</translation>
    </message>
    <message>
        <source>One damaged vector was restored.</source>
        <translation>Восстановлен один повреждённый вектор.</translation>
    </message>
    <message>
        <source>One file is read again.</source>
        <translation>Один файл читается заново.</translation>
    </message>
    <message>
        <source>One of your patterns matches it.</source>
        <translation>Подпадает под один из ваших шаблонов.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded. It is found by words only.</source>
        <translation>Для одного отрывка этого файла не удалось вычислить вектор. Он находится только по словам.</translation>
    </message>
    <message>
        <source>One text had a wrong embedding state, which was corrected.</source>
        <translation>Состояние вычисления вектора одного текста было неверным и исправлено.</translation>
    </message>
    <message>
        <source>One text was wrongly marked as having words or none; corrected.</source>
        <translation>У одного текста была неверная пометка о наличии слов; исправлено.</translation>
    </message>
    <message>
        <source>One unusable vector was removed; it is computed again where it is needed.</source>
        <translation>Удалён один непригодный вектор; он вычисляется заново там, где нужен.</translation>
    </message>
    <message>
        <source>Only files in the index can be compared.</source>
        <translation>Сравнивать можно только файлы из индекса.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because reading them takes too long.</source>
        <translation>Прочитана только часть содержимого: чтение занимает слишком много времени.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because they are too large when unpacked.</source>
        <translation>Прочитана только часть содержимого: в распакованном виде оно слишком велико.</translation>
    </message>
    <message>
        <source>Only the first {count} files in it were read.</source>
        <translation>Прочитаны только первые файлы в нём, количество: {count}.</translation>
    </message>
    <message>
        <source>Only the first {count} pictures were recognized.</source>
        <translation>Распознаны только первые изображения ({count}).</translation>
    </message>
    <message>
        <source>Open it in its own app and save a copy as PDF.</source>
        <translation>Откройте его в своём приложении и сохраните копию в PDF.</translation>
    </message>
    <message>
        <source>Open it in its own app and save it again, or get a new copy.</source>
        <translation>Откройте его в своём приложении и сохраните заново или возьмите другую копию.</translation>
    </message>
    <message>
        <source>Open the file in its own app.</source>
        <translation>Откройте файл в его приложении.</translation>
    </message>
    <message>
        <source>Optimized for comparing sentences. Weaker at finding long passages.</source>
        <translation>Оптимизирована для сравнения предложений. Хуже находит длинные отрывки.</translation>
    </message>
    <message>
        <source>Optimized for questions.</source>
        <translation>Оптимизирована для вопросов.</translation>
    </message>
    <message>
        <source>Page {page} has more than {count} megapixels and was left out.</source>
        <translation>Страница {page} превышает {count} мегапикселей и пропущена.</translation>
    </message>
    <message>
        <source>Page {page} is damaged and was left out.</source>
        <translation>Страница {page} повреждена и пропущена.</translation>
    </message>
    <message>
        <source>Remove it, or get a new copy.</source>
        <translation>Удалите его или возьмите другую копию.</translation>
    </message>
    <message>
        <source>Restart the program, or choose another model in Settings.</source>
        <translation>Перезапустите программу или выберите другую модель в настройках.</translation>
    </message>
    <message>
        <source>Restart the program.</source>
        <translation>Перезапустите программу.</translation>
    </message>
    <message>
        <source>Results are by words only.</source>
        <translation>Результаты только по словам.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or exclude the folder.</source>
        <translation>Повторите после обновления программы или исключите папку.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or report it. The log has details.</source>
        <translation>Повторите после обновления программы или сообщите об ошибке. Подробности — в журнале.</translation>
    </message>
    <message>
        <source>Retry it, or save it in another format.</source>
        <translation>Повторите или сохраните его в другом формате.</translation>
    </message>
    <message>
        <source>Check that text recognition is turned on in the settings. If it finds no text, scan the document again in better quality.</source>
        <translation>Проверьте, включено ли распознавание текста в настройках. Если текст не найден, отсканируйте документ ещё раз в лучшем качестве.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it. The log has details.</source>
        <translation>Сохраните его заново в более новом формате или сообщите об ошибке. Подробности — в журнале.</translation>
    </message>
    <message>
        <source>Scan without text.</source>
        <translation>Скан без текста.</translation>
    </message>
    <message>
        <source>Search by meaning then works again.</source>
        <translation>После этого поиск по смыслу снова заработает.</translation>
    </message>
    <message>
        <source>Set a default app for this file type in your file manager.</source>
        <translation>Назначьте приложение по умолчанию для этого типа файлов в файловом менеджере.</translation>
    </message>
    <message>
        <source>Set a default browser in your system settings.</source>
        <translation>Назначьте браузер по умолчанию в настройках системы.</translation>
    </message>
    <message>
        <source>Start it again. It resumes where it stopped.</source>
        <translation>Запустите снова. Работа продолжится с места остановки.</translation>
    </message>
    <message>
        <source>Start the program again. It is then restored from its last copy.</source>
        <translation>Запустите программу снова. Тогда он восстановится из последней копии.</translation>
    </message>
    <message>
        <source>Start the program again. The index is then restored.</source>
        <translation>Запустите программу снова. Тогда индекс восстановится.</translation>
    </message>
    <message>
        <source>Text recognition does not start.</source>
        <translation>Распознавание текста не запускается.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on a picture in the document.</source>
        <translation>Распознать текст на изображении в документе не удалось, или это заняло больше {limit_s} секунд.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on page {pages}.</source>
        <translation>Распознать текст на странице {pages} не удалось, или это заняло больше {limit_s} секунд.</translation>
    </message>
    <message>
        <source>Text recognition is turned off.</source>
        <translation>Распознавание текста выключено.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>тайская</translation>
    </message>
    <message>
        <source>That program is no longer installed.</source>
        <translation>Эта программа больше не установлена.</translation>
    </message>
    <message>
        <source>The backup copy of the index was damaged and removed. A new one is created.</source>
        <translation>Резервная копия индекса была повреждена и удалена. Создаётся новая.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been rebuilt.</source>
        <translation>Таблицы поиска каталога были повреждены и перестроены.</translation>
    </message>
    <message>
        <source>The data read back differs from the data written.</source>
        <translation>Прочитанные данные отличаются от записанных.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>Основная.</translation>
    </message>
    <message>
        <source>The engine is shutting down.</source>
        <translation>Движок завершает работу.</translation>
    </message>
    <message>
        <source>The file reader does not start.</source>
        <translation>Программа чтения файлов не запускается.</translation>
    </message>
    <message>
        <source>The freed space is kept. The next run continues from there.</source>
        <translation>Освобождённое место остаётся. Следующий запуск продолжит отсюда.</translation>
    </message>
    <message>
        <source>The language model crashed on a query and is restarted.</source>
        <translation>Языковая модель дала сбой на запросе и перезапускается.</translation>
    </message>
    <message>
        <source>The language model crashed on some text.</source>
        <translation>Языковая модель дала сбой на одном из текстов.</translation>
    </message>
    <message>
        <source>The language model fails on this query.</source>
        <translation>Языковая модель не справляется с этим запросом.</translation>
    </message>
    <message>
        <source>The language model is starting.</source>
        <translation>Языковая модель запускается.</translation>
    </message>
    <message>
        <source>The language model was removed.</source>
        <translation>Языковая модель удалена.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({reason}).</source>
        <translation>Модель не записывается в {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {reason} ({file}).</source>
        <translation>Модель не удалось скопировать: {reason} ({file}).</translation>
    </message>
    <message>
        <source>The model could not be started. The log has details.</source>
        <translation>Модель не удалось запустить. Подробности — в журнале.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by words only. The log has details.</source>
        <translation>Сбой модели: новые тексты находятся только по словам. Подробности — в журнале.</translation>
    </message>
    <message>
        <source>The model file has an unknown block size.</source>
        <translation>В файле модели неизвестный размер блока.</translation>
    </message>
    <message>
        <source>The model file has an unknown format.</source>
        <translation>Файл модели в неизвестном формате.</translation>
    </message>
    <message>
        <source>The program crashed twice while reading this file, so the file is skipped.</source>
        <translation>Программа дважды аварийно завершилась при чтении этого файла, поэтому он пропускается.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while scanning this folder, so the folder is skipped.</source>
        <translation>Программа дважды зависла при просмотре этой папки, поэтому она пропускается.</translation>
    </message>
    <message>
        <source>The reader crashed on this file. The file is probably damaged.</source>
        <translation>Программа чтения дала сбой на этом файле. Вероятно, он повреждён.</translation>
    </message>
    <message>
        <source>The recognized text of one picture was damaged. It is recognized again.</source>
        <translation>Распознанный текст одного изображения был повреждён. Он распознаётся заново.</translation>
    </message>
    <message>
        <source>The recognized text of {count} pictures was damaged. They are recognized again.</source>
        <translation>Распознанный текст изображений ({count}) был повреждён. Они распознаются заново.</translation>
    </message>
    <message>
        <source>The running engine does not respond.</source>
        <translation>Запущенный движок не отвечает.</translation>
    </message>
    <message>
        <source>The search engine stopped before it answered.</source>
        <translation>Поисковый движок остановился, не успев ответить.</translation>
    </message>
    <message>
        <source>The system or another program stopped the reader several times while it read this file.</source>
        <translation>Система или другая программа несколько раз остановила чтение этого файла.</translation>
    </message>
    <message>
        <source>The text of {format} files cannot be read.</source>
        <translation>Текст файлов {format} не читается.</translation>
    </message>
    <message>
        <source>The vector index did not find its own entries.</source>
        <translation>Векторный индекс не нашёл собственных записей.</translation>
    </message>
    <message>
        <source>The vector index is then rebuilt automatically. You can keep searching.</source>
        <translation>Затем векторный индекс перестраивается автоматически. Поиск продолжает работать.</translation>
    </message>
    <message>
        <source>The word index and the passages differed. The word index was rebuilt.</source>
        <translation>Индекс слов и отрывки расходились. Индекс слов перестроен.</translation>
    </message>
    <message>
        <source>The word index in {file} is damaged.</source>
        <translation>Индекс слов в {file} повреждён.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be rebuilt.</source>
        <translation>Индекс слов повреждён, и перестроить его не удалось.</translation>
    </message>
    <message>
        <source>Then run it again. It resumes where it stopped.</source>
        <translation>Затем запустите снова. Работа продолжится с места остановки.</translation>
    </message>
    <message>
        <source>There is an index in {folder} already.</source>
        <translation>В {folder} уже есть индекс.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Папки {folder} нет.</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot; to download.</source>
        <translation>Модели «{model}» для загрузки нет.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>По адресу {path} ничего нет.</translation>
    </message>
    <message>
        <source>These settings were exported by a different version of this program.</source>
        <translation>Эти настройки экспортированы другой версией программы.</translation>
    </message>
    <message>
        <source>They apply until the program ends.</source>
        <translation>Они действуют до завершения программы.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it contains images but no text.</source>
        <translation>Этот PDF похож на скан: в нём есть изображения, но нет текста.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: its contents caused an error in the program.</source>
        <translation>Этот файл нельзя проиндексировать: его содержимое вызвало ошибку в программе.</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>Этот файл не читается ({reason}).</translation>
    </message>
    <message>
        <source>This file cannot be read: its contents caused an error in the program.</source>
        <translation>Этот файл нельзя прочитать: его содержимое вызвало ошибку в программе.</translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation>В этом файле нет текста.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Этот файл не удалось прочитать.</translation>
    </message>
    <message>
        <source>This file does not match its extension, or it is damaged.</source>
        <translation>Этот файл не соответствует своему расширению или повреждён.</translation>
    </message>
    <message>
        <source>This file has no text to compare.</source>
        <translation>В этом файле нет текста для сравнения.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete or in an unsupported format.</source>
        <translation>Этот файл повреждён, неполон или в неподдерживаемом формате.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Этот файл повреждён.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {limit_mb} MB.</source>
        <translation>Этот файл больше предела в {limit_mb} МБ.</translation>
    </message>
    <message>
        <source>This file is protected by a password or DRM.</source>
        <translation>Этот файл защищён паролем или DRM.</translation>
    </message>
    <message>
        <source>This file was saved by a Word version older than 1997.</source>
        <translation>Этот файл сохранён в версии Word старше 1997 года.</translation>
    </message>
    <message>
        <source>This folder is no longer indexed.</source>
        <translation>Эта папка больше не индексируется.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where an index can be damaged.</source>
        <translation>Эта папка на сетевом диске, где индекс может повредиться.</translation>
    </message>
    <message>
        <source>This is not a folder name.</source>
        <translation>Это не имя папки.</translation>
    </message>
    <message>
        <source>This is not a settings file of this program.</source>
        <translation>Это не файл настроек этой программы.</translation>
    </message>
    <message>
        <source>This page cannot be rendered.</source>
        <translation>Эту страницу нельзя отобразить.</translation>
    </message>
    <message>
        <source>This page could not be rendered. The file is probably damaged.</source>
        <translation>Эту страницу не удалось отобразить. Вероятно, файл повреждён.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here ({width} × {height} pixels).</source>
        <translation>Это изображение слишком велико, чтобы показать его здесь ({width} × {height} пикселей).</translation>
    </message>
    <message>
        <source>To raise the limit: sudo sysctl {setting} - to keep it raised: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</source>
        <translation>Чтобы поднять предел: sudo sysctl {setting} – чтобы закрепить: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Попробуйте снова.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, a proxy or the mirror is changing files.</source>
        <translation>Попробуйте снова. Если не получится, значит, файлы изменяет прокси или зеркало.</translation>
    </message>
    <message>
        <source>Try again. The log has details.</source>
        <translation>Попробуйте снова. Подробности — в журнале.</translation>
    </message>
    <message>
        <source>Try again: the download resumes.</source>
        <translation>Попробуйте снова: загрузка продолжится.</translation>
    </message>
    <message>
        <source>Turn it on in the settings, then try again.</source>
        <translation>Включите его в настройках и повторите попытку.</translation>
    </message>
    <message>
        <source>Until then, search is by words only.</source>
        <translation>До тех пор поиск идёт только по словам.</translation>
    </message>
    <message>
        <source>Until then, the catalog&apos;s vectors are searched directly. Nothing is lost.</source>
        <translation>До тех пор поиск идёт прямо по векторам каталога. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Use one with model.safetensors, or convert it with save_pretrained of sentence-transformers.</source>
        <translation>Возьмите модель с файлом model.safetensors или преобразуйте её функцией save_pretrained из sentence-transformers.</translation>
    </message>
    <message>
        <source>Use the defaults instead.</source>
        <translation>Вместо этого выберите настройки по умолчанию.</translation>
    </message>
    <message>
        <source>Video, found by its name.</source>
        <translation>Видео, находится по имени.</translation>
    </message>
    <message>
        <source>You can have its text recognized again.</source>
        <translation>Его текст можно распознать заново.</translation>
    </message>
    <message>
        <source>Your settings can be read, so no choice is needed.</source>
        <translation>Ваши настройки читаются, выбирать ничего не нужно.</translation>
    </message>
    <message>
        <source>Your settings cannot be read, so they cannot be changed.</source>
        <translation>Ваши настройки не читаются, поэтому изменить их нельзя.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>Выберите папку одной из них.</translation>
    </message>
    <message>
        <source>74 languages</source>
        <translation>74 языка</translation>
    </message>
    <message>
        <source>Accept it at {page} with an account, download the model there or with `hf download {model}`, and import its folder in Settings.</source>
        <translation>Примите её на {page} с учётной записью, загрузите модель там или командой `hf download {model}` и импортируйте её папку в настройках.</translation>
    </message>
    <message>
        <source>Allow this server in the settings first.</source>
        <translation>Сначала разрешите этот сервер в настройках.</translation>
    </message>
    <message>
        <source>Ask again, or check the server&apos;s own messages.</source>
        <translation>Спросите ещё раз или посмотрите сообщения сервера.</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>Проверьте, что диск не заполнен и доступен для записи.</translation>
    </message>
    <message>
        <source>Check that you have write permission.</source>
        <translation>Проверьте, есть ли у вас право на запись.</translation>
    </message>
    <message>
        <source>Check that you may write to it, then try again.</source>
        <translation>Проверьте право на запись в него и повторите попытку.</translation>
    </message>
    <message>
        <source>Check the server&apos;s own messages.</source>
        <translation>Посмотрите сообщения сервера.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Выберите модель поменьше или закройте другие программы.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or raise the limit in the settings.</source>
        <translation>Выберите модель поменьше или увеличьте предел в настройках.</translation>
    </message>
    <message>
        <source>Choose another address in the settings.</source>
        <translation>Выберите другой адрес в настройках.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Выберите папку самой модели.</translation>
    </message>
    <message>
        <source>Choose the folder that contains it.</source>
        <translation>Выберите папку, в которой она находится.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder, or the archive it came in.</source>
        <translation>Выберите папку модели или архив, в котором она пришла.</translation>
    </message>
    <message>
        <source>Close Desktop Search and try again.</source>
        <translation>Закройте Desktop Search и попробуйте снова.</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>Сжатие остановлено.</translation>
    </message>
    <message>
        <source>Connect its drive.</source>
        <translation>Подключите её диск.</translation>
    </message>
    <message>
        <source>Correct it in an editor, or add the entry there yourself.</source>
        <translation>Исправьте его в редакторе или добавьте запись вручную.</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Исправьте файл или экспортируйте его заново.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>Счётчики были неверны и исправлены.</translation>
    </message>
    <message>
        <source>Decide whether to exclude it from {folder} or to keep it as part of that folder.</source>
        <translation>Решите, исключить ли её из {folder} или оставить частью той папки.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>Загрузите её заново или выберите другую модель в настройках.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>английский и китайский</translation>
    </message>
    <message>
        <source>Enter one such as http://127.0.0.1:8080.</source>
        <translation>Введите адрес вида http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Export them again with this version.</source>
        <translation>Экспортируйте их заново в этой версии.</translation>
    </message>
    <message>
        <source>Files of this type ({type}) contain no text to search.</source>
        <translation>В файлах этого типа ({type}) нет текста для поиска.</translation>
    </message>
    <message>
        <source>Files that changed since are read again.</source>
        <translation>Изменённые с тех пор файлы читаются заново.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>Для длинных отрывков.</translation>
    </message>
    <message>
        <source>Free some disk space, and check that the folder is writable.</source>
        <translation>Освободите место на диске и проверьте, доступна ли папка для записи.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then start again.</source>
        <translation>Освободите место на этом диске и запустите снова.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Освободите место на этом диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again. The download resumes.</source>
        <translation>Освободите место на этом диске и попробуйте снова. Загрузка продолжится.</translation>
    </message>
    <message>
        <source>Free some space on the disk with the index, then try again.</source>
        <translation>Освободите место на диске с индексом и попробуйте снова.</translation>
    </message>
    <message>
        <source>Free some space there first.</source>
        <translation>Сначала освободите там место.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Освободите там место или выберите другую папку.</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>Освободите там место.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Освободите место.</translation>
    </message>
    <message>
        <source>GPU recommended.</source>
        <translation>Рекомендуется видеокарта.</translation>
    </message>
    <message>
        <source>GPU recommended. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>Рекомендуется видеокарта. Авторы не публикуют весов safetensors: преобразуйте её в другом месте и импортируйте папку.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>Дайте себе право на чтение.</translation>
    </message>
    <message>
        <source>Google&apos;s terms of use apply. Its download requires an account at huggingface.co.</source>
        <translation>Действуют условия использования Google. Для загрузки нужна учётная запись на huggingface.co.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>Вдвое быстрее основной.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>Если вы ему доверяете, поднимите предел размера в настройках.</translation>
    </message>
    <message>
        <source>Imported, treated as {model}.</source>
        <translation>Импортирована, используется как {model}.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Импортирована.</translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation>Индексирование остановлено.</translation>
    </message>
    <message>
        <source>Install the newer version again, or choose another folder for the index.</source>
        <translation>Установите снова более новую версию или выберите другую папку для индекса.</translation>
    </message>
    <message>
        <source>It belongs to another of the chosen folders.</source>
        <translation>Принадлежит другой из выбранных папок.</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>Принадлежит системе или инструменту, например кэш или установленный пакет.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({reason}), so it is rescanned every few minutes instead.</source>
        <translation>За её изменениями нельзя следить ({reason}), поэтому она просматривается заново каждые несколько минут.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>В файле нет настроек.</translation>
    </message>
    <message>
        <source>It could not be rebuilt, so exact search is used.</source>
        <translation>Перестроить его не удалось, поэтому используется точный поиск.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>Это временный файл, файл блокировки или копия.</translation>
    </message>
    <message>
        <source>It is complete again.</source>
        <translation>Он снова полон.</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>Он скрыт.</translation>
    </message>
    <message>
        <source>It is likely a secret, such as a private key or a password store.</source>
        <translation>Вероятно, это секрет: закрытый ключ или хранилище паролей.</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>Файла нет, а его копия не читается.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Это не обычный файл.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Это недопустимый JSON.</translation>
    </message>
    <message>
        <source>It is on a network or virtual drive ({kind}) that does not report changes, so it is rescanned every few minutes instead.</source>
        <translation>Она на сетевом или виртуальном диске ({kind}), который не сообщает об изменениях, поэтому она просматривается заново каждые несколько минут.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Файл слишком большой.</translation>
    </message>
    <message>
        <source>Its text is on the pages {first} to {last}.</source>
        <translation>Его текст — на страницах с {first} по {last}.</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>Просмотрите изменение ещё раз.</translation>
    </message>
    <message>
        <source>More than 200 languages, tuned for 52</source>
        <translation>больше 200 языков, настроена на 52</translation>
    </message>
    <message>
        <source>Needs a GPU: a CPU is too slow for the time limit, and results keep their order.</source>
        <translation>Нужна видеокарта: процессор не укладывается в отведённое время, и порядок результатов не меняется.</translation>
    </message>
    <message>
        <source>No app is set to open {kind} files.</source>
        <translation>Для файлов {kind} не назначено приложение.</translation>
    </message>
    <message>
        <source>No server answers at {address}.</source>
        <translation>По адресу {address} сервер не отвечает.</translation>
    </message>
    <message>
        <source>Not enough disk space for the model in the models folder ({folder}).</source>
        <translation>На диске не хватает места для модели в папке моделей ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for the model: it needs {needed_mb} MB, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>На диске не хватает места для модели: нужно {needed_mb} МБ, а свободно {free_mb} МБ в папке моделей ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for {model} in the models folder ({folder}).</source>
        <translation>На диске не хватает места для {model} в папке моделей ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for {model}: {left_mb} MB remain to download, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>На диске не хватает места для {model}: осталось загрузить {left_mb} МБ, а свободно {free_mb} МБ в папке моделей ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder} for the model {model}.</source>
        <translation>В {folder} не хватает места для модели {model}.</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder}.</source>
        <translation>В {folder} не хватает места на диске.</translation>
    </message>
    <message>
        <source>Not enough disk space to compact the index: {free} of the {needed} needed are free.</source>
        <translation>Для сжатия индекса не хватает места на диске: свободно {free} из нужных {needed}.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the disk with the index is full ({folder}). You can keep searching. Free some space. Indexing then continues automatically.</source>
        <translation>Ничего не индексируется: диск с индексом заполнен ({folder}). Поиск продолжает работать. Освободите место. После этого индексирование продолжится автоматически.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {folder} is not writable{reason}. You can keep searching. Check that the disk is not read-only and that you have write permission. Indexing then continues automatically.</source>
        <translation>Ничего не индексируется: индекс в {folder} недоступен для записи{reason}. Поиск продолжает работать. Проверьте, что диск не только для чтения и что у вас есть право записи. После этого индексирование продолжится автоматически.</translation>
    </message>
    <message>
        <source>Nothing was imported, because these settings are invalid: {names}.</source>
        <translation>Ничего не импортировано: недопустимые настройки — {names}.</translation>
    </message>
    <message>
        <source>Only its name can be found.</source>
        <translation>Найти можно только его имя.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this file&apos;s text are searchable.</source>
        <translation>Для поиска доступны только первые {limit_mb} МБ текста этого файла.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>Для поиска доступны только первые {limit_mb} МБ ячеек этой таблицы.</translation>
    </message>
    <message>
        <source>Only the first {limit} passages of this file are searchable.</source>
        <translation>Для поиска доступны только первые отрывки этого файла (всего {limit}).</translation>
    </message>
    <message>
        <source>Part of the index is damaged ({count} passages or vectors).</source>
        <translation>Часть индекса повреждена (отрывков или векторов: {count}).</translation>
    </message>
    <message>
        <source>Reading this file takes more than {limit_mb} MB of memory.</source>
        <translation>Чтение этого файла требует больше {limit_mb} МБ памяти.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {limit_s} seconds.</source>
        <translation>Чтение этого файла заняло больше {limit_s} секунд.</translation>
    </message>
    <message>
        <source>Remove {folder} first.</source>
        <translation>Сначала удалите {folder}.</translation>
    </message>
    <message>
        <source>Rendering this page takes longer than {limit_s} seconds.</source>
        <translation>Отображение этой страницы занимает больше {limit_s} секунд.</translation>
    </message>
    <message>
        <source>Rendering this page takes more than {limit_mb} MB of memory.</source>
        <translation>Отображение этой страницы требует больше {limit_mb} МБ памяти.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Повторите поиск.</translation>
    </message>
    <message>
        <source>Servers that require a key are not supported.</source>
        <translation>Серверы, требующие ключ, не поддерживаются.</translation>
    </message>
    <message>
        <source>Shorten it and ask again.</source>
        <translation>Сократите его и спросите ещё раз.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {file}, then retry.</source>
        <translation>Упростите шаблоны в {file} и повторите.</translation>
    </message>
    <message>
        <source>Some text cannot be recognized. If it is in a script such as Cyrillic, Greek or Arabic, install Tesseract OCR with its language.</source>
        <translation>Часть текста распознать нельзя. Если он написан, например, кириллицей, греческим или арабским письмом, установите Tesseract OCR с его языком.</translation>
    </message>
    <message>
        <source>Start the language model server, or choose another one in the settings.</source>
        <translation>Запустите сервер языковой модели или выберите другой в настройках.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install Tesseract OCR with the language {language}.</source>
        <translation>Текст не распознаётся (письменность: {script}). Установите Tesseract OCR с языком {language}.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install the package {package}.</source>
        <translation>Текст не распознаётся (письменность: {script}). Установите пакет {package}.</translation>
    </message>
    <message>
        <source>Texts are processed in smaller batches, because the language model is limited to {limit_mb} MB.</source>
        <translation>Тексты обрабатываются меньшими порциями, потому что языковая модель ограничена {limit_mb} МБ.</translation>
    </message>
    <message>
        <source>The answer was cut off at its length limit.</source>
        <translation>Ответ обрезан по пределу длины.</translation>
    </message>
    <message>
        <source>The connection to {server} was lost ({reason}).</source>
        <translation>Связь с {server} прервана ({reason}).</translation>
    </message>
    <message>
        <source>The default with its original weights.</source>
        <translation>Основная модель с исходными весами.</translation>
    </message>
    <message>
        <source>The disk with the index is full ({folder}).</source>
        <translation>Диск с индексом заполнен ({folder}).</translation>
    </message>
    <message>
        <source>The download of {model} does not match {server}: {file} has a different checksum. It was deleted.</source>
        <translation>Загрузка {model} не соответствует {server}: у {file} другая контрольная сумма. Она удалена.</translation>
    </message>
    <message>
        <source>The download of {model} was stopped.</source>
        <translation>Загрузка {model} остановлена.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{model}&quot; is neither a known model nor a folder.</source>
        <translation>Модель «{model}» неизвестна, и такой папки тоже нет.</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be loaded ({reason}).</source>
        <translation>Модель {model} не загружается ({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be started ({reason}).</source>
        <translation>Модель {model} не запускается ({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} is not on this computer.</source>
        <translation>Модели {model} нет на этом компьютере.</translation>
    </message>
    <message>
        <source>The file {file} is invalid ({reason}). Correct or delete it.</source>
        <translation>Файл {file} некорректен ({reason}). Исправьте или удалите его.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}). Its results are kept.</source>
        <translation>Папка {folder} не читается ({reason}). Её результаты сохранены.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be read completely. Its results are kept.</source>
        <translation>Папку {folder} удалось прочитать не полностью. Её результаты сохранены.</translation>
    </message>
    <message>
        <source>The folder {folder} is empty and on a different drive than before. Its results are kept.</source>
        <translation>Папка {folder} пуста и находится на другом диске, чем раньше. Её результаты сохранены.</translation>
    </message>
    <message>
        <source>The folder {folder} is skipped, because the program stopped responding twice while scanning it. Its results are kept.</source>
        <translation>Папка {folder} не просматривается, потому что программа дважды зависла на её просмотре. Её результаты сохранены.</translation>
    </message>
    <message>
        <source>The folder {folder} is unavailable. Its results are kept.</source>
        <translation>Папка {folder} недоступна. Её результаты сохранены.</translation>
    </message>
    <message>
        <source>The hub has {model} without safetensors weights or without tokenizer.json.</source>
        <translation>На хабе {model} без весов safetensors или без tokenizer.json.</translation>
    </message>
    <message>
        <source>The imported model {model} is no longer on this computer.</source>
        <translation>Импортированной модели {model} больше нет на этом компьютере.</translation>
    </message>
    <message>
        <source>The index cannot be kept in {folder}: {reason}.</source>
        <translation>Индекс нельзя хранить в {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>Индекс нельзя перенести в него самого.</translation>
    </message>
    <message>
        <source>The index copied to {file} is damaged.</source>
        <translation>Индекс, скопированный в {file}, повреждён.</translation>
    </message>
    <message>
        <source>The index could not be moved: {reason}.</source>
        <translation>Индекс не удалось перенести: {reason}.</translation>
    </message>
    <message>
        <source>The index in {file} cannot be used at the moment ({reason}).</source>
        <translation>Индекс в {file} сейчас нельзя использовать ({reason}).</translation>
    </message>
    <message>
        <source>The index in {file} is damaged.</source>
        <translation>Индекс в {file} повреждён.</translation>
    </message>
    <message>
        <source>The index in {file} was created by a newer version of this program.</source>
        <translation>Индекс в {file} создан более новой версией этой программы.</translation>
    </message>
    <message>
        <source>The index in {file} was created by an older version of this program and is not writable.</source>
        <translation>Индекс в {file} создан более старой версией этой программы и недоступен для записи.</translation>
    </message>
    <message>
        <source>The index in {folder} is in use ({user}).</source>
        <translation>Индекс в {folder} занят ({user}).</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>Индекс сейчас сжимается.</translation>
    </message>
    <message>
        <source>The index is being verified.</source>
        <translation>Индекс сейчас проверяется.</translation>
    </message>
    <message>
        <source>The index is in {folder} already.</source>
        <translation>Индекс уже в {folder}.</translation>
    </message>
    <message>
        <source>The index was damaged and is being rebuilt from your files.</source>
        <translation>Индекс был повреждён и строится заново из ваших файлов.</translation>
    </message>
    <message>
        <source>The index was damaged and was restored from its backup copy of {date}.</source>
        <translation>Индекс был повреждён и восстановлен из резервной копии от {date}.</translation>
    </message>
    <message>
        <source>The index was empty and is being rebuilt from your files.</source>
        <translation>Индекс был пуст и строится заново из ваших файлов.</translation>
    </message>
    <message>
        <source>The index was empty and was restored from its backup copy of {date}.</source>
        <translation>Индекс был пуст и восстановлен из резервной копии от {date}.</translation>
    </message>
    <message>
        <source>The index was missing and is being rebuilt from your files.</source>
        <translation>Индекса не было, он строится заново из ваших файлов.</translation>
    </message>
    <message>
        <source>The index was missing and was restored from its backup copy of {date}.</source>
        <translation>Индекса не было, он восстановлен из резервной копии от {date}.</translation>
    </message>
    <message>
        <source>The index was moved to {folder}, which is unavailable.</source>
        <translation>Индекс перенесён в {folder}, а это место недоступно.</translation>
    </message>
    <message>
        <source>The language model did not answer in the form that can be checked. Try a larger model.</source>
        <translation>Языковая модель ответила не в той форме, которую можно проверить. Попробуйте модель побольше.</translation>
    </message>
    <message>
        <source>The language model needs {used_mb} MB of memory, but its limit is {limit_mb} MB. Raise the limit in the settings, or choose a smaller model.</source>
        <translation>Языковой модели нужно {used_mb} МБ памяти, а её предел — {limit_mb} МБ. Поднимите предел в настройках или выберите модель меньше.</translation>
    </message>
    <message>
        <source>The language model server ended the connection before the answer was complete.</source>
        <translation>Сервер языковой модели разорвал соединение до конца ответа.</translation>
    </message>
    <message>
        <source>The language model server reports an error: {reason}</source>
        <translation>Сервер языковой модели сообщает об ошибке: {reason}</translation>
    </message>
    <message>
        <source>The language model took longer than the time limit.</source>
        <translation>Языковая модель не уложилась в отведённое время.</translation>
    </message>
    <message>
        <source>The log of assistants&apos; calls in {file} cannot be written: {reason}.</source>
        <translation>Не удаётся записать журнал ассистентов в {file}: {reason}.</translation>
    </message>
    <message>
        <source>The model file {file} is not the one this program expects.</source>
        <translation>Файл модели {file} — не тот, которого ожидает программа.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded ({reason}).</source>
        <translation>Модель в {folder} не загружается ({reason}).</translation>
    </message>
    <message>
        <source>The model in {folder} does not specify the length of its vectors.</source>
        <translation>Модель в {folder} не указывает длину своих векторов.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tensors in its weights.</source>
        <translation>В весах модели в {folder} нет тензоров.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tokenizer.json.</source>
        <translation>У модели в {folder} нет tokenizer.json.</translation>
    </message>
    <message>
        <source>The model in {folder} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>У модели в {folder} нет весов в формате safetensors, единственном, который загружается.</translation>
    </message>
    <message>
        <source>The model in {folder} has no {file}.</source>
        <translation>У модели в {folder} нет {file}.</translation>
    </message>
    <message>
        <source>The model in {folder} is not loaded: {reason}.</source>
        <translation>Модель в {folder} не загружена: {reason}.</translation>
    </message>
    <message>
        <source>The model in {folder} requires custom code ({kind}), which is never run.</source>
        <translation>Модели в {folder} нужен собственный код ({kind}), а он никогда не выполняется.</translation>
    </message>
    <message>
        <source>The model in {folder} returns {count} values per passage, but a re-ranking model returns one.</source>
        <translation>Модель в {folder} возвращает {count} значений на отрывок, а модель ранжирования возвращает одно.</translation>
    </message>
    <message>
        <source>The model {model} does not work: it returns the same vector for all texts, or none.</source>
        <translation>Модель {model} не работает: она возвращает один и тот же вектор для всех текстов или не возвращает ничего.</translation>
    </message>
    <message>
        <source>The model {model} does not work: {reason}.</source>
        <translation>Модель {model} не работает: {reason}.</translation>
    </message>
    <message>
        <source>The old one is kept as {folder}.</source>
        <translation>Старый сохранён как {folder}.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}.</source>
        <translation>Страницу нельзя показать: {reason}.</translation>
    </message>
    <message>
        <source>The program at {address} is not a language model server.</source>
        <translation>Программа по адресу {address} не является сервером языковой модели.</translation>
    </message>
    <message>
        <source>The re-ranking model {model} is not installed.</source>
        <translation>Модель ранжирования {model} не установлена.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>Запрос не выполнен.</translation>
    </message>
    <message>
        <source>The server at {address} redirects to another address.</source>
        <translation>Сервер {address} перенаправляет на другой адрес.</translation>
    </message>
    <message>
        <source>The server has no model named {model}.</source>
        <translation>На сервере нет модели {model}.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be changed to this value.</source>
        <translation>Настройке {name} нельзя дать это значение.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value.</source>
        <translation>У настройки {name} недопустимое значение.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value. Its default is used.</source>
        <translation>У настройки {name} недопустимое значение. Используется значение по умолчанию.</translation>
    </message>
    <message>
        <source>The setting {name} is missing.</source>
        <translation>Настройка {name} отсутствует.</translation>
    </message>
    <message>
        <source>The setting {name} is out of range. {value} is used.</source>
        <translation>Настройка {name} вне допустимых пределов. Используется {value}.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>Настройки не удалось сохранить ({reason}).</translation>
    </message>
    <message>
        <source>The stored data of {count} files was damaged. The files are read again.</source>
        <translation>Сохранённые данные были повреждены (файлов: {count}). Файлы читаются заново.</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>Сообщение системы: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on folders that may be watched is used up, so it is looked through every few minutes instead.</source>
        <translation>Системный предел числа отслеживаемых папок исчерпан, поэтому она просматривается заново каждые несколько минут.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on programs that may watch folders is used up, so it is looked through every few minutes instead.</source>
        <translation>Системный предел числа программ, отслеживающих папки, исчерпан, поэтому она просматривается заново каждые несколько минут.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {folder} cannot be read ({reason}).</source>
        <translation>Токенизатор модели в {folder} не читается ({reason}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be moved aside ({reason}).</source>
        <translation>Нечитаемые настройки не удалось отложить ({reason}).</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({count}).</source>
        <translation>В векторном индексе были повреждённые векторы ({count}).</translation>
    </message>
    <message>
        <source>The vector index in {folder} does not find its own entries.</source>
        <translation>Векторный индекс в {folder} не находит собственных записей.</translation>
    </message>
    <message>
        <source>The vector index in {folder} lacks vectors it counts.</source>
        <translation>В векторном индексе в {folder} не хватает учтённых векторов.</translation>
    </message>
    <message>
        <source>The vector index in {folder} was changed by another program.</source>
        <translation>Векторный индекс в {folder} изменён другой программой.</translation>
    </message>
    <message>
        <source>The vector index in {place} cannot be used ({reason}).</source>
        <translation>Векторный индекс в {place} непригоден ({reason}).</translation>
    </message>
    <message>
        <source>The vector index is being rebuilt.</source>
        <translation>Векторный индекс сейчас перестраивается.</translation>
    </message>
    <message>
        <source>The vector index lacked {missing} texts and had {extra} too many.</source>
        <translation>В векторном индексе не хватало {missing} текстов, а лишних было {extra}.</translation>
    </message>
    <message>
        <source>The vector index was not rebuilt: this needs {needed} of free disk space, and only {free} are free.</source>
        <translation>Векторный индекс не перестроен: для этого нужно {needed} свободного места на диске, а свободно только {free}.</translation>
    </message>
    <message>
        <source>The vector server {server} answers with status {status}.</source>
        <translation>Сервер векторов {server} отвечает с кодом {status}.</translation>
    </message>
    <message>
        <source>The vector server {server} cannot be reached ({reason}).</source>
        <translation>Сервер векторов {server} недоступен ({reason}).</translation>
    </message>
    <message>
        <source>The vector server {server} refuses the token.</source>
        <translation>Сервер векторов {server} не принимает токен.</translation>
    </message>
    <message>
        <source>The weights in {file} are not a complete safetensors file ({reason}).</source>
        <translation>Веса в {file} — неполный файл safetensors ({reason}).</translation>
    </message>
    <message>
        <source>This file has no text on page {page}.</source>
        <translation>В этом файле нет текста на странице {page}.</translation>
    </message>
    <message>
        <source>This file has no text.</source>
        <translation>В этом файле нет текста.</translation>
    </message>
    <message>
        <source>This file would expand to more than {limit_mb} MB.</source>
        <translation>Этот файл распаковался бы больше чем в {limit_mb} МБ.</translation>
    </message>
    <message>
        <source>This is not followed. Enter the address of the language model server itself.</source>
        <translation>Переход не выполняется. Введите адрес самого сервера языковой модели.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Это не адрес сервера.</translation>
    </message>
    <message>
        <source>This question is too long for the language model.</source>
        <translation>Этот вопрос слишком длинный для языковой модели.</translation>
    </message>
    <message>
        <source>Your settings in {file} could not be read.</source>
        <translation>Не удалось прочитать настройки в {file}.</translation>
    </message>
    <message>
        <source>{address} is not a valid vector server address. Use the form https://host:port.</source>
        <translation>{address} — недопустимый адрес сервера векторов. Нужен вид https://host:port.</translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation>{address} не на этом компьютере.</translation>
    </message>
    <message>
        <source>{count} counts of passages were wrong and have been corrected.</source>
        <translation>{count} подсчётов отрывков были неверны и исправлены.</translation>
    </message>
    <message>
        <source>{count} damaged passages were removed.</source>
        <translation>Удалены повреждённые отрывки ({count}).</translation>
    </message>
    <message>
        <source>{count} damaged texts were restored.</source>
        <translation>Восстановлены повреждённые тексты ({count}).</translation>
    </message>
    <message>
        <source>{count} damaged vectors were restored.</source>
        <translation>Восстановлены повреждённые векторы ({count}).</translation>
    </message>
    <message>
        <source>{count} files are read again.</source>
        <translation>Файлы читаются заново ({count}).</translation>
    </message>
    <message>
        <source>{count} folders could not be read, such as {folder}. Their results are kept.</source>
        <translation>Не удалось прочитать папки (всего {count}), например {folder}. Их результаты сохранены.</translation>
    </message>
    <message>
        <source>Pages without text, probably scans or images: {count} of {total}.</source>
        <translation>Страницы без текста, вероятно, сканы или изображения: {count} из {total}.</translation>
    </message>
    <message>
        <source>{count} passages of this file could not be embedded. They are found by words only.</source>
        <translation>Для части отрывков этого файла ({count}) не удалось вычислить векторы. Они находятся только по словам.</translation>
    </message>
    <message>
        <source>{count} texts had a wrong embedding state, which was corrected.</source>
        <translation>Состояние вычисления векторов было неверным и исправлено (текстов: {count}).</translation>
    </message>
    <message>
        <source>{count} texts were wrongly marked as having words or none; corrected.</source>
        <translation>Неверная пометка о наличии слов исправлена (текстов: {count}).</translation>
    </message>
    <message>
        <source>{count} unusable vectors were removed; they are computed again where they are needed.</source>
        <translation>Удалены непригодные векторы ({count}); они вычисляются заново там, где нужны.</translation>
    </message>
    <message>
        <source>{file} cannot be read completely: it is damaged, incomplete or locked.</source>
        <translation>{file} не читается полностью: файл повреждён, неполон или заблокирован.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}.</source>
        <translation>Не удаётся удалить {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} changed while it was copied.</source>
        <translation>Во время копирования изменилось: {file}.</translation>
    </message>
    <message>
        <source>{file} could not be changed ({reason}).</source>
        <translation>{file} не удалось изменить ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}).</source>
        <translation>{file} не удалось прочитать ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} не удалось записать: {reason}.</translation>
    </message>
    <message>
        <source>{file} has too many files to be a model.</source>
        <translation>В {file} слишком много файлов для модели.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} — база данных другой программы.</translation>
    </message>
    <message>
        <source>{file} is larger than the limit for such files ({limit_mb} MB).</source>
        <translation>{file} больше предела для таких файлов ({limit_mb} МБ).</translation>
    </message>
    <message>
        <source>{file} is not a supported model archive.</source>
        <translation>{file} — неподдерживаемый архив модели.</translation>
    </message>
    <message>
        <source>{file} was not changed because it is not valid ({reason}).</source>
        <translation>{file} не изменяется: файл содержит ошибки ({reason}).</translation>
    </message>
    <message>
        <source>{file} was changed by another program in the meantime.</source>
        <translation>{file} тем временем изменён другой программой.</translation>
    </message>
    <message>
        <source>{file} was not written by {app}.</source>
        <translation>{file} записано не {app}.</translation>
    </message>
    <message>
        <source>{file} would expand far beyond the size of a model. Nothing was imported.</source>
        <translation>{file} распаковался бы намного больше размера модели. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} would write outside its own folder ({path}). Nothing was imported.</source>
        <translation>{file} записывал бы вне своей папки ({path}). Ничего не импортировано.</translation>
    </message>
    <message>
        <source>{folder} cannot be indexed.</source>
        <translation>Папку {folder} нельзя индексировать.</translation>
    </message>
    <message>
        <source>{folder} cannot be kept as part of {outer}.</source>
        <translation>{folder} нельзя оставить частью {outer}.</translation>
    </message>
    <message>
        <source>{folder} could not be read. Its results are kept.</source>
        <translation>{folder}: не удалось прочитать. Результаты сохранены.</translation>
    </message>
    <message>
        <source>{folder} has too many files to look for a model in.</source>
        <translation>В {folder} слишком много файлов, чтобы искать модель.</translation>
    </message>
    <message>
        <source>{folder} is inside {outer}, which is searched too.</source>
        <translation>{folder} внутри {outer}, где поиск тоже идёт.</translation>
    </message>
    <message>
        <source>{folder} is not indexed.</source>
        <translation>Папка {folder} не индексируется.</translation>
    </message>
    <message>
        <source>{folder} was not created by this program.</source>
        <translation>{folder} создано не этой программой.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and contains no usable model, so it is not changed.</source>
        <translation>{folder} создано не {app} и не содержит пригодной модели, поэтому не изменяется.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and is not empty.</source>
        <translation>{folder} создано не {app} и не пусто.</translation>
    </message>
    <message>
        <source>{link} is a link to a folder inside {folder}, so its files would be indexed twice.</source>
        <translation>{link} — ссылка на папку внутри {folder}, поэтому её файлы индексировались бы дважды.</translation>
    </message>
    <message>
        <source>{model} could not be started. The log has details. {previous} is still used.</source>
        <translation>{model} не удалось запустить. Подробности — в журнале. По-прежнему используется {previous}.</translation>
    </message>
    <message>
        <source>{model} fails, so the previous model is still used. The log has details.</source>
        <translation>Сбой {model}, поэтому по-прежнему используется прежняя модель. Подробности — в журнале.</translation>
    </message>
    <message>
        <source>{model} is starting. Until then, {previous} is used.</source>
        <translation>{model} запускается. До тех пор используется {previous}.</translation>
    </message>
    <message>
        <source>{model} is still used.</source>
        <translation>По-прежнему используется {model}.</translation>
    </message>
    <message>
        <source>{model} requires PyTorch, which is only included when {app} is installed with Python.</source>
        <translation>Для модели {model} нужен PyTorch. Он есть, только если {app} установлен с помощью Python.</translation>
    </message>
    <message>
        <source>{name} contains no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must be in one folder.</source>
        <translation>В {name} нет модели sentence-transformers: config.json, tokenizer.json и веса в формате safetensors должны лежать в одной папке.</translation>
    </message>
    <message>
        <source>{name} contains several models ({models}).</source>
        <translation>В {name} несколько моделей ({models}).</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}.</source>
        <translation>{name} не удалось открыть: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be unpacked: {reason}.</source>
        <translation>Не удалось распаковать {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} has its weights as a pickle ({file}), which can contain code and is not loaded.</source>
        <translation>Веса {name} сохранены как pickle ({file}), а он может содержать код и не загружается.</translation>
    </message>
    <message>
        <source>{name} is not in the index.</source>
        <translation>{name} нет в индексе.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} — файл, а не папка.</translation>
    </message>
    <message>
        <source>{path} is not in a folder created by {app}, so it is not changed.</source>
        <translation>{path} не в папке, созданной {app}, поэтому не изменяется.</translation>
    </message>
    <message>
        <source>{path} no longer exists.</source>
        <translation>{path} больше не существует.</translation>
    </message>
    <message>
        <source>{server} cannot be reached ({reason}).</source>
        <translation>{server}: нет связи ({reason}).</translation>
    </message>
    <message>
        <source>{server} does not have the model {model}, or it is not public ({status}).</source>
        <translation>В {server} нет модели {model}, или она не общедоступна ({status}).</translation>
    </message>
    <message>
        <source>{server} does not respond like a model hub ({reason}).</source>
        <translation>{server} отвечает не так, как хаб моделей ({reason}).</translation>
    </message>
    <message>
        <source>{server} gives out {model} only to users who have accepted its license there.</source>
        <translation>{server} выдаёт {model} только пользователям, принявшим там лицензию.</translation>
    </message>
    <message>
        <source>{server} has a different {file} than was downloaded before for the same version of {model}.</source>
        <translation>В {server} не тот {file}, что был загружен раньше для той же версии {model}.</translation>
    </message>
    <message>
        <source>{server} has different weights for {model} than its authors published.</source>
        <translation>В {server} не те веса {model}, что опубликовали авторы.</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>больше 100 языков</translation>
    </message>
    <message>
        <source>Move it away yourself if you do not need it.</source>
        <translation>Уберите его оттуда сами, если он не нужен.</translation>
    </message>
    <message>
        <source>Move that file away and start again.</source>
        <translation>Переместите этот файл и запустите снова.</translation>
    </message>
    <message>
        <source>Open it from your file manager.</source>
        <translation>Откройте его в файловом менеджере.</translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation>Откройте его в более новой программе и сохраните как docx или odt.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>Или импортируйте модель из папки или файла.</translation>
    </message>
    <message>
        <source>Part of the index is damaged and missing from the results. It is repaired while the window is open, or with `desktop-search verify`.</source>
        <translation>Часть индекса повреждена и отсутствует в результатах. Она исправляется, пока окно открыто, или командой `desktop-search verify`.</translation>
    </message>
    <message>
        <source>Picture, found by its name.</source>
        <translation>Изображение, находится по имени.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Пожалуйста, сообщите о ней.</translation>
    </message>
    <message>
        <source>Program file, found by its name.</source>
        <translation>Файл программы, находится по имени.</translation>
    </message>
    <message>
        <source>Protected by a password.</source>
        <translation>Защищён паролем.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>Поднимите предел размера в настройках или разделите файл.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Чтение остановлено.</translation>
    </message>
    <message>
        <source>Remove some patterns.</source>
        <translation>Уберите часть шаблонов.</translation>
    </message>
    <message>
        <source>Rename it if you do not need it.</source>
        <translation>Переименуйте, если это вам не нужно.</translation>
    </message>
    <message>
        <source>Rename it, or choose another folder for the index.</source>
        <translation>Переименуйте или выберите другую папку для индекса.</translation>
    </message>
    <message>
        <source>Rename or move it, then try again.</source>
        <translation>Переименуйте или переместите и повторите.</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>Выполните `desktop-search settings restore` (последняя исправная копия) или `desktop-search settings reset` (настройки по умолчанию).</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>Сохраните копию без пароля, чтобы её текст можно было искать.</translation>
    </message>
    <message>
        <source>Something went wrong inside Desktop Search.</source>
        <translation>Внутри Desktop Search что-то пошло не так.</translation>
    </message>
    <message>
        <source>Split the file, or raise the memory limit in the settings.</source>
        <translation>Разделите файл или поднимите предел памяти в настройках.</translation>
    </message>
    <message>
        <source>Split the file, or raise the time limit in the settings.</source>
        <translation>Разделите файл или поднимите предел времени в настройках.</translation>
    </message>
    <message>
        <source>50 languages</source>
        <translation>50 языков</translation>
    </message>
    <message>
        <source>94 languages</source>
        <translation>94 языка</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {endings}.</source>
        <translation>Выберите папку с моделью или файл с окончанием {endings}.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Install the package {package} {version} again, or choose another model in Settings.</source>
        <translation>Установите пакет {package} {version} заново или выберите другую модель в настройках.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Откройте её в браузере.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Файла больше нет.</translation>
    </message>
    <message>
        <source>The file is read instead.</source>
        <translation>Вместо этого читается файл.</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>В модели слишком много файлов, либо её конфигурация или словарь чрезмерно велики.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>Новый диск может быть неисправен.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>Настройки слишком длинные, чтобы их сохранить.</translation>
    </message>
    <message>
        <source>The stored data of one file was damaged. The file is read again.</source>
        <translation>Сохранённые данные одного файла были повреждены. Файл читается заново.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>Векторный индекс был повреждён.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>Векторного индекса не было.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>Исправной копии ваших настроек нет.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Этот файл пуст.</translation>
    </message>
    <message>
        <source>This passage is no longer in the index.</source>
        <translation>Этого отрывка больше нет в индексе.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Попробуйте снова, когда это закончится.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}.</source>
        <translation>У вас нет права читать папку {folder}.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}. Its results are kept. Change its permissions.</source>
        <translation>У вас нет права читать папку {folder}. Её результаты сохранены. Измените права доступа к ней.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>У вас нет права читать этот файл.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>Ваших настроек не было; они восстановлены из последней копии.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Import and export settings</source>
        <translation>Импорт и экспорт настроек</translation>
    </message>
    <message>
        <source>For a backup or another computer. Folders and the index are not included.</source>
        <translation>Для резервной копии или другого компьютера. Папки и индекс не включаются.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Сбросить все настройки…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Экспорт настроек</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Импорт настроек</translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>Excluded</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Applies to all folders. Changes trigger a rescan.</source>
        <translation>Для всех папок. После изменений папки просматриваются заново.</translation>
    </message>
    <message>
        <source>Patterns, one per line, as in a .gitignore file</source>
        <translation>Шаблоны, по одному в строке, как в файле .gitignore</translation>
    </message>
    <message>
        <source>Patterns of files and folders to exclude</source>
        <translation>Шаблоны исключаемых файлов и папок</translation>
    </message>
    <message>
        <source>*.bak excludes all files with that extension, Archive/ all folders of that name, and a full path that one folder. ** matches any number of folders, and ! includes something again.</source>
        <translation>*.bak исключает все файлы с этим расширением, Archive/ — все папки с этим именем, полный путь — одну эту папку. ** означает любое число папок, а ! снова включает исключённое.</translation>
    </message>
    <message>
        <source>Apply patterns</source>
        <translation>Применить шаблоны</translation>
    </message>
    <message>
        <source>For example {names}</source>
        <translation>Например, {names}</translation>
    </message>
    <message>
        <source>Not a valid pattern, ignored: {lines}</source>
        <translation>Недопустимые шаблоны, не учитываются: {lines}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Opening {name}</source>
        <translation>Открывается {name}</translation>
    </message>
    <message>
        <source>Opening {name} at page {page}</source>
        <translation>Открывается {name} на странице {page}</translation>
    </message>
    <message>
        <source>Opening a read-only copy of {name}</source>
        <translation>Открывается копия только для чтения: {name}</translation>
    </message>
    <message>
        <source>Paths copied: {files}</source>
        <translation>Пути скопированы: {files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>Открыть {files}?</translation>
    </message>
    <message>
        <source>Each file opens in its own app.</source>
        <translation>Каждый файл открывается в своём приложении.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Path copied: {path}</source>
        <translation>Путь скопирован: {path}</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
</context>
<context>
    <name>FirstModelCard</name>
    <message>
        <source>One moment: the search engine is starting.</source>
        <translation>Минутку: поисковый движок запускается.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Другие модели</translation>
    </message>
    <message>
        <source>All models, and import…</source>
        <translation>Все модели и импорт…</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <source>Check for new, changed and deleted files</source>
        <translation>Проверить, нет ли новых, изменённых и удалённых файлов</translation>
    </message>
    <message>
        <source>Rescan {folder}</source>
        <translation>Просмотреть {folder}</translation>
    </message>
    <message>
        <source>More for {folder}</source>
        <translation>Ещё для {folder}</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Показать в файловом менеджере</translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation>Прочитать все файлы заново…</translation>
    </message>
    <message>
        <source>Remove from search…</source>
        <translation>Убрать из поиска…</translation>
    </message>
    <message>
        <source>{files} left</source>
        <translation>осталось {files}</translation>
    </message>
    <message>
        <source>Inside {folder}, which is searched too. Each file is listed once.</source>
        <translation>Внутри {folder}, где поиск тоже идёт. Каждый файл показывается один раз.</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Отрывки</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>In index</source>
        <translation>В индексе</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Size of the files that are indexed</source>
        <translation>Размер проиндексированных файлов</translation>
    </message>
    <message>
        <source>Size in the index (estimate)</source>
        <translation>Размер в индексе (оценка)</translation>
    </message>
    <message>
        <source>{embedded} of {all} indexed by meaning</source>
        <translation>по смыслу проиндексировано {embedded} из {all}</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>в индексе {indexed}, не прочитано {unread}, без текста {skipped}, не читается {failed}, пропущено {ignored}</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>Выбрать папки…</translation>
    </message>
    <message>
        <source>Add and remove folders on the Folders page.</source>
        <translation>Добавлять и убирать папки можно на странице «Папки».</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>The folders that are searched. You can also drop folders onto this window.</source>
        <translation>Папки, в которых идёт поиск. Папки можно также перетащить в это окно.</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Просмотреть все</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>Папок пока нет.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>Ищите в своих файлах по смыслу</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>По смыслу и по словам</translation>
    </message>
    <message>
        <source>Ask in your own words, in about a hundred languages. Exact words count too.</source>
        <translation>Спрашивайте своими словами, примерно на ста языках. Точные слова тоже учитываются.</translation>
    </message>
    <message>
        <source>Nothing leaves this device</source>
        <translation>Ничто не покидает это устройство</translation>
    </message>
    <message>
        <source>Your files are not changed</source>
        <translation>Ваши файлы не изменяются</translation>
    </message>
    <message>
        <source>They are only read. The index is kept in its own folder and can be deleted at any time.</source>
        <translation>Они только читаются. Индекс хранится в отдельной папке, и его можно удалить в любой момент.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>Выберите папки для поиска</translation>
    </message>
    <message>
        <source>Or drop folders onto this window.</source>
        <translation>Или перетащите папки в это окно.</translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation>Подсчёт файлов…</translation>
    </message>
    <message>
        <source>Already searched. Remove it on the Folders page.</source>
        <translation>Поиск здесь уже идёт. Убрать папку можно на странице «Папки».</translation>
    </message>
    <message>
        <source>Same folder as {folder}. It is indexed once.</source>
        <translation>Та же папка, что и {folder}. Индексируется один раз.</translation>
    </message>
    <message>
        <source>Included in {folder}. It is indexed once.</source>
        <translation>Входит в {folder}. Индексируется один раз.</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>Чтение, индексирование и поиск идут здесь. Ни учётных записей, ни облака.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>Limit raised. Reading the files again.</source>
        <translation>Предел поднят. Файлы читаются заново.</translation>
    </message>
</context>
<context>
    <name>HealthOverview</name>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Показать проблемы</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Всё равно индексировать</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>Все файлы с текстом прочитаны.</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read: {reasons}.</source>
        <translation>Не удалось прочитать {files}: {reasons}.</translation>
    </message>
    <message>
        <source>Ignored: {files}.</source>
        <translation>Пропущено: {files}.</translation>
    </message>
    <message>
        <source>Language model: {name}</source>
        <translation>Языковая модель: {name}</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>размерность {n}</translation>
    </message>
    <message>
        <source>on {device}</source>
        <translation>на {device}</translation>
    </message>
    <message>
        <source>models {size}</source>
        <translation>модели {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>журналы {size}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Export a report…</source>
        <translation>Экспорт отчёта…</translation>
    </message>
    <message>
        <source>A text file to attach to a bug report. It contains no file contents.</source>
        <translation>Текстовый файл для отчёта об ошибке. Содержимого файлов в нём нет.</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation>Разделы этой страницы</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Index contents</source>
        <translation>Содержимое индекса</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Recent searches</source>
        <translation>Недавние запросы</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Очистить недавние запросы</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>history remember queries forget delete</source>
        <translation>история помнить запросы забыть удалить</translation>
    </message>
    <message>
        <source>Remove from saved searches</source>
        <translation>Убрать из сохранённых</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>Remove from saved searches (Ctrl+D)</source>
        <translation>Убрать из сохранённых (Ctrl+D)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>Сохранить этот поиск (Ctrl+D)</translation>
    </message>
    <message>
        <source>{name} was removed from saved searches.</source>
        <translation>Убрано из сохранённых запросов: {name}.</translation>
    </message>
    <message>
        <source>Search saved.</source>
        <translation>Поиск сохранён.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Переименовать сохранённый поиск</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Global shortcuts</source>
        <translation>Глобальные сочетания клавиш</translation>
    </message>
    <message>
        <source>Search from any program: type, press Enter to open a file, Esc to close.</source>
        <translation>Поиск из любой программы: введите запрос, Enter открывает файл, Esc закрывает поиск.</translation>
    </message>
    <message>
        <source>If a shortcut is not available here, assign this command to one in your desktop&apos;s settings:</source>
        <translation>Если сочетание здесь недоступно, назначьте эту команду сочетанию в настройках рабочего стола:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Assigned by your desktop: {keys}</source>
        <translation>Назначено рабочим столом: {keys}</translation>
    </message>
    <message>
        <source>Already used by another program. Choose another shortcut.</source>
        <translation>Уже используется другой программой. Выберите другое сочетание.</translation>
    </message>
    <message>
        <source>Not allowed by your desktop. Choose another shortcut, or allow it in the desktop&apos;s settings.</source>
        <translation>Рабочий стол не разрешает это сочетание. Выберите другое или разрешите его в настройках рабочего стола.</translation>
    </message>
    <message>
        <source>Your desktop does not support global shortcuts. Use the command below.</source>
        <translation>Рабочий стол не поддерживает глобальные сочетания. Используйте команду ниже.</translation>
    </message>
    <message>
        <source>This shortcut cannot be used. Combine a key with Ctrl, Alt or both.</source>
        <translation>Это сочетание нельзя использовать. Добавьте к клавише Ctrl, Alt или обе.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>Добавляется {folders}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Remove “{name}” from search?</source>
        <translation>Убрать «{name}» из поиска?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>“{name}” is inside “{outer}”, which is searched too.

If you exclude it, its files won&apos;t appear in search and no rescan indexes them again, until you add it again or delete the line under Excluded. If you keep it, its files stay in search as part of “{outer}”.

The files themselves are not changed.</source>
        <translation>«{name}» находится внутри «{outer}», где поиск тоже идёт.

Если исключить папку, её файлы исчезнут из поиска и не будут индексироваться заново, пока вы не добавите её снова или не удалите строку в разделе «Исключено». Если оставить, её файлы останутся в поиске как часть «{outer}».

Сами файлы не изменяются.</translation>
    </message>
    <message>
        <source>Keep in “{outer}”</source>
        <translation>Оставить в «{outer}»</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>Использовать {model}?</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Read all files of “{name}” again?</source>
        <translation>Прочитать заново все файлы в «{name}»?</translation>
    </message>
    <message>
        <source>This can take a while. Unchanged text keeps its vectors. You can keep searching.</source>
        <translation>Это может занять время. Неизменённый текст сохраняет свои векторы. Поиск продолжает работать.</translation>
    </message>
    <message>
        <source>Its files won&apos;t appear in search. The files themselves are not changed.</source>
        <translation>Файлы этой папки исчезнут из поиска. Сами файлы не изменяются.</translation>
    </message>
    <message>
        <source>Folders inside it that are listed separately stay in search: {names}.</source>
        <translation>Вложенные папки, указанные отдельно, остаются в поиске: {names}.</translation>
    </message>
    <message>
        <source>Exclude it</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Index verified, no errors: {passages}</source>
        <translation>Индекс проверен, ошибок нет: {passages}</translation>
    </message>
    <message>
        <source>Index errors were repaired.</source>
        <translation>Ошибки индекса исправлены.</translation>
    </message>
    <message>
        <source>Some index errors could not be repaired yet.</source>
        <translation>Некоторые ошибки индекса пока не удалось исправить.</translation>
    </message>
    <message>
        <source>{passages} are indexed again in the background. Until then, the current model is used.</source>
        <translation>{passages} — повторное индексирование в фоне. До тех пор используется текущая модель.</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Все отрывки</translation>
    </message>
    <message>
        <source>Use model</source>
        <translation>Использовать модель</translation>
    </message>
    <message>
        <source>Choose a folder or a file with a sentence-transformers model</source>
        <translation>Выберите папку или файл с моделью sentence-transformers</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>{model} has been imported.</source>
        <translation>{model} импортирована.</translation>
    </message>
    <message>
        <source>{model} has its own terms of use, which you accept by downloading it: {address}</source>
        <translation>У {model} свои условия использования; загружая модель, вы их принимаете: {address}</translation>
    </message>
    <message>
        <source>The model has been downloaded.</source>
        <translation>Модель загружена.</translation>
    </message>
    <message>
        <source>{program} downloads about {size} MB from {place}. Nothing about you or your files is sent. The network is used only for this download. Interrupted downloads resume.</source>
        <translation>{program} загрузит около {size} МБ с {place}. Ничего о вас и ваших файлах не отправляется. Сеть используется только для этой загрузки. Прерванная загрузка продолжается.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>Загрузить {model}?</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Match system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Recognize as language</source>
        <translation>Распознать на языке</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>Распознать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose the language of the text in these pictures.</source>
        <translation>Выберите язык текста на этих изображениях.</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Забыть усвоенное</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Third-party software and models included in this program, with their licenses in English.</source>
        <translation>Сторонние программы и модели, входящие в эту программу, с лицензиями на английском языке.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Included software</source>
        <translation>Включённые программы</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>Files that exceed a limit are not read. They are listed on the Health page.</source>
        <translation>Файлы, превышающие предел, не читаются. Они перечислены на странице «Состояние».</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. Restarting…</source>
        <translation>Поисковый движок остановился. Перезапуск…</translation>
    </message>
    <message>
        <source>No language model is installed.</source>
        <translation>Языковая модель не установлена.</translation>
    </message>
    <message>
        <source>Until then, your files are searched by words only.</source>
        <translation>До тех пор поиск в файлах идёт только по словам.</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Выбрать модель</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>Что-то пошло не так: {what}</translation>
    </message>
</context>
<context>
    <name>MaintenanceCard</name>
    <message>
        <source>Verify index</source>
        <translation>Проверка индекса</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Сжать</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Место на диске</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Векторный индекс</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Перестроить</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>Освобождено {size}.</translation>
    </message>
    <message>
        <source>There was nothing to free.</source>
        <translation>Освобождать было нечего.</translation>
    </message>
    <message>
        <source>, backup copy {size}</source>
        <translation>, резервная копия {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} free on disk.</source>
        <translation>Каталог {catalog}{copy}, векторы {vectors}; свободно на диске {free}.</translation>
    </message>
    <message>
        <source>About {size} can be freed.</source>
        <translation>Можно освободить около {size}.</translation>
    </message>
    <message>
        <source>Rebuilt from stored vectors, in minutes. You can keep searching.</source>
        <translation>Перестраивается из сохранённых векторов за несколько минут. Поиск продолжает работать.</translation>
    </message>
</context>
<context>
    <name>MatchReasonsView</name>
    <message>
        <source>Why this result?</source>
        <translation>Почему этот результат?</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>Показать, почему найден этот отрывок (Ctrl+I)</translation>
    </message>
    <message>
        <source>You used this file after a similar search: {n} up</source>
        <translation>Выбран после похожего запроса: выше на {n}</translation>
    </message>
    <message>
        <source>The highlighted sentence is closest to your query.</source>
        <translation>Выделено предложение, ближайшее к вашему запросу.</translation>
    </message>
    <message>
        <source>Your words are in its name, title or heading</source>
        <translation>Ваши слова есть в имени, названии или заголовке</translation>
    </message>
    <message>
        <source>Re-ranked: same place</source>
        <translation>После ранжирования: место то же</translation>
    </message>
    <message>
        <source>Re-ranked: {n} up</source>
        <translation>После ранжирования: выше на {n}</translation>
    </message>
    <message>
        <source>Re-ranked: {n} down</source>
        <translation>После ранжирования: ниже на {n}</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>Фильтры: {filters}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Memory used by the language model.</source>
        <translation>Память, которую использует языковая модель.</translation>
    </message>
    <message>
        <source>When the language model exceeds its limit, it is restarted between batches. Automatic: a quarter of this computer&apos;s memory.</source>
        <translation>Превысив предел, языковая модель перезапускается между порциями. Автоматически — четверть памяти этого компьютера.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Unavailable</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>В комплекте</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Установлена</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>Только импорт</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Продолжить…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>Загрузить {model}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Stop downloading {model}</source>
        <translation>Остановить загрузку {model}</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>Language model</source>
        <translation>Языковая модель</translation>
    </message>
    <message>
        <source>Powers search by meaning, on this device. A new model indexes all files again in the background; until then, the current one is used. Vectors of earlier models are kept.</source>
        <translation>Обеспечивает поиск по смыслу на этом устройстве. Новая модель индексирует все файлы заново в фоне; до тех пор используется текущая. Векторы прежних моделей сохраняются.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Импорт папки…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Импорт файла…</translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation>Вернуться к {model}</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Новая модель</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Model download address</source>
        <translation>Адрес загрузки моделей</translation>
    </message>
    <message>
        <source>Leave empty for huggingface.co, or enter the address of a mirror. Models are downloaded only when you choose to.</source>
        <translation>Оставьте пустым для huggingface.co или введите адрес зеркала. Модели загружаются, только когда вы это выберете.</translation>
    </message>
    <message>
        <source>Copying and testing {name}…</source>
        <translation>Копирование и проверка {name}…</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Загружать с</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It keeps crashing after every restart. The log has details.</source>
        <translation>После каждого перезапуска он снова аварийно завершается. Подробности — в журнале.</translation>
    </message>
    <message>
        <source>The search engine is not running</source>
        <translation>Поисковый движок не работает</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Открыть Desktop Search</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Введите страницу и нажмите Enter</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Предыдущая страница (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Следующая страница (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Уменьшить (Ctrl+-)</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>По ширине (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Увеличить (Ctrl++)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this picture</source>
        <translation>Не удалось показать это изображение</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this page</source>
        <translation>Не удалось показать эту страницу</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Показать текст</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>из {pages}</translation>
    </message>
    <message>
        <source>of {pages} ({label})</source>
        <translation>из {pages} ({label})</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}, printed as {label}</source>
        <translation>Страница {page} из {pages}, напечатана как {label}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Couldn&apos;t highlight this passage on the page.</source>
        <translation>Не удалось выделить этот отрывок на странице.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to remove.</source>
        <translation>Нажмите, чтобы убрать.</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Пауза на час</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Пауза до завтра</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>PortionsCard</name>
    <message>
        <source>All others</source>
        <translation>Все остальные</translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>Background indexing</source>
        <translation>Индексирование в фоне</translation>
    </message>
    <message>
        <source>Indexing pauses in these cases. You can always search.</source>
        <translation>В этих случаях индексирование приостанавливается. Искать можно всегда.</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>Пока вы за компьютером, одно ядро остаётся свободным.</translation>
    </message>
    <message>
        <source>Folders are also checked at every start and every 30 minutes.</source>
        <translation>Папки проверяются также при каждом запуске и каждые 30 минут.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Копировать ссылку на источник</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>Открыть на странице {page}</translation>
    </message>
    <message>
        <source>Open the file at this page in {program}</source>
        <translation>Открыть файл на этой странице в {program}</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>Открыть файл (Enter)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Passage in context</source>
        <translation>Отрывок в контексте</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Показать как текст</translation>
    </message>
    <message>
        <source>Select a result to see its passage in context.</source>
        <translation>Выберите результат, чтобы увидеть отрывок в контексте.</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>Показать файл в его папке (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path (Ctrl+C)</source>
        <translation>Копировать путь к файлу (Ctrl+C)</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Ссылка на источник скопирована</translation>
    </message>
    <message>
        <source>Text copied with its citation</source>
        <translation>Текст скопирован со ссылкой</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать со ссылкой</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy at a glance</source>
        <translation>Коротко о приватности</translation>
    </message>
    <message>
        <source>Your files are only read</source>
        <translation>Ваши файлы только читаются</translation>
    </message>
    <message>
        <source>They are never changed, moved or uploaded.</source>
        <translation>Они никогда не изменяются, не перемещаются и не отправляются.</translation>
    </message>
    <message>
        <source>The index stays on this computer</source>
        <translation>Индекс остаётся на этом компьютере</translation>
    </message>
    <message>
        <source>It contains the text and names of your files, and vectors computed from the text. Other users of this computer cannot read it, unless you move it to a drive they can read.</source>
        <translation>Он содержит текст и имена ваших файлов и векторы, вычисленные по тексту. Другие пользователи этого компьютера не могут его прочитать, если вы не перенесёте его на доступный им диск.</translation>
    </message>
    <message>
        <source>Vectors of your texts are also stored on a server</source>
        <translation>Векторы ваших текстов хранятся и на сервере</translation>
    </message>
    <message>
        <source>AI assistants can search folders that you chose</source>
        <translation>ИИ-ассистенты могут искать в выбранных папках</translation>
    </message>
    <message>
        <source>An assistant may send what it reads to its provider. You can see what it asked under AI assistants.</source>
        <translation>Ассистент может отправлять прочитанное своему поставщику. Его запросы видны в разделе «ИИ-ассистенты».</translation>
    </message>
    <message>
        <source>Checks for updates are off unless you turn them on</source>
        <translation>Проверка обновлений отключена, пока вы её не включите</translation>
    </message>
    <message>
        <source>When you click Check now, or weekly if enabled under About, the program contacts {host}. Only the request itself is sent.</source>
        <translation>При нажатии «Проверить сейчас» или раз в неделю, если это включено в разделе «О программе», программа обращается к {host}. Отправляется только сам запрос.</translation>
    </message>
    <message>
        <source>Questions go to a language model server</source>
        <translation>Вопросы отправляются серверу языковой модели</translation>
    </message>
    <message>
        <source>No network connections</source>
        <translation>Никаких сетевых подключений</translation>
    </message>
    <message>
        <source>No account, no cloud, no telemetry. The only exception: downloading a language model contacts huggingface.co, or the mirror you set, and sends nothing about you or your files.</source>
        <translation>Ни учётных записей, ни облака, ни телеметрии. Единственное исключение: при загрузке языковой модели программа обращается к huggingface.co или заданному вами зеркалу и не отправляет ничего о вас и ваших файлах.</translation>
    </message>
    <message>
        <source>Logs contain no file contents</source>
        <translation>В журналах нет содержимого файлов</translation>
    </message>
    <message>
        <source>Logs help to find bugs. They may contain file names, but no text of your files and no searches. They are never sent.</source>
        <translation>Журналы помогают находить ошибки. В них могут быть имена файлов, но нет ни текста ваших файлов, ни запросов. Они никогда не отправляются.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Показать журналы</translation>
    </message>
    <message>
        <source>Server: {address}. It gets what you enter on the Ask page, and the passages found for it.</source>
        <translation>Сервер: {address}. Он получает то, что вы вводите на странице «Вопрос», и найденные отрывки.</translation>
    </message>
    <message>
        <source>Server: {address}. What a text is about can be inferred from its vector. The texts and file names themselves are not sent.</source>
        <translation>Сервер: {address}. По вектору можно судить, о чём текст. Сами тексты и имена файлов не отправляются.</translation>
    </message>
    <message>
        <source>No other connections</source>
        <translation>Других подключений нет</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Filter by name or reason</source>
        <translation>Фильтр по имени или причине</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Фильтр проблем</translation>
    </message>
    <message>
        <source>Show ignored</source>
        <translation>Показать пропущенные</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>Поднять предел</translation>
    </message>
    <message>
        <source>Raise the limit that these files exceed and read them again</source>
        <translation>Поднять предел, который превышают эти файлы, и прочитать их заново</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be read</source>
        <translation>Файлы, которые не удалось прочитать</translation>
    </message>
    <message>
        <source>Ignore these files until they change</source>
        <translation>Пропускать эти файлы, пока они не изменятся</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read. Everything else can be searched.</source>
        <translation>Не удалось прочитать {files}. Всё остальное доступно для поиска.</translation>
    </message>
    <message>
        <source>{files} ignored until they change.</source>
        <translation>Пропускается до изменения: {files}.</translation>
    </message>
    <message>
        <source>No ignored files</source>
        <translation>Пропущенных файлов нет</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>Все файлы с текстом прочитаны.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Повторить все</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Больше не пропускать</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Проблем нет</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
</context>
<context>
    <name>QueryHelpButton</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>&quot;exact phrase&quot;</source>
        <translation>&quot;точная фраза&quot;</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-слово</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>одно OR другое</translation>
    </message>
    <message>
        <source>Search syntax</source>
        <translation>Синтаксис поиска</translation>
    </message>
    <message>
        <source>passages with this phrase come first</source>
        <translation>сначала отрывки с этой фразой</translation>
    </message>
    <message>
        <source>excludes passages with this word</source>
        <translation>исключает отрывки с этим словом</translation>
    </message>
    <message>
        <source>passages with either word come first</source>
        <translation>сначала отрывки с любым из этих слов</translation>
    </message>
    <message>
        <source>- excludes</source>
        <translation>- исключает</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>Быстрый поиск</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>Ищите в своих файлах по смыслу</translation>
    </message>
    <message>
        <source>Search for the selected text: {text}</source>
        <translation>Искать выделенный текст: {text}</translation>
    </message>
    <message>
        <source>Search for the text copied last</source>
        <translation>Искать последний скопированный текст</translation>
    </message>
    <message>
        <source>Search is starting</source>
        <translation>Поиск запускается</translation>
    </message>
    <message>
        <source>Your search runs as soon as it is ready.</source>
        <translation>Ваш запрос выполнится, как только всё будет готово.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
</context>
<context>
    <name>QuickFooter</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>Открыть этот поиск в окне</translation>
    </message>
</context>
<context>
    <name>QuickHotkey</name>
    <message>
        <source>hotkey shortcut global key launcher spotlight selection clipboard</source>
        <translation>горячая клавиша глобальная лаунчер выделение буфер hotkey</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Быстрый поиск</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Искать выделенный текст</translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>Recent searches and files</source>
        <translation>Недавние запросы и файлы</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Недавние запросы</translation>
    </message>
    <message>
        <source>Recently changed files</source>
        <translation>Недавно изменённые файлы</translation>
    </message>
</context>
<context>
    <name>RecognitionActions</name>
    <message>
        <source>Text recognition queued: {files}</source>
        <translation>В очереди на распознавание текста: {files}</translation>
    </message>
</context>
<context>
    <name>RecognitionCard</name>
    <message>
        <source>Files whose text couldn&apos;t be recognized</source>
        <translation>Файлы, текст которых не удалось распознать</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>Распознать текст заново</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>Распознать на языке…</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Распознавание текста</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Приостановлено.</translation>
    </message>
    <message>
        <source>Turned off in the settings.</source>
        <translation>Выключено в настройках.</translation>
    </message>
    <message>
        <source>Waiting: {pages} in {files}.</source>
        <translation>Ожидает: {pages}; {files}.</translation>
    </message>
    <message>
        <source>Recognized: {pages} in {files}.</source>
        <translation>Распознано: {pages}; {files}.</translation>
    </message>
    <message>
        <source>Failed: {files}.</source>
        <translation>Не удалось: {files}.</translation>
    </message>
    <message>
        <source>No scans or pictures to recognize.</source>
        <translation>Нет сканов и изображений для распознавания.</translation>
    </message>
    <message>
        <source>Makes scanned pages and pictures searchable by the text in them. It runs on this device, after all other indexing. Recognized text stays searchable if you turn it off.</source>
        <translation>Позволяет находить отсканированные страницы и изображения по тексту на них. Работает на этом устройстве, после всего остального индексирования. Распознанный текст остаётся доступным для поиска и после выключения.</translation>
    </message>
    <message>
        <source>No text recognition engine is installed.</source>
        <translation>Программа распознавания текста не установлена.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>Экспорт отчёта</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>Включить имена и пути файлов и папок</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>The report contains versions, counts, sizes, problems by kind, index settings and the last lines of the log. It contains no text of your files and no searches. Names and paths are replaced by short hashes unless you include them. It stays on this computer until you send it.</source>
        <translation>Отчёт содержит версии, количества, размеры, виды проблем, настройки индекса и последние строки журнала. Текста ваших файлов и запросов в нём нет. Имена и пути заменены короткими хешами, если вы не включите их сами. Он остаётся на этом компьютере, пока вы его не отправите.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Report to attach to a bug report</source>
        <translation>Отчёт для сообщения об ошибке</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>Отчёт не удалось сохранить ({reason}). Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>RerankingCard</name>
    <message>
        <source>Ranking</source>
        <translation>Ранжирование</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Другие модели</translation>
    </message>
    <message>
        <source>The re-ranking model is not installed. Passages are compared sentence by sentence instead.</source>
        <translation>Модель ранжирования не установлена. Вместо этого отрывки сравниваются по предложениям.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>Passage copied</source>
        <translation>Отрывок скопирован</translation>
    </message>
    <message>
        <source>Passage copied with its citation</source>
        <translation>Отрывок скопирован со ссылкой</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Ссылка на источник скопирована</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Открывается {name}</translation>
    </message>
    <message>
        <source>This is one of your chosen folders. Remove it on the Folders page.</source>
        <translation>Это одна из выбранных вами папок. Убрать её можно на странице «Папки».</translation>
    </message>
    <message>
        <source>{what} is excluded from search.</source>
        <translation>Исключено из поиска: {what}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Exclude {what} from search?</source>
        <translation>Исключить {what} из поиска?</translation>
    </message>
    <message>
        <source>Exclude the folder {what} and everything in it from search?</source>
        <translation>Исключить папку {what} и всё её содержимое из поиска?</translation>
    </message>
    <message>
        <source>Exclude all {what} files from search?</source>
        <translation>Исключить все файлы {what} из поиска?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Excluded on the Folders page.</source>
        <translation>Здесь это больше не будет находиться; сами файлы не затрагиваются. Отменить это можно в любой момент в разделе «Исключено» на странице «Папки».</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>It is included in search again.</source>
        <translation>Снова включено в поиск.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Order: {choice}</source>
        <translation>Порядок: {choice}</translation>
    </message>
    <message>
        <source>Groups: {choice}</source>
        <translation>Группы: {choice}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Show filters next to the results</source>
        <translation>Показать фильтры рядом с результатами</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Сначала лучшие</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Сначала большие</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>По папке</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>По типу</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>other version</source>
        <translation>другая версия</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>Открыть на странице {page}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Hide duplicates and versions</source>
        <translation>Скрыть дубликаты и версии</translation>
    </message>
    <message>
        <source>Show duplicates and versions</source>
        <translation>Показать дубликаты и версии</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Найти похожие файлы</translation>
    </message>
    <message>
        <source>Find similar passages</source>
        <translation>Найти похожие отрывки</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>Копировать отрывок</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>Копировать отрывок со ссылкой</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Копировать ссылку на источник</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>Распознать текст заново</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>Распознать на языке…</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Открыть в…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Открыть в</translation>
    </message>
    <message>
        <source>Exclude from search</source>
        <translation>Исключить из поиска</translation>
    </message>
    <message>
        <source>All {suffix} files…</source>
        <translation>Все файлы {suffix}…</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>Этот файл…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>Папку {name}…</translation>
    </message>
</context>
<context>
    <name>SavedSearchesBar</name>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые запросы</translation>
    </message>
    <message>
        <source>More saved searches</source>
        <translation>Другие сохранённые запросы</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Restart to apply the new size.</source>
        <translation>Перезапустите, чтобы применить новый размер.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Найти похожее на буфер обмена</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Remove {search}</source>
        <translation>Убрать {search}</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search your files by meaning</source>
        <translation>Ищите в своих файлах по смыслу</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>a passage of {title}</source>
        <translation>отрывок из {title}</translation>
    </message>
    <message>
        <source>Choose folders to search. Files can be found as soon as they are read.</source>
        <translation>Выберите папки для поиска. Файлы можно найти сразу после чтения.</translation>
    </message>
    <message>
        <source>Type words or a question, in any language. Files in other languages are found too.</source>
        <translation>Введите слова или вопрос на любом языке. Находятся и файлы на других языках.</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Папок пока нет</translation>
    </message>
    <message>
        <source>Search in {files}</source>
        <translation>Поиск: {files}</translation>
    </message>
    <message>
        <source>Search your files</source>
        <translation>Ищите в своих файлах</translation>
    </message>
    <message>
        <source>Enter opens a file, Ctrl+Enter shows it in its folder, Ctrl+C copies its path.</source>
        <translation>Enter открывает файл, Ctrl+Enter показывает его в папке, Ctrl+C копирует путь.</translation>
    </message>
    <message>
        <source>Go to folders</source>
        <translation>К папкам</translation>
    </message>
</context>
<context>
    <name>SearchesView</name>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые запросы</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Очистить недавние запросы</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Недавние запросы</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Section of the settings</source>
        <translation>Раздел настроек</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
</context>
<context>
    <name>SentenceView</name>
    <message>
        <source>Show the sentence in the preview</source>
        <translation>Показать предложение в просмотре</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать со ссылкой</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Language model on this computer</source>
        <translation>Языковая модель на этом компьютере</translation>
    </message>
    <message>
        <source>Look for servers</source>
        <translation>Найти серверы</translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation>Серверы на этом компьютере</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
</context>
<context>
    <name>ServerController</name>
    <message>
        <source>Looking for servers…</source>
        <translation>Поиск серверов…</translation>
    </message>
    <message>
        <source>Asking for the server&apos;s models…</source>
        <translation>Запрос моделей сервера…</translation>
    </message>
    <message>
        <source>Waiting for the language model…</source>
        <translation>Ожидание языковой модели…</translation>
    </message>
    <message>
        <source>{address} is on another computer. Your questions and the matching passages of your files will be sent to it over the network, where its operator can read and store them. {warning}</source>
        <translation>{address} не на этом компьютере. Ваши вопросы и найденные для них отрывки файлов будут отправляться туда по сети. Владелец того компьютера сможет их прочитать и сохранить. {warning}</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Соединение не зашифровано.</translation>
    </message>
    <message>
        <source>Send texts of your files to another computer?</source>
        <translation>Отправлять тексты ваших файлов на другой компьютер?</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The model works. It can read about {number} tokens at once.</source>
        <translation>Модель работает. За один раз она может прочитать около {number} токенов.</translation>
    </message>
    <message>
        <source>No server found. Start Ollama, LM Studio or a llama.cpp server on this computer, or enter its address.</source>
        <translation>Сервер не найден. Запустите Ollama, LM Studio или сервер llama.cpp на этом компьютере либо введите его адрес.</translation>
    </message>
    <message>
        <source>The server has no models yet. Download one there.</source>
        <translation>На сервере пока нет моделей. Загрузите модель там.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln model(s)</source>
        <translation>
            <numerusform>{name}: %Ln модель</numerusform>
            <numerusform>{name}: %Ln модели</numerusform>
            <numerusform>{name}: %Ln моделей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Search settings</source>
        <translation>Поиск в настройках</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>The top passages are compared with your question in more detail, in under half a second after the results appear: by a second model in the languages it supports, otherwise sentence by sentence.</source>
        <translation>Лучшие отрывки сравниваются с вашим вопросом подробнее — меньше чем за полсекунды после появления результатов: второй моделью для языков, которые она знает, иначе — по предложениям.</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Графический процессор Apple (MPS)</translation>
    </message>
    <message>
        <source> MP</source>
        <translation> Мп</translation>
    </message>
    <message>
        <source>A file that you open, copy from or read in the preview moves up when you search for the same or something similar again, but never above a clearly better match. This data stays on this computer and is deleted when you turn this off.</source>
        <translation>Файл, который вы открываете, из которого копируете или который читаете в просмотре, поднимается выше, когда вы снова ищете то же самое или похожее, но никогда не выше явно лучшего результата. Усвоенное остаётся на этом компьютере и удаляется, если вы это отключите.</translation>
    </message>
    <message>
        <source>Answer questions about my files</source>
        <translation>Отвечать на вопросы о моих файлах</translation>
    </message>
    <message>
        <source>Answer questions with a language model</source>
        <translation>Отвечать на вопросы с помощью языковой модели</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer, in a program such as Ollama, LM Studio or llama.cpp. It gets your question and the passages found for it. Every quotation is checked, and statements without one are removed.</source>
        <translation>Ответы пишет языковая модель, которая работает на этом компьютере, в программе вроде Ollama, LM Studio или llama.cpp. Она получает ваш вопрос и найденные отрывки. Каждая цитата проверяется, а утверждения без цитаты удаляются.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Bookmarks of web browsers</source>
        <translation>Закладки веб-браузеров</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>ЦП</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>Сертификат сервера векторов</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Проверять обновления</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>Проверять обновления еженедельно</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>During presentations, videos and video calls</source>
        <translation>Во время презентаций, видео и видеозвонков</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>Исключать файлы, указанные в .gitignore</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>Исключать скрытые файлы</translation>
    </message>
    <message>
        <source>Exclude secrets, such as private keys and passwords</source>
        <translation>Исключать секреты, например закрытые ключи и пароли</translation>
    </message>
    <message>
        <source>Exclude system folders and caches</source>
        <translation>Исключать системные папки и кэши</translation>
    </message>
    <message>
        <source>Excluded patterns</source>
        <translation>Шаблоны исключений</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Размер файла</translation>
    </message>
    <message>
        <source>File size limit (MB)</source>
        <translation>Предел размера файла (МБ)</translation>
    </message>
    <message>
        <source>Files ignored by .gitignore</source>
        <translation>Файлы, указанные в .gitignore</translation>
    </message>
    <message>
        <source>Folders that assistants can search</source>
        <translation>Папки, в которых могут искать ассистенты</translation>
    </message>
    <message>
        <source>GNOME overview</source>
        <translation>Обзор GNOME</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>Группировать результаты</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>Скрытые файлы и папки</translation>
    </message>
    <message>
        <source>If a sentence in your files clearly answers your question, it appears above the results, word for word.</source>
        <translation>Если предложение в ваших файлах ясно отвечает на вопрос, оно дословно показывается над результатами.</translation>
    </message>
    <message>
        <source>In picture files and pictures in documents too</source>
        <translation>Также в файлах изображений и на рисунках в документах</translation>
    </message>
    <message>
        <source>In power saver mode</source>
        <translation>В режиме энергосбережения</translation>
    </message>
    <message>
        <source>Index new and changed files right away</source>
        <translation>Сразу индексировать новые и изменённые файлы</translation>
    </message>
    <message>
        <source>Intel GPU (XPU)</source>
        <translation>Видеокарта Intel (XPU)</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>Размер интерфейса (%)</translation>
    </message>
    <message>
        <source>KRunner and Plasma menu</source>
        <translation>KRunner и меню Plasma</translation>
    </message>
    <message>
        <source>Keep questions and answers</source>
        <translation>Хранить вопросы и ответы</translation>
    </message>
    <message>
        <source>Keep questions and answers on this computer</source>
        <translation>Хранить вопросы и ответы на этом компьютере</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Оставить работать</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Языковая модель</translation>
    </message>
    <message>
        <source>Language model server</source>
        <translation>Сервер языковой модели</translation>
    </message>
    <message>
        <source>Language of this program. Files are found in every language, whichever you choose here.</source>
        <translation>Язык программы. Файлы находятся на всех языках, какой бы вы ни выбрали здесь.</translation>
    </message>
    <message>
        <source>Languages of text in pictures</source>
        <translation>Языки текста на изображениях</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Наибольшее изображение</translation>
    </message>
    <message>
        <source>Largest picture for text recognition (megapixels)</source>
        <translation>Наибольшее изображение для распознавания текста (мегапиксели)</translation>
    </message>
    <message>
        <source>Learn from the results you open</source>
        <translation>Учиться на выбранных результатах</translation>
    </message>
    <message>
        <source>Let assistants search the folders you choose</source>
        <translation>Разрешить ассистентам искать в выбранных папках</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Likely secrets: private keys, password stores, .env files</source>
        <translation>Вероятные секреты: закрытые ключи, хранилища паролей, файлы .env</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>Предел памяти на файл (МБ)</translation>
    </message>
    <message>
        <source>Memory limit of the language model</source>
        <translation>Предел памяти языковой модели</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>Предел памяти языковой модели (МБ)</translation>
    </message>
    <message>
        <source>Memory per file</source>
        <translation>Память на файл</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>Зеркало для загрузки моделей</translation>
    </message>
    <message>
        <source>Model that answers questions</source>
        <translation>Модель, отвечающая на вопросы</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>Видеокарта NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Notify me about problems, such as a full disk</source>
        <translation>Сообщать о проблемах, например о нехватке места на диске</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>При работе от батареи</translation>
    </message>
    <message>
        <source>Pause during presentations, videos and video calls</source>
        <translation>Приостанавливать во время презентаций, видео и видеозвонков</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>Приостанавливать в полноэкранном режиме</translation>
    </message>
    <message>
        <source>Pause in power saver mode</source>
        <translation>Приостанавливать в режиме энергосбережения</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Приостанавливать при работе от батареи</translation>
    </message>
    <message>
        <source>Pause when the computer is hot</source>
        <translation>Приостанавливать при перегреве компьютера</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Re-rank top results</source>
        <translation>Повторно ранжировать лучшие результаты</translation>
    </message>
    <message>
        <source>Re-ranking model</source>
        <translation>Модель ранжирования</translation>
    </message>
    <message>
        <source>Reading time per file</source>
        <translation>Время чтения файла</translation>
    </message>
    <message>
        <source>Recent searches are stored only on this computer. Saved searches stay until you remove them.</source>
        <translation>Недавние запросы хранятся только на этом компьютере. Сохранённые остаются, пока вы их не уберёте.</translation>
    </message>
    <message>
        <source>Recognize text in pictures, not only in scanned PDFs</source>
        <translation>Распознавать текст на изображениях, а не только в отсканированных PDF</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures</source>
        <translation>Распознавать текст в сканах и на изображениях</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures (OCR)</source>
        <translation>Распознавать текст в сканах и на изображениях (OCR)</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Помнить недавние запросы</translation>
    </message>
    <message>
        <source>Runs the language model. Changing it reloads the model.</source>
        <translation>На нём работает языковая модель. При смене модель загружается в память заново.</translation>
    </message>
    <message>
        <source>Show sentences that answer a question</source>
        <translation>Показывать предложения, отвечающие на вопрос</translation>
    </message>
    <message>
        <source>Stop waiting for an answer after</source>
        <translation>Не ждать ответа дольше</translation>
    </message>
    <message>
        <source>Time limit for an answer (minutes)</source>
        <translation>Предел времени на ответ (минуты)</translation>
    </message>
    <message>
        <source>Titles, addresses and folders are read from Firefox and browsers based on Chromium, such as Chrome, Edge, Brave and Vivaldi, on this computer. The pages are not downloaded, and reading lists of browsers based on Chromium are not read.</source>
        <translation>Названия, адреса и папки читаются из Firefox и браузеров на основе Chromium, таких как Chrome, Edge, Brave и Vivaldi, на этом компьютере. Страницы не загружаются, а списки для чтения браузеров на основе Chromium не читаются.</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Искать выделенный текст</translation>
    </message>
    <message>
        <source>Search my bookmarks</source>
        <translation>Искать в моих закладках</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>Клавиши быстрого поиска</translation>
    </message>
    <message>
        <source>Shortcut to search for the selected text</source>
        <translation>Клавиши поиска выделенного текста</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Показывать значок в трее</translation>
    </message>
    <message>
        <source>Show files in GNOME search</source>
        <translation>Показывать файлы в поиске GNOME</translation>
    </message>
    <message>
        <source>Show files in KRunner</source>
        <translation>Показывать файлы в KRunner</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>Показывать значок в трее</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>Показать или скрыть быстрый поиск</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Size of text and everything else, in addition to the system&apos;s own scaling.</source>
        <translation>Размер текста и всего остального, в дополнение к масштабу системы.</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>Сортировать результаты</translation>
    </message>
    <message>
        <source>System folders, caches and program files such as node_modules and .git</source>
        <translation>Системные папки, кэши и служебные файлы программ, например node_modules и .git</translation>
    </message>
    <message>
        <source>Text per spreadsheet</source>
        <translation>Текст одной таблицы</translation>
    </message>
    <message>
        <source>Text per spreadsheet (MB)</source>
        <translation>Текст одной таблицы (МБ)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>Предел времени на файл (секунды)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>Выгружать языковую модель через (минуты)</translation>
    </message>
    <message>
        <source>Unload the language model when idle for</source>
        <translation>Выгружать языковую модель при простое</translation>
    </message>
    <message>
        <source>Use all cores while I am away</source>
        <translation>Использовать все ядра, пока меня нет</translation>
    </message>
    <message>
        <source>Use all cores while away</source>
        <translation>Использовать все ядра, пока вас нет</translation>
    </message>
    <message>
        <source>Vector server</source>
        <translation>Сервер векторов</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation>При закрытии окна</translation>
    </message>
    <message>
        <source>When the computer is hot</source>
        <translation>При перегреве компьютера</translation>
    </message>
    <message>
        <source>While a program is in full screen</source>
        <translation>Пока программа занимает весь экран</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>zoom font text bigger larger accessibility scaling dpi</source>
        <translation>масштаб шрифт текст крупнее доступность dpi</translation>
    </message>
    <message>
        <source>translation locale deutsch français español</source>
        <translation>перевод язык локаль deutsch français español</translation>
    </message>
    <message>
        <source>network internet telemetry data protection security tracking</source>
        <translation>сеть интернет телеметрия защита данных безопасность</translation>
    </message>
    <message>
        <source>backup restore defaults json transfer</source>
        <translation>копия восстановить умолчание json перенос</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Экспорт настроек</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Choose another place.</source>
        <translation>Настройки не удалось сохранить ({reason}). Выберите другое место.</translation>
    </message>
    <message>
        <source>Settings saved as {name}</source>
        <translation>Настройки сохранены как {name}</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Импорт настроек</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}).</source>
        <translation>Файл не удалось прочитать ({reason}).</translation>
    </message>
    <message>
        <source>No setting differs from the current ones.</source>
        <translation>Все настройки совпадают с текущими.</translation>
    </message>
    <message>
        <source>Caution: these settings may index more of your files:</source>
        <translation>Внимание: с этими настройками может индексироваться больше ваших файлов:</translation>
    </message>
    <message>
        <source>The language model changes, so all files are indexed again.</source>
        <translation>Языковая модель меняется, поэтому все файлы индексируются заново.</translation>
    </message>
    <message>
        <source>Recent searches are no longer remembered, and existing ones are cleared.</source>
        <translation>Недавние запросы больше не запоминаются, а имеющиеся удаляются.</translation>
    </message>
    <message>
        <source>Unknown settings, ignored: {names}</source>
        <translation>Неизвестные настройки, не учитываются: {names}</translation>
    </message>
    <message>
        <source>Not imported, because these control where your data is stored: {names}</source>
        <translation>Не импортированы, потому что определяют, где хранятся ваши данные: {names}</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>Импортировать эти настройки?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model are kept. Exclusion patterns are reset too. Export the settings first if you want to restore them later.</source>
        <translation>Ваши папки, индекс и языковая модель сохраняются. Шаблоны исключений тоже сбрасываются. Сначала экспортируйте настройки, если захотите их вернуть.</translation>
    </message>
    <message>
        <source>Settings imported.</source>
        <translation>Настройки импортированы.</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Сбросить все настройки?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>theme dark mode night colours bright</source>
        <translation>тема тёмная ночь цвета светлая</translation>
    </message>
    <message>
        <source>add remove directory library what is searched</source>
        <translation>добавить убрать каталог библиотека где искать</translation>
    </message>
    <message>
        <source>browser favorites Firefox Chrome Edge web internet</source>
        <translation>браузер избранное закладки Firefox Chrome Edge веб интернет</translation>
    </message>
    <message>
        <source>exclude ignore skip filter blacklist patterns</source>
        <translation>исключить пропустить фильтр шаблоны</translation>
    </message>
    <message>
        <source>size too large timeout big files skip</source>
        <translation>размер слишком большой время файлы пропустить</translation>
    </message>
    <message>
        <source>AI embedding language download offline mirror network</source>
        <translation>ИИ embedding язык загрузить офлайн зеркало сеть</translation>
    </message>
    <message>
        <source>rerank ranking relevance quality sort second model</source>
        <translation>rerank порядок релевантность качество вторая модель</translation>
    </message>
    <message>
        <source>GPU graphics card CUDA processor hardware speed fast</source>
        <translation>GPU видеокарта CUDA процессор железо скорость</translation>
    </message>
    <message>
        <source>RAM unload idle free</source>
        <translation>память выгрузить покой освободить</translation>
    </message>
    <message>
        <source>OCR scan scanned picture photo image screenshot tesseract languages</source>
        <translation>OCR скан отсканированный изображение фото снимок экрана tesseract языки</translation>
    </message>
    <message>
        <source>history adaptive personal ranking order forget delete</source>
        <translation>история обучение личный ранжирование порядок забыть удалить</translation>
    </message>
    <message>
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>батарея пауза энергия ноутбук игры шум вентилятор следить</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>версия лицензия помощь</translation>
    </message>
    <message>
        <source>No settings match “{words}”.</source>
        <translation>Настроек по запросу «{words}» нет.</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window settings in {file} could not be read. Their last good copy or the defaults are used, and the unreadable file is kept next to them.</source>
        <translation>Настройки окна в {file} не удалось прочитать. Используется их последняя исправная копия или значения по умолчанию, а нечитаемый файл хранится рядом.</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Restore last settings</source>
        <translation>Восстановить последние настройки</translation>
    </message>
    <message>
        <source>Files that you excluded will be indexed. The unreadable settings are kept next to the new ones.</source>
        <translation>Исключённые вами файлы будут проиндексированы. Нечитаемые настройки хранятся рядом с новыми.</translation>
    </message>
    <message>
        <source>Use the default settings?</source>
        <translation>Использовать настройки по умолчанию?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>Open {files}</source>
        <translation>Открыть {files}</translation>
    </message>
    <message>
        <source>Copy the paths of {files}</source>
        <translation>Копировать пути: {files}</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>Сочетания клавиш (F1)</translation>
    </message>
</context>
<context>
    <name>SimilarChip</name>
    <message>
        <source>Click to return to your search (Esc)</source>
        <translation>Нажмите, чтобы вернуться к своему запросу (Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>похоже на {name}</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Indexing speed</source>
        <translation>Скорость индексирования</translation>
    </message>
    <message>
        <source>Nothing was indexed in the last few minutes.</source>
        <translation>За последние минуты ничего не проиндексировано.</translation>
    </message>
    <message>
        <source>Passages per second</source>
        <translation>Отрывков в секунду</translation>
    </message>
    <message>
        <source>Files per second</source>
        <translation>Файлов в секунду</translation>
    </message>
    <message>
        <source>Now {now}, peak {most}</source>
        <translation>Сейчас {now}, максимум {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Ход индексирования</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Всё равно индексировать</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Папок пока нет</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Новая модель</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Шаг {step} из {steps}</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Search in your desktop</source>
        <translation>Поиск на рабочем столе</translation>
    </message>
    <message>
        <source>Shows your files in the desktop&apos;s own search while Desktop Search is running. Nothing leaves this computer.</source>
        <translation>Показывает ваши файлы в поиске рабочего стола, пока работает Desktop Search. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>Сохранено в {place}</translation>
    </message>
    <message>
        <source>GNOME requires a file in a system folder. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME нужен файл в системной папке. Выполните это один раз в терминале, затем выйдите из системы и войдите снова:</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Открыть Desktop Search</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Быстрый поиск</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Пауза на час</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>Индексировать сейчас</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>Open page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Skip version</source>
        <translation>Пропустить версию</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>обновление обновить версия выпуск загрузка сеть интернет</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>Contacts {host}. Only the request itself is sent. Nothing is downloaded or installed.</source>
        <translation>Обращается к {host}. Отправляется только сам запрос. Ничего не загружается и не устанавливается.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>You have the latest version.</source>
        <translation>У вас последняя версия.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Ready to index</source>
        <translation>Всё готово к индексированию</translation>
    </message>
    <message>
        <source>Skip setup</source>
        <translation>Пропустить настройку</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Языковая модель</translation>
    </message>
    <message>
        <source>Powers search by meaning, on this device. Recommended for most people. You can change it at any time.</source>
        <translation>Обеспечивает поиск по смыслу на этом устройстве. Подходит большинству. Изменить выбор можно в любой момент.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>Выберите папки для поиска</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>Индексирование в фоне</translation>
    </message>
    <message>
        <source>Start with these settings</source>
        <translation>Начать с этими настройками</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Indexing starts when you click Start. You can search while it runs.</source>
        <translation>Индексирование начнётся, когда вы нажмёте «Начать». Искать можно и во время него.</translation>
    </message>
    <message>
        <source>Nothing is indexed before the last page. If you skip setup, nothing is indexed until you add a folder on the Folders page.</source>
        <translation>До последней страницы ничего не индексируется. Если пропустить настройку, ничего не будет индексироваться, пока вы не добавите папку на странице «Папки».</translation>
    </message>
    <message>
        <source>Nothing is indexed before you click Start.</source>
        <translation>Ничего не индексируется, пока вы не нажмёте «Начать».</translation>
    </message>
</context>
</TS>
