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
        <source>a piece of the file&apos;s name</source>
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
        <source>Locked by a password</source>
        <translation>Защищены паролем</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждены</translation>
    </message>
    <message>
        <source>No text in them</source>
        <translation>Без текста</translation>
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
        <source>Took too long to read</source>
        <translation>Читались слишком долго</translation>
    </message>
    <message>
        <source>Needed too much memory</source>
        <translation>Требуют слишком много памяти</translation>
    </message>
    <message>
        <source>Ended the program that read them</source>
        <translation>Завершили программу чтения</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Не прочитаны</translation>
    </message>
    <message>
        <source>They are set aside. Simplify their .gitignore file, then retry; or exclude them.</source>
        <translation>Они отложены. Упростите их файл .gitignore и повторите или исключите их.</translation>
    </message>
    <message>
        <source>Found by their words alone</source>
        <translation>Находятся только по словам</translation>
    </message>
    <message>
        <source>Folders that could not be scanned</source>
        <translation>Папки, которые не удалось просмотреть</translation>
    </message>
    <message>
        <source>Save them without the password, or ignore them.</source>
        <translation>Сохраните их без пароля или пропустите.</translation>
    </message>
    <message>
        <source>Copy them again from where they came from, or ignore them.</source>
        <translation>Скопируйте их заново из источника или пропустите.</translation>
    </message>
    <message>
        <source>Scans need text recognition by another program first; ignore the others.</source>
        <translation>Сканам сначала нужно распознавание текста другой программой; остальные пропустите.</translation>
    </message>
    <message>
        <source>Raise the limit, and they are read.</source>
        <translation>Поднимите предел, и они будут прочитаны.</translation>
    </message>
    <message>
        <source>Change their permissions, then retry.</source>
        <translation>Измените права доступа и повторите.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more time.</source>
        <translation>Поднимите предел, и у них будет больше времени.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more memory.</source>
        <translation>Поднимите предел, и у них будет больше памяти.</translation>
    </message>
    <message>
        <source>They are set aside. Save them in another format, or ignore them.</source>
        <translation>Они отложены. Сохраните их в другом формате или пропустите.</translation>
    </message>
    <message>
        <source>See that their drive is there, then retry.</source>
        <translation>Проверьте, подключён ли диск, и повторите.</translation>
    </message>
    <message>
        <source>The language model fails over a part of them. Retry with another one, or ignore them.</source>
        <translation>Языковая модель не справляется с частью из них. Повторите с другой или пропустите их.</translation>
    </message>
    <message>
        <source>What is in the index is found meanwhile.</source>
        <translation>То, что уже в индексе, тем временем находится.</translation>
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
        <source>{files}, {passages}</source>
        <translation>{files}, {passages}</translation>
    </message>
    <message>
        <source>{activity}: {facts}.</source>
        <translation>{activity}: {facts}.</translation>
    </message>
    <message>
        <source>{files} to be read</source>
        <translation>прочитать: {files}</translation>
    </message>
    <message>
        <source>{passages} to be learnt</source>
        <translation>изучить: {passages}</translation>
    </message>
    <message>
        <source>{passages} on the way to the vector index</source>
        <translation>на пути в векторный индекс: {passages}</translation>
    </message>
    <message>
        <source>a removed folder whose last traces go in a few minutes</source>
        <translation>удалённая папка, последние следы которой исчезнут через несколько минут</translation>
    </message>
    <message>
        <source>Waiting: {what}.</source>
        <translation>Ожидают: {what}.</translation>
    </message>
    <message>
        <source>{to} takes the place of {old} when it has learnt all: {done} of {total}.</source>
        <translation>{to} сменит {old}, когда изучит всё: {done} из {total}.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>См. ниже</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>осталось: {files}</translation>
    </message>
    <message>
        <source>{passages} to learn</source>
        <translation>изучить: {passages}</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Ещё не сверена</translation>
    </message>
    <message>
        <source>Compared {time}</source>
        <translation>Сверена {time}</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ещё не проверялся.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>исправен</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>исправлен</translation>
    </message>
    <message>
        <source>could not be repaired</source>
        <translation>исправить не удалось</translation>
    </message>
    <message>
        <source>Last checked {time}: {outcome}.</source>
        <translation>Последняя проверка {time}: {outcome}.</translation>
    </message>
    <message>
        <source>The index is being checked.</source>
        <translation>Индекс проверяется.</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>Индекс сжимается.</translation>
    </message>
    <message>
        <source>The vector index is being made anew.</source>
        <translation>Векторный индекс создаётся заново.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} МБ</translation>
    </message>
    <message>
        <source>{n} MB of it have come</source>
        <translation>получено {n} МБ</translation>
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
        <source>Quality not measured here</source>
        <translation>Качество здесь не измерено</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>Нужная страница в первой десятке: {figures}</translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation>Скорость неизвестна</translation>
    </message>
    <message>
        <source>Speed of the default</source>
        <translation>Скорость как у основной модели</translation>
    </message>
    <message>
        <source>By its size about {n} times as fast</source>
        <translation>Судя по размеру, примерно в {n} раз быстрее</translation>
    </message>
    <message>
        <source>By its size about {n} times slower</source>
        <translation>Судя по размеру, примерно в {n} раз медленнее</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Запрос к хабу</translation>
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
        <source>Passages that hold “{text}” come first.</source>
        <translation>Отрывки с «{text}» идут первыми.</translation>
    </message>
    <message>
        <source>Passages that hold “{text}” are left out.</source>
        <translation>Отрывки с «{text}» исключены.</translation>
    </message>
    <message>
        <source>Passages that hold one of these come first: {text}</source>
        <translation>Отрывки с одним из этих слов идут первыми: {text}</translation>
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
        <source>Only files whose name holds: {text}</source>
        <translation>Только файлы, в имени которых есть: {text}</translation>
    </message>
    <message>
        <source>No files whose name holds: {text}</source>
        <translation>Без файлов, в имени которых есть: {text}</translation>
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
        <source>Only files last changed: {text}</source>
        <translation>Только файлы, изменённые: {text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>Без файлов, изменённых: {text}</translation>
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
        <source>Only passages on this page: {text}</source>
        <translation>Только отрывки с этой страницы: {text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>Без отрывков с этой страницы: {text}</translation>
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
        <source>Date</source>
        <translation>Дата</translation>
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
    <message>
        <source>score {score} of 100</source>
        <translation>оценка {score} из 100</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>точные слова</translation>
    </message>
    <message>
        <source>{score} in 100 finds that look like this one are what was looked for.</source>
        <translation>Из 100 таких находок {score} — то, что искали.</translation>
    </message>
    <message>
        <source>Similarity of meaning to your query: {score} of 1</source>
        <translation>Сходство по смыслу с запросом: {score} из 1</translation>
    </message>
    <message>
        <source>Words of your query stand in this passage.</source>
        <translation>В этом отрывке есть слова запроса.</translation>
    </message>
    <message>
        <source>It says nearly the same as what you asked about.</source>
        <translation>Здесь сказано почти то же, что в исходном.</translation>
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
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln отрывок</numerusform>
            <numerusform>%Ln отрывка</numerusform>
            <numerusform>%Ln отрывков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among %Ln file(s).</source>
        <translation>
            <numerusform>Подсчитано в %Ln файле.</numerusform>
            <numerusform>Подсчитано в %Ln файлах.</numerusform>
            <numerusform>Подсчитано в %Ln файлах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %Ln file(s) that come nearest. A filter looks deeper.</source>
        <translation>
            <numerusform>Подсчитано в %Ln ближайшем файле. Фильтр ищет глубже.</numerusform>
            <numerusform>Подсчитано в %Ln ближайших файлах. Фильтр ищет глубже.</numerusform>
            <numerusform>Подсчитано в %Ln ближайших файлах. Фильтр ищет глубже.</numerusform>
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
    <message>
        <source>This would leave out no file that is in the search now.</source>
        <translation>Это не исключило бы ни одного файла из нынешнего поиска.</translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s).</source>
        <translation>
            <numerusform>Это исключило бы %Ln файл.</numerusform>
            <numerusform>Это исключило бы %Ln файла.</numerusform>
            <numerusform>Это исключило бы %Ln файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s), of which {indexed} can be found now.</source>
        <translation>
            <numerusform>Это исключило бы %Ln файл; сейчас находятся: {indexed}.</numerusform>
            <numerusform>Это исключило бы %Ln файла; сейчас находятся: {indexed}.</numerusform>
            <numerusform>Это исключило бы %Ln файлов; сейчас находятся: {indexed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will be different.</source>
        <translation>
            <numerusform>Изменится %Ln настройка.</numerusform>
            <numerusform>Изменятся %Ln настройки.</numerusform>
            <numerusform>Изменятся %Ln настроек.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>ещё около %Ln минуты</numerusform>
            <numerusform>ещё около %Ln минут</numerusform>
            <numerusform>ещё около %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>ещё около {n} ч</translation>
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
        <source>Waiting: {reason}</source>
        <translation>Ожидание: {reason}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Папок пока нет</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Поиск изменений</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Чтение файлов</translation>
    </message>
    <message>
        <source>Learning meanings</source>
        <translation>Изучение смыслов</translation>
    </message>
    <message>
        <source>Repairing the index</source>
        <translation>Исправление индекса</translation>
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
        <source>saving power</source>
        <translation>экономия энергии</translation>
    </message>
    <message>
        <source>the machine is hot</source>
        <translation>компьютер перегрет</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>программа на весь экран</translation>
    </message>
    <message>
        <source>a presentation or a film</source>
        <translation>презентация или фильм</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>Загрузка {model}: {percent} %</translation>
    </message>
    <message>
        <source>{percent}% searchable</source>
        <translation>доступно для поиска {percent} %</translation>
    </message>
    <message>
        <source>{percent}% searchable by meaning</source>
        <translation>доступно по смыслу {percent} %</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} из {all} файлов</translation>
    </message>
    <message>
        <source>{rate} passages/s</source>
        <translation>{rate} отрывков/с</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages</source>
        <translation>Смена {old} на {new}: {done} из {all} отрывков</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages. {old} answers meanwhile.</source>
        <translation>Смена {old} на {new}: {done} из {all} отрывков. Тем временем отвечает {old}.</translation>
    </message>
    <message>
        <source>Language model is loading</source>
        <translation>Языковая модель загружается</translation>
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
        <source>{files}  ·  {took}</source>
        <translation>{files}  ·  {took}</translation>
    </message>
    <message>
        <source>Searched also for: {words}  ·  {files}  ·  {took}</source>
        <translation>Искали также: {words}  ·  {files}  ·  {took}</translation>
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
        <source>Found by words alone. Meaning follows when the language model has loaded.</source>
        <translation>Найдено только по словам. Смысл — когда загрузится языковая модель.</translation>
    </message>
    <message>
        <source>Found by words alone. There is no language model.</source>
        <translation>Найдено только по словам. Языковой модели нет.</translation>
    </message>
    <message>
        <source>Found by words alone. The chosen language model understands English only.</source>
        <translation>Найдено только по словам. Выбранная языковая модель понимает лишь английский.</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Пока ничего не проиндексировано</translation>
    </message>
    <message>
        <source>As soon as the first files are read they can be found here.</source>
        <translation>Как только будут прочитаны первые файлы, их можно будет найти здесь.</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>Пока: {facts}.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Пока ничего не найдено</translation>
    </message>
    <message>
        <source>The search is repeated as more is read.</source>
        <translation>Поиск повторяется по мере чтения.</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>С этими фильтрами ничего не найдено</translation>
    </message>
    <message>
        <source>Take one of them away, or try other words.</source>
        <translation>Уберите один из них или попробуйте другие слова.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Нечего искать</translation>
    </message>
    <message>
        <source>The query holds no words: try a few letters or a question.</source>
        <translation>В запросе нет слов: попробуйте несколько букв или вопрос.</translation>
    </message>
    <message>
        <source>No file holds these words</source>
        <translation>Ни в одном файле нет этих слов</translation>
    </message>
    <message>
        <source>The language model is still loading; meaning is searched as soon as it has.</source>
        <translation>Языковая модель ещё загружается; затем будет поиск и по смыслу.</translation>
    </message>
    <message>
        <source>Only words were searched, as there is no language model. Choose one in Settings.</source>
        <translation>Поиск шёл только по словам: языковой модели нет. Выберите её в настройках.</translation>
    </message>
    <message>
        <source>Only words were searched, as the language model understands English only. Settings has others.</source>
        <translation>Поиск шёл только по словам: языковая модель понимает лишь английский. В настройках есть другие.</translation>
    </message>
    <message>
        <source>Nothing in your files comes close</source>
        <translation>В ваших файлах нет ничего близкого</translation>
    </message>
    <message>
        <source>Try other words, or ask as you would ask a person. Any language will do.</source>
        <translation>Попробуйте другие слова или спросите как человека. Подойдёт любой язык.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Презентации</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Веб-страницы</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
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
        <source>Notebooks</source>
        <translation>Блокноты</translation>
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
        <source>Indexing cannot go on</source>
        <translation>Индексирование не может продолжаться</translation>
    </message>
    <message>
        <source>The language model does not work</source>
        <translation>Языковая модель не работает</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>До тех пор поиск в ваших файлах идёт по словам.</translation>
    </message>
    <message>
        <source>A folder is out of reach</source>
        <translation>Папка недоступна</translation>
    </message>
    <message>
        <source>{folder}: what is known of it is kept. If it is gone for good, remove it in the window.</source>
        <translation>{folder}: известное о ней сохранено. Если она исчезла насовсем, уберите её в окне.</translation>
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
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>Пока вы работаете</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Быстрый поиск</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>Запуск и трей</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
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
        <source>With a result</source>
        <translation>На результате</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>В просмотре</translation>
    </message>
    <message>
        <source>In the quick search</source>
        <translation>В быстром поиске</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Показать эти клавиши</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>К строке поиска</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
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
        <source>Save this search, or remove it from those saved</source>
        <translation>Сохранить этот поиск или убрать из сохранённых</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Найти похожее на буфер обмена</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>Показать в его папке</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Копировать его путь</translation>
    </message>
    <message>
        <source>Copy the passage with its citation</source>
        <translation>Копировать отрывок со ссылкой</translation>
    </message>
    <message>
        <source>Choose several files, one more, or all</source>
        <translation>Выбрать несколько файлов, ещё один или все</translation>
    </message>
    <message>
        <source>Show files that say nearly the same</source>
        <translation>Показать файлы почти о том же</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>Снова скрыть их</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Найти похожие файлы</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>Почему это найдено?</translation>
    </message>
    <message>
        <source>Go to the next place with your words</source>
        <translation>К следующему месту с вашими словами</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>К предыдущему месту</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>As wide as the preview</source>
        <translation>По ширине просмотра</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>Показать быстрый поиск или убрать</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>Искать текст, выделенный в другой программе</translation>
    </message>
    <message>
        <source>Go to the next file, or the one before</source>
        <translation>К следующему файлу или к предыдущему</translation>
    </message>
    <message>
        <source>Go five files on, or back</source>
        <translation>На пять файлов вперёд или назад</translation>
    </message>
    <message>
        <source>Show the preview, then go on to it</source>
        <translation>Показать просмотр, затем перейти в него</translation>
    </message>
    <message>
        <source>Put the preview away</source>
        <translation>Убрать просмотр</translation>
    </message>
    <message>
        <source>Go on in the window with this query</source>
        <translation>Продолжить в окне с этим запросом</translation>
    </message>
    <message>
        <source>Put the quick search away</source>
        <translation>Убрать быстрый поиск</translation>
    </message>
    <message>
        <source>Nothing close; {files} come nearest</source>
        <translation>Ничего похожего; ближе всего: {files}</translation>
    </message>
    <message>
        <source>These settings were saved by another version of this program.</source>
        <translation>Эти настройки сохранены другой версией программы.</translation>
    </message>
    <message>
        <source>Export them again with this one.</source>
        <translation>Экспортируйте их заново этой версией.</translation>
    </message>
    <message>
        <source>None of the settings was taken, as these cannot be used: {names}.</source>
        <translation>Ни одна настройка не принята, так как эти негодны: {names}.</translation>
    </message>
    <message>
        <source>Mend the file, or export it anew.</source>
        <translation>Исправьте файл или экспортируйте его заново.</translation>
    </message>
    <message>
        <source>This is no file of settings of this program.</source>
        <translation>Это не файл настроек этой программы.</translation>
    </message>
    <message>
        <source>Choose one that was exported here or on another computer.</source>
        <translation>Выберите файл, экспортированный здесь или на другом компьютере.</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>Доступна версия {version}.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the connection to the internet, then try again.</source>
        <translation>{host}: нет связи. Проверьте соединение с интернетом и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{host} knows nothing of new versions at present. Try again another day.</source>
        <translation>{host} сейчас ничего не знает о новых версиях. Попробуйте в другой день.</translation>
    </message>
    <message>
        <source>{host} led to an address that is not secure. It was not followed.</source>
        <translation>{host} привёл к небезопасному адресу. Переход не выполнен.</translation>
    </message>
    <message>
        <source>What {host} answered is too large. It was not taken.</source>
        <translation>Ответ {host} слишком велик. Он не принят.</translation>
    </message>
    <message>
        <source>What {host} answered was not signed by the makers of this program. It was not taken.</source>
        <translation>Ответ {host} не подписан создателями этой программы. Он не принят.</translation>
    </message>
    <message>
        <source>What {host} answered cannot be read. It was not taken.</source>
        <translation>Ответ {host} не читается. Он не принят.</translation>
    </message>
    <message>
        <source>What {host} answered names a version older than this one. It was not taken.</source>
        <translation>Ответ {host} называет версию старее этой. Он не принят.</translation>
    </message>
    <message>
        <source>What {host} answered is older than what it answered before. It was not taken.</source>
        <translation>Ответ {host} старее одного из прежних. Он не принят.</translation>
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
        <source>in another order</source>
        <translation>в другом порядке</translation>
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
        <source>Excluded patterns</source>
        <translation>Шаблоны исключений</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>Исключать скрытые файлы</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>Исключать файлы, указанные в .gitignore</translation>
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
        <source>Index changes right away</source>
        <translation>Индексировать изменения сразу</translation>
    </message>
    <message>
        <source>Largest file (MB)</source>
        <translation>Наибольший файл (МБ)</translation>
    </message>
    <message>
        <source>Largest spreadsheet (MB of text)</source>
        <translation>Наибольшая таблица (МБ текста)</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>Предел времени на файл (секунды)</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>Предел памяти на файл (МБ)</translation>
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
        <source>Mirror for model downloads</source>
        <translation>Зеркало для загрузки моделей</translation>
    </message>
    <message>
        <source>Rerank results</source>
        <translation>Переупорядочивать результаты</translation>
    </message>
    <message>
        <source>Reranking model</source>
        <translation>Модель переупорядочивания</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Приостанавливать при работе от батареи</translation>
    </message>
    <message>
        <source>Pause while saving power</source>
        <translation>Приостанавливать при экономии энергии</translation>
    </message>
    <message>
        <source>Pause while the computer is hot</source>
        <translation>Приостанавливать при перегреве компьютера</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>Приостанавливать в полноэкранном режиме</translation>
    </message>
    <message>
        <source>Pause during presentations</source>
        <translation>Приостанавливать во время презентаций</translation>
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
        <source>Certificate of the vector server</source>
        <translation>Сертификат сервера векторов</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>Предел памяти языковой модели (МБ)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>Выгружать языковую модель через (минуты)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Помнить недавние запросы</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>Размер интерфейса (%)</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>Сортировать результаты</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>Группировать результаты</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>Показывать значок в трее</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Когда окно закрывается</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>Клавиши быстрого поиска</translation>
    </message>
    <message>
        <source>Shortcut to search for the selection</source>
        <translation>Клавиши поиска выделенного текста</translation>
    </message>
    <message>
        <source>Answer searches of GNOME</source>
        <translation>Отвечать на поиск в GNOME</translation>
    </message>
    <message>
        <source>Answer searches of KRunner</source>
        <translation>Отвечать на поиск в KRunner</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Проверять обновления</translation>
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
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>{program} {version}</source>
        <translation>{program} {version}</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say. It is free software.</source>
        <translation>Находит нужное в ваших файлах по тому, что в них сказано. Это свободная программа.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Лицензии…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Beside your other work</source>
        <translation>Рядом с вашей работой</translation>
    </message>
    <message>
        <source>Searching is never held up. All of this can be changed later, in Settings.</source>
        <translation>Поиск никогда не ждёт. Всё это можно изменить позже в настройках.</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>Ждать, пока компьютер работает от батареи</translation>
    </message>
    <message>
        <source>Indexing goes on by itself when it is plugged in. What is indexed is found meanwhile.</source>
        <translation>От сети индексирование продолжится само. То, что в индексе, тем временем находится.</translation>
    </message>
    <message>
        <source>Wait while a program is in full screen</source>
        <translation>Ждать, пока программа на весь экран</translation>
    </message>
    <message>
        <source>Games, films and presentations get the whole computer.</source>
        <translation>Играм, фильмам и презентациям достаётся весь компьютер.</translation>
    </message>
    <message>
        <source>Use the whole computer while you are away</source>
        <translation>Использовать весь компьютер, пока вас нет</translation>
    </message>
    <message>
        <source>While you are at it, one of its cores stays free for you in any case.</source>
        <translation>Пока вы за компьютером, одно ядро всегда остаётся вам.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Запускать при входе</translation>
    </message>
    <message>
        <source>Without opening a window; what changes is taken in at once.</source>
        <translation>Не открывая окна; изменения учитываются сразу.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Работать дальше, когда окно закрыто</translation>
    </message>
    <message>
        <source>In the tray, where there is one. A search is then there at once.</source>
        <translation>В трее, если он есть. Поиск тогда сразу под рукой.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault in {program}</source>
        <translation>Ошибка в {program}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your files and the index are not harmed. The details below help to mend it; they stay on this machine unless you send them to somebody. They may name your files.</source>
        <translation>Это ошибка программы, а не ваша. Ваши файлы и индекс целы. Подробности ниже помогут её исправить; они остаются на этом компьютере, пока вы их никому не отправите. В них могут быть имена ваших файлов.</translation>
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
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{part}, take away</source>
        <translation>{part}, убрать</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>What the search is limited to</source>
        <translation>Чем ограничен поиск</translation>
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
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text documents</source>
        <translation>Текстовые документы</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Презентации</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Веб-страницы</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>Электронные книги</translation>
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
        <source>Notebooks</source>
        <translation>Блокноты</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Исходный код</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
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
        <source>Everything is copied and compared before the old copy goes. Meanwhile nothing can be searched; afterwards the program starts again.</source>
        <translation>Всё копируется и сверяется, прежде чем исчезнет старая копия. Тем временем искать нельзя; затем программа запустится снова.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>The search comes to rest.</source>
        <translation>Поиск останавливается.</translation>
    </message>
    <message>
        <source>All files are read and learnt anew, which can take hours. Your folders, your settings and the language models stay, and so do your files.</source>
        <translation>Все файлы читаются и изучаются заново, это может занять часы. Ваши папки, настройки и языковые модели остаются, и ваши файлы тоже.</translation>
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
        <source>The index is cleared.</source>
        <translation>Индекс очищается.</translation>
    </message>
    <message>
        <source>The index is copied and compared.</source>
        <translation>Индекс копируется и сверяется.</translation>
    </message>
    <message>
        <source>The index could not be moved. It stays where it was.</source>
        <translation>Индекс не удалось перенести. Он остаётся на месте.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again; the log says more.</source>
        <translation>Индекс не удалось очистить. Попробуйте снова; в журнале есть подробности.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Where things lie</source>
        <translation>Где что лежит</translation>
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
        <source>The index takes {size}.</source>
        <translation>Индекс занимает {size}.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>What the language model runs on. A change loads it anew.</source>
        <translation>На чём работает языковая модель. При изменении она загружается заново.</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>Выбрать автоматически</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Процессор (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>Видеокарта NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Графика Apple (MPS)</translation>
    </message>
    <message>
        <source>Intel graphics (XPU)</source>
        <translation>Графика Intel (XPU)</translation>
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
        <source>A .gitignore file leaves it out.</source>
        <translation>Его исключает файл .gitignore.</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>Папка на этом компьютере.</translation>
    </message>
    <message>
        <source>A part of the index is damaged ({0} passages or vectors).</source>
        <translation>Часть индекса повреждена (отрывков или векторов: {0}).</translation>
    </message>
    <message>
        <source>A part of the index is damaged and left out of the results. It is repaired while the window is open, or by the command verify.</source>
        <translation>Часть индекса повреждена и не попадает в результаты. Она исправляется, пока окно открыто, или командой verify.</translation>
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
        <source>Another page was asked for.</source>
        <translation>Запрошена другая страница.</translation>
    </message>
    <message>
        <source>Another user can write to {0}.</source>
        <translation>Другой пользователь может писать в {0}.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or leave it out by a pattern in the settings.</source>
        <translation>Измените права доступа к файлу или исключите его шаблоном в настройках.</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>Проверьте, на месте ли диск или сетевой диск, и повторите.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation>Проверьте, можно ли писать в эту папку.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>Проверьте адрес зеркала в настройках.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect the drive it lies on.</source>
        <translation>Проверьте написание или подключите диск, где она лежит.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Проверьте написание.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {0}.</source>
        <translation>Выберите папку с моделью или файл с окончанием {0}.</translation>
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
        <source>Choose another value.</source>
        <translation>Выберите другое значение.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>Choose the folder it lies in.</source>
        <translation>Выберите папку, в которой он лежит.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>Выберите папку одной из них.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Выберите папку самой модели.</translation>
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
        <source>Close that program first, or give this one another folder with --base-dir.</source>
        <translation>Сначала закройте ту программу или дайте этой другую папку через --base-dir.</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>Сжатие остановлено.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>Счётчики были неверны и исправлены.</translation>
    </message>
    <message>
        <source>Do not trust it: fetch the model from where its authors keep it.</source>
        <translation>Не доверяйте ему: возьмите модель у её авторов.</translation>
    </message>
    <message>
        <source>Do not trust it: use another mirror, or none.</source>
        <translation>Не доверяйте ему: возьмите другое зеркало или обойдитесь без него.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>Загрузите её заново или выберите другую модель в настройках.</translation>
    </message>
    <message>
        <source>Drawing this page failed; the file is probably damaged.</source>
        <translation>Страницу не удалось нарисовать; файл, вероятно, повреждён.</translation>
    </message>
    <message>
        <source>Drawing this page takes longer than {0} seconds.</source>
        <translation>Рисование этой страницы дольше {0} секунд.</translation>
    </message>
    <message>
        <source>Drawing this page takes more than {0} MB of memory.</source>
        <translation>Рисование этой страницы требует больше {0} МБ памяти.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>английский и китайский</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Загрузите ещё раз.</translation>
    </message>
    <message>
        <source>Files of this kind ({0}) hold no text to search.</source>
        <translation>В файлах этого типа ({0}) нет текста для поиска.</translation>
    </message>
    <message>
        <source>Finds translations of a sentence, also in rare languages; weaker at answering questions.</source>
        <translation>Находит переводы фразы, даже на редких языках; слабее с вопросами.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or start from the defaults.</source>
        <translation>Сначала восстановите их последнюю исправную копию или начните с настроек по умолчанию.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>Для длинных отрывков.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Освободите место.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>Дайте себе право на чтение.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>Вдвое быстрее основной.</translation>
    </message>
    <message>
        <source>If it should, open it in the program that made it and save it again.</source>
        <translation>Если он должен быть, откройте файл в его программе и сохраните заново.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>Если вы ему доверяете, поднимите предел размера в настройках.</translation>
    </message>
    <message>
        <source>Imported; taken for a kind of {0}.</source>
        <translation>Импортирована; принята за разновидность {0}.</translation>
    </message>
    <message>
        <source>Indexing goes on by itself once that has changed.</source>
        <translation>Индексирование продолжится само, когда это изменится.</translation>
    </message>
    <message>
        <source>Indexing met an unexpected error; the log has the details.</source>
        <translation>При индексировании случилась непредвиденная ошибка; подробности в журнале.</translation>
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
        <source>Install the package {0} {1} again, or choose another model in Settings.</source>
        <translation>Установите пакет {0} {1} заново или выберите другую модель в настройках.</translation>
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
        <source>It belongs to this program&apos;s own data.</source>
        <translation>Принадлежит данным самой программы.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({0}), so it is looked through every few minutes instead.</source>
        <translation>За изменениями не уследить ({0}), поэтому она просматривается каждые несколько минут.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>В файле нет настроек.</translation>
    </message>
    <message>
        <source>It is a link; links are not followed, what they lead to is read where it lies.</source>
        <translation>Это ссылка; то, на что она ведёт, читается на своём месте.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>Это временный файл, файл блокировки или копия.</translation>
    </message>
    <message>
        <source>It is answered by words.</source>
        <translation>Ответ даётся по словам.</translation>
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
        <source>It is made anew from the catalog; nothing is lost.</source>
        <translation>Он создаётся заново из каталога; ничего не теряется.</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>Файла нет, а его копия не читается.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Слишком глубокая вложенность.</translation>
    </message>
    <message>
        <source>It is not a file but a device, a pipe or a socket.</source>
        <translation>Это не файл, а устройство, канал или сокет.</translation>
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
        <source>It is rebuilt from the index; nothing is lost.</source>
        <translation>Он создаётся заново из индекса; ничего не теряется.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Файл слишком большой.</translation>
    </message>
    <message>
        <source>It is tried once more at the next start. You can also retry it now.</source>
        <translation>При следующем запуске будет ещё одна попытка. Можно повторить и сейчас.</translation>
    </message>
    <message>
        <source>It lies in the cloud and not on this machine.</source>
        <translation>Он в облаке, а не на этом компьютере.</translation>
    </message>
    <message>
        <source>It lies on another machine or a virtual drive ({0}), which does not tell of changes, so it is looked through every few minutes instead.</source>
        <translation>Она на другом компьютере или виртуальном диске ({0}), который не сообщает об изменениях, поэтому просматривается каждые несколько минут.</translation>
    </message>
    <message>
        <source>It was moved or deleted; the next scan takes it out of the results.</source>
        <translation>Он перемещён или удалён; следующий просмотр уберёт его из результатов.</translation>
    </message>
    <message>
        <source>Made for questions.</source>
        <translation>Создана для вопросов.</translation>
    </message>
    <message>
        <source>Made to compare sentences; weaker at finding long passages.</source>
        <translation>Создана для сравнения фраз; слабее с длинными отрывками.</translation>
    </message>
    <message>
        <source>Make room on its disk, and see that you may write to that folder.</source>
        <translation>Освободите место на его диске и проверьте, можно ли писать в эту папку.</translation>
    </message>
    <message>
        <source>Make room on that disk, then start again.</source>
        <translation>Освободите место на этом диске и запустите снова.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>Освободите место на этом диске и повторите.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again: what has come is kept.</source>
        <translation>Освободите место на этом диске и повторите: полученное сохранено.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the index, then try again.</source>
        <translation>Освободите место на диске с индексом и повторите.</translation>
    </message>
    <message>
        <source>Make room there first.</source>
        <translation>Сначала освободите там место.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Освободите там место.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>Индекс нельзя перенести в него самого.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: {1}.</source>
        <translation>Модель {0} здесь не работает: {1}.</translation>
    </message>
    <message>
        <source>There is an index in {0} already.</source>
        <translation>В {0} уже есть индекс.</translation>
    </message>
    <message>
        <source>{0} is not in a folder that {1} made, so it is left as it is.</source>
        <translation>{0} не в папке, созданной {1}, поэтому оставлено как есть.</translation>
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
        <source>Move that file away and start again: your files are read anew, none of them is touched.</source>
        <translation>Переместите этот файл и запустите снова: ваши файлы будут прочитаны заново, ни один не тронут.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {0} cannot be written to{1}. What is in the index is found. See that the disk is not read-only and that you may write to that folder; indexing goes on by itself then.</source>
        <translation>Ничего не индексируется: в индекс в {0} нельзя писать{1}. То, что уже в индексе, находится. Проверьте, что диск не только для чтения и что вы можете писать в эту папку; затем индексирование продолжится само.</translation>
    </message>
    <message>
        <source>Nothing is indexed: there is no room left on the disk that holds the index ({0}). What is in the index is found. Make room there; indexing goes on by itself then.</source>
        <translation>Ничего не индексируется: на диске с индексом ({0}) не осталось места. То, что уже в индексе, находится. Освободите там место; затем индексирование продолжится само.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Retry it after an update of the program, or with another model.</source>
        <translation>Делать ничего не нужно. Повторите после обновления программы или с другой моделью.</translation>
    </message>
    <message>
        <source>Older; made to compare sentences.</source>
        <translation>Старше; создана для сравнения фраз.</translation>
    </message>
    <message>
        <source>One of your own patterns leaves it out.</source>
        <translation>Его исключает один из ваших шаблонов.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded; it is found by its words.</source>
        <translation>Один отрывок этого файла не удалось изучить; он находится по словам.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this file&apos;s text are searchable.</source>
        <translation>Для поиска доступны только первые {0} МБ текста этого файла.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>Для поиска доступны только первые {0} МБ ячеек этой таблицы.</translation>
    </message>
    <message>
        <source>Only the first {0} passages of this file are searchable.</source>
        <translation>Для поиска доступны только первые отрывки этого файла (всего {0}).</translation>
    </message>
    <message>
        <source>Only what is in it can be compared.</source>
        <translation>Сравнить можно только то, что в нём есть.</translation>
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
        <source>Open it in the program that made it and save it again, or get a fresh copy.</source>
        <translation>Откройте его в его программе и сохраните заново или возьмите свежую копию.</translation>
    </message>
    <message>
        <source>Open the file in its own program.</source>
        <translation>Откройте файл в его программе.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>Или импортируйте модель из папки или файла.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Пожалуйста, сообщите о ней.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>Поднимите предел размера в настройках или разделите файл.</translation>
    </message>
    <message>
        <source>Reading this file made the reader crash; the file is probably damaged.</source>
        <translation>При чтении этого файла программа чтения упала; файл, вероятно, повреждён.</translation>
    </message>
    <message>
        <source>Reading this file takes more than {0} MB of memory.</source>
        <translation>Чтение этого файла требует больше {0} МБ памяти.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {0} seconds.</source>
        <translation>Чтение этого файла заняло больше {0} секунд.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Чтение остановлено.</translation>
    </message>
    <message>
        <source>Remove it, or get a fresh copy.</source>
        <translation>Удалите его или возьмите свежую копию.</translation>
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
        <source>Retry it after an update of the program, or exclude the folder.</source>
        <translation>Повторите после обновления программы или исключите папку.</translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or report it; the log has the details.</source>
        <translation>Повторите после обновления программы или сообщите; подробности в журнале.</translation>
    </message>
    <message>
        <source>Retry it from here if you think it was chance, or save it again in another format.</source>
        <translation>Повторите отсюда, если это случайность, или сохраните в другом формате.</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>Выполните `desktop-search settings restore` (последняя исправная копия) или `desktop-search settings reset` (настройки по умолчанию).</translation>
    </message>
    <message>
        <source>Run it again afterwards; it goes on where it stood.</source>
        <translation>Запустите потом снова; продолжится с того же места.</translation>
    </message>
    <message>
        <source>Run it through a program for text recognition (OCR) and save the result.</source>
        <translation>Распознайте его текст (OCR) и сохраните результат.</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>Сохраните копию без пароля, чтобы её текст можно было искать.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it; the log has the details.</source>
        <translation>Сохраните в более новом формате или сообщите; подробности в журнале.</translation>
    </message>
    <message>
        <source>Searching by meaning goes on by itself then.</source>
        <translation>Поиск по смыслу затем продолжится сам.</translation>
    </message>
    <message>
        <source>See that the disk has room.</source>
        <translation>Проверьте, есть ли место на диске.</translation>
    </message>
    <message>
        <source>See that the disk is connected, and that you may write to that folder.</source>
        <translation>Проверьте, подключён ли диск и можно ли писать в эту папку.</translation>
    </message>
    <message>
        <source>See that this is a folder, and that you may write to it and to what is in it.</source>
        <translation>Проверьте, что это папка и что вы можете писать в неё и в её содержимое.</translation>
    </message>
    <message>
        <source>See that you may write there.</source>
        <translation>Проверьте, можно ли там писать.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {0}, then retry.</source>
        <translation>Упростите шаблоны в {0} и повторите.</translation>
    </message>
    <message>
        <source>Somebody has changed the vector index in {0}.</source>
        <translation>Кто-то изменил векторный индекс в {0}.</translation>
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
        <source>Start again: it is restored from its last copy.</source>
        <translation>Запустите снова: он восстановится из последней копии.</translation>
    </message>
    <message>
        <source>Start again: the index is restored.</source>
        <translation>Запустите снова: индекс восстановится.</translation>
    </message>
    <message>
        <source>Start from the defaults.</source>
        <translation>Начните с настроек по умолчанию.</translation>
    </message>
    <message>
        <source>Start it again; it goes on where it stood.</source>
        <translation>Запустите снова; продолжится с того же места.</translation>
    </message>
    <message>
        <source>Start the program anew, or choose another model in Settings.</source>
        <translation>Перезапустите программу или выберите другую модель в настройках.</translation>
    </message>
    <message>
        <source>Start the program anew.</source>
        <translation>Перезапустите программу.</translation>
    </message>
    <message>
        <source>That program is not there any more.</source>
        <translation>Этой программы больше нет.</translation>
    </message>
    <message>
        <source>Take one with model.safetensors, or convert it with sentence-transformers: save_pretrained does.</source>
        <translation>Возьмите с model.safetensors или преобразуйте через sentence-transformers: это делает save_pretrained.</translation>
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
        <source>Choose Check the index, under Health.</source>
        <translation>Выберите «Проверить индекс» в разделе «Состояние».</translation>
    </message>
    <message>
        <source>Choose one on this computer.</source>
        <translation>Выберите на этом компьютере.</translation>
    </message>
    <message>
        <source>Connect the drive it lies on.</source>
        <translation>Подключите диск, где он лежит.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>It stays where it was. Choose another folder.</source>
        <translation>Он остаётся на месте. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Освободите там место или выберите другую папку.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Откройте её в браузере.</translation>
    </message>
    <message>
        <source>See that it runs, and that its address, certificate and token are right.</source>
        <translation>Проверьте, что он работает и что адрес, сертификат и токен верны.</translation>
    </message>
    <message>
        <source>Texts are learnt in smaller portions, as the language model may take {0} MB only.</source>
        <translation>Тексты изучаются меньшими порциями: модели дозволено лишь {0} МБ.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been made anew.</source>
        <translation>Таблицы каталога были повреждены и созданы заново.</translation>
    </message>
    <message>
        <source>The connection to {0} broke off ({1}).</source>
        <translation>Связь с {0} прервалась ({1}).</translation>
    </message>
    <message>
        <source>The copy of the index was damaged and has been removed; another one is made.</source>
        <translation>Копия индекса была повреждена и удалена; создаётся новая.</translation>
    </message>
    <message>
        <source>The default. Comes with the program where its package exists.</source>
        <translation>Основная модель. Идёт с программой там, где есть её пакет.</translation>
    </message>
    <message>
        <source>The default; comes with the program.</source>
        <translation>Основная модель; идёт с программой.</translation>
    </message>
    <message>
        <source>The download of {0} was stopped.</source>
        <translation>Загрузка {0} остановлена.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{0}&quot; is neither known nor a folder.</source>
        <translation>Модель «{0}» неизвестна и не является папкой.</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be loaded ({1}).</source>
        <translation>Модель {0} не загружается ({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be started ({1}).</source>
        <translation>Модель {0} не запускается ({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} is not on this computer.</source>
        <translation>Модели {0} нет на этом компьютере.</translation>
    </message>
    <message>
        <source>The engine ends.</source>
        <translation>Движок завершается.</translation>
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
        <source>The file {0} cannot be used ({1}); mend or delete it.</source>
        <translation>Файл {0} нельзя использовать ({1}); исправьте или удалите его.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); its results are kept.</source>
        <translation>Папка {0} не читается ({1}); её результаты сохранены.</translation>
    </message>
    <message>
        <source>The folder {0} could not be read to its end; its results are kept.</source>
        <translation>Папку {0} не удалось дочитать; её результаты сохранены.</translation>
    </message>
    <message>
        <source>The folder {0} is empty, and on another drive than before; its results are kept.</source>
        <translation>Папка {0} пуста и на другом диске, чем раньше; её результаты сохранены.</translation>
    </message>
    <message>
        <source>The folder {0} is not there; its results are kept.</source>
        <translation>Папки {0} нет; её результаты сохранены.</translation>
    </message>
    <message>
        <source>The folder {0} is set aside, as the program stopped responding twice while it scanned it; the results known from it are kept.</source>
        <translation>Папка {0} отложена: программа дважды перестала отвечать при её просмотре; известные из неё результаты сохранены.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read.</source>
        <translation>Папку {0} нельзя читать.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read; its results are kept. Give yourself permission to read it.</source>
        <translation>Папку {0} нельзя читать; её результаты сохранены. Дайте себе право на чтение.</translation>
    </message>
    <message>
        <source>The hub has {0} without safetensors weights or without tokenizer.json.</source>
        <translation>На хабе {0} без весов safetensors или без tokenizer.json.</translation>
    </message>
    <message>
        <source>The imported model {0} is not on this computer any more.</source>
        <translation>Импортированной модели {0} больше нет на этом компьютере.</translation>
    </message>
    <message>
        <source>The index copied to {0} is damaged.</source>
        <translation>Индекс, скопированный в {0}, повреждён.</translation>
    </message>
    <message>
        <source>The index could not be moved: {0}.</source>
        <translation>Индекс не удалось перенести: {0}.</translation>
    </message>
    <message>
        <source>The index in {0} cannot be used just now ({1}).</source>
        <translation>Индекс в {0} сейчас недоступен ({1}).</translation>
    </message>
    <message>
        <source>The index in {0} is damaged.</source>
        <translation>Индекс в {0} повреждён.</translation>
    </message>
    <message>
        <source>The index in {0} is in use ({1}).</source>
        <translation>Индекс в {0} занят ({1}).</translation>
    </message>
    <message>
        <source>The index in {0} was made by a newer version of this program.</source>
        <translation>Индекс в {0} создан более новой версией программы.</translation>
    </message>
    <message>
        <source>The index in {0} was made by an older version of this program, and cannot be changed.</source>
        <translation>Индекс в {0} создан более старой версией программы, и изменить его нельзя.</translation>
    </message>
    <message>
        <source>The index is in {0} already.</source>
        <translation>Индекс уже в {0}.</translation>
    </message>
    <message>
        <source>The index was moved to {0}, which is not there now.</source>
        <translation>Индекс перенесён в {0}, которого сейчас нет.</translation>
    </message>
    <message>
        <source>The language model ended over a query and is started again.</source>
        <translation>Языковая модель упала на запросе и перезапускается.</translation>
    </message>
    <message>
        <source>The language model ended unexpectedly over some text.</source>
        <translation>Языковая модель неожиданно завершилась на каком-то тексте.</translation>
    </message>
    <message>
        <source>The language model fails over this query.</source>
        <translation>Языковая модель не справляется с этим запросом.</translation>
    </message>
    <message>
        <source>The language model is being started.</source>
        <translation>Языковая модель запускается.</translation>
    </message>
    <message>
        <source>The language model needs {0} MB of memory and may take {1}. Allow it more in the settings, or choose a smaller model.</source>
        <translation>Языковой модели нужно {0} МБ памяти, а дозволено {1}. Разрешите больше в настройках или выберите модель поменьше.</translation>
    </message>
    <message>
        <source>The language model was taken away.</source>
        <translation>Языковая модель убрана.</translation>
    </message>
    <message>
        <source>The larger sister of the default.</source>
        <translation>Старшая сестра основной.</translation>
    </message>
    <message>
        <source>The model cannot be written to {0} ({1}).</source>
        <translation>Модель не записывается в {0} ({1}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {0} ({1}).</source>
        <translation>Модель не удалось скопировать: {0} ({1}).</translation>
    </message>
    <message>
        <source>The model could not be started; the log has the details.</source>
        <translation>Модель не удалось запустить; подробности в журнале.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by their words only; the log has the details.</source>
        <translation>Модель сбоит: новые тексты находятся только по словам; подробности в журнале.</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>В модели слишком много файлов, либо её конфигурация или словарь чрезмерно велики.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded ({1}).</source>
        <translation>Модель в {0} не загружается ({1}).</translation>
    </message>
    <message>
        <source>The model in {0} does not say how long its vectors are.</source>
        <translation>Модель в {0} не указывает длину своих векторов.</translation>
    </message>
    <message>
        <source>The model in {0} gives {1} numbers for a passage; a cross-encoder that orders answers gives one.</source>
        <translation>Модель в {0} даёт {1} чисел на отрывок; кросс-энкодер для упорядочения даёт одно.</translation>
    </message>
    <message>
        <source>The model in {0} has no tensors in its weights.</source>
        <translation>В весах модели в {0} нет тензоров.</translation>
    </message>
    <message>
        <source>The model in {0} has no tokenizer.json.</source>
        <translation>У модели в {0} нет tokenizer.json.</translation>
    </message>
    <message>
        <source>The model in {0} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>У модели в {0} нет весов в формате safetensors, единственном, который загружается.</translation>
    </message>
    <message>
        <source>The model in {0} has no {1}.</source>
        <translation>У модели в {0} нет {1}.</translation>
    </message>
    <message>
        <source>The model in {0} is not loaded: {1}.</source>
        <translation>Модель в {0} не загружена: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} wants program code of its own ({1}), which is never run.</source>
        <translation>Модель в {0} требует собственного кода ({1}), который никогда не выполняется.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: it gives all texts the same meaning, or none.</source>
        <translation>Модель {0} здесь не годится: всем текстам даёт один смысл или никакого.</translation>
    </message>
    <message>
        <source>The model {0} that orders answers is not on this computer.</source>
        <translation>Модели {0}, упорядочивающей ответы, нет на этом компьютере.</translation>
    </message>
    <message>
        <source>The model&apos;s file cannot be read ({0}).</source>
        <translation>Файл модели не читается ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown block size.</source>
        <translation>В файле модели неизвестный размер блока.</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown format.</source>
        <translation>У файла модели неизвестный формат.</translation>
    </message>
    <message>
        <source>The model&apos;s file has weights that are no numbers ({0}).</source>
        <translation>В файле модели веса, не являющиеся числами ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file lacks {0}.</source>
        <translation>В файле модели не хватает {0}.</translation>
    </message>
    <message>
        <source>The model&apos;s file {0} is not the one this program knows.</source>
        <translation>Файл модели {0} — не тот, что известен программе.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>Новый диск может быть неисправен.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {0}.</source>
        <translation>Страницу нельзя показать: {0}.</translation>
    </message>
    <message>
        <source>The part that reads files does not start.</source>
        <translation>Часть, читающая файлы, не запускается.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it read this file, so the file is set aside.</source>
        <translation>Программа дважды неожиданно завершилась, читая этот файл, поэтому он отложен.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while it scanned this folder, so the folder is set aside.</source>
        <translation>Программа дважды перестала отвечать при просмотре этой папки, поэтому папка отложена.</translation>
    </message>
    <message>
        <source>The running engine does not answer.</source>
        <translation>Работающий движок не отвечает.</translation>
    </message>
    <message>
        <source>The search engine ended before it answered.</source>
        <translation>Поисковый движок завершился, не ответив.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be changed to this value.</source>
        <translation>Настройке {0} нельзя дать это значение.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value.</source>
        <translation>У настройки {0} негодное значение.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value. Its default is used.</source>
        <translation>У настройки {0} негодное значение. Используется значение по умолчанию.</translation>
    </message>
    <message>
        <source>The setting {0} is missing.</source>
        <translation>Настройка {0} отсутствует.</translation>
    </message>
    <message>
        <source>The setting {0} is out of range. {1} is used.</source>
        <translation>Настройка {0} вне допустимых пределов. Используется {1}.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>Настройки слишком длинные, чтобы их сохранить.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({0}).</source>
        <translation>Настройки не удалось сохранить ({0}).</translation>
    </message>
    <message>
        <source>The system or another program ended the reader several times while it read this file.</source>
        <translation>Система или другая программа несколько раз завершила программу чтения, пока та читала этот файл.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>Система сообщает: {0}.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {0} cannot be read ({1}).</source>
        <translation>Токенизатор модели в {0} не читается ({1}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be set aside ({0}).</source>
        <translation>Нечитаемые настройки не удалось отложить ({0}).</translation>
    </message>
    <message>
        <source>The vector index did not find what is in it.</source>
        <translation>Векторный индекс не находил того, что в нём есть.</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({0}).</source>
        <translation>В векторном индексе были повреждённые векторы ({0}).</translation>
    </message>
    <message>
        <source>The vector index in {0} cannot be used ({1}).</source>
        <translation>Векторный индекс в {0} непригоден ({1}).</translation>
    </message>
    <message>
        <source>The vector index in {0} does not find what is in it.</source>
        <translation>Векторный индекс в {0} не находит того, что в нём есть.</translation>
    </message>
    <message>
        <source>The vector index in {0} lacks vectors it counts.</source>
        <translation>В векторном индексе в {0} не хватает учтённых векторов.</translation>
    </message>
    <message>
        <source>The vector index is made anew by itself then; searches go on.</source>
        <translation>Векторный индекс тогда создаётся заново сам; поиск продолжается.</translation>
    </message>
    <message>
        <source>The vector index lacked {0} texts and had {1} too many.</source>
        <translation>В векторном индексе не хватало {0} текстов, а лишних было {1}.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>Векторный индекс был повреждён.</translation>
    </message>
    <message>
        <source>The vector index was left as it is: making it anew takes {0} for a moment, and {1} are free.</source>
        <translation>Векторный индекс оставлен как есть: пересоздание займёт на время {0}, а свободно {1}.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>Векторного индекса не было.</translation>
    </message>
    <message>
        <source>The vector server {0} answers with status {1}.</source>
        <translation>Сервер векторов {0} отвечает с кодом {1}.</translation>
    </message>
    <message>
        <source>The vector server {0} cannot be reached ({1}).</source>
        <translation>Сервер векторов {0} недоступен ({1}).</translation>
    </message>
    <message>
        <source>The vector server {0} refuses the token.</source>
        <translation>Сервер векторов {0} не принимает токен.</translation>
    </message>
    <message>
        <source>The weights in {0} are no safetensors file, or not all of one ({1}).</source>
        <translation>Веса в {0} — не файл safetensors или не весь файл ({1}).</translation>
    </message>
    <message>
        <source>The word index and the passages differed; it has been made anew.</source>
        <translation>Индекс слов и отрывки разошлись; он создан заново.</translation>
    </message>
    <message>
        <source>The word index in {0} is damaged.</source>
        <translation>Индекс слов в {0} повреждён.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be made anew.</source>
        <translation>Индекс слов повреждён, и создать его заново не удалось.</translation>
    </message>
    <message>
        <source>The words of the index in {0} are damaged.</source>
        <translation>Слова индекса в {0} повреждены.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Папки {0} нет.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>Исправной копии ваших настроек нет.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot; to download.</source>
        <translation>Модели «{0}» для загрузки нет.</translation>
    </message>
    <message>
        <source>There is no room for the model: it takes {0} MB, and {1} MB are free where models are kept ({2}).</source>
        <translation>Нет места для модели: нужно {0} МБ, свободно {1} МБ там, где модели ({2}).</translation>
    </message>
    <message>
        <source>There is no room for {0}: {1} MB are to come, and {2} MB are free where models are kept ({3}).</source>
        <translation>Нет места для {0}: осталось {1} МБ, свободно {2} МБ там, где модели ({3}).</translation>
    </message>
    <message>
        <source>There is no room in {0} for the model {1}.</source>
        <translation>В {0} нет места для модели {1}.</translation>
    </message>
    <message>
        <source>There is no room left for the model where models are kept ({0}).</source>
        <translation>Там, где модели ({0}), больше нет места для модели.</translation>
    </message>
    <message>
        <source>There is no room left for {0} where models are kept ({1}).</source>
        <translation>Больше нет места для {0} там, где модели ({1}).</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the index ({0}).</source>
        <translation>На диске с индексом ({0}) больше нет места.</translation>
    </message>
    <message>
        <source>There is no room on the disk for a copy of the index.</source>
        <translation>На диске нет места для копии индекса.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}.</source>
        <translation>В {0} не хватает места.</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>По адресу {0} ничего нет.</translation>
    </message>
    <message>
        <source>There is too little room on the disk to compact the index: {0} of the {1} it takes for a moment.</source>
        <translation>На диске мало места для сжатия индекса: {0} из {1}, нужных на время.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>Они действуют до конца работы программы.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it holds pictures or shapes but no text.</source>
        <translation>Этот PDF похож на скан: в нём есть картинки или фигуры, но нет текста.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: the program stumbled over its contents.</source>
        <translation>Этот файл не индексируется: программа споткнулась о его содержимое.</translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <translation>Этот файл не читается ({0}).</translation>
    </message>
    <message>
        <source>This file cannot be read: the program stumbled over its contents.</source>
        <translation>Этот файл не читается: программа споткнулась о его содержимое.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>В этом файле нет текста.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete, or of a form that cannot be read yet.</source>
        <translation>Этот файл повреждён, неполон или в виде, который пока не читается.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Этот файл пуст.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {0} MB.</source>
        <translation>Этот файл больше предела в {0} МБ.</translation>
    </message>
    <message>
        <source>This file is not of the kind its name says, or it is damaged.</source>
        <translation>Этот файл не того типа, что обещает имя, или повреждён.</translation>
    </message>
    <message>
        <source>This file is protected by a password or by copy protection.</source>
        <translation>Этот файл защищён паролем или от копирования.</translation>
    </message>
    <message>
        <source>This file was written by a version of Word from before 1997.</source>
        <translation>Этот файл создан версией Word до 1997 года.</translation>
    </message>
    <message>
        <source>This file would unpack to more than {0} MB.</source>
        <translation>Этот файл распаковался бы больше чем в {0} МБ.</translation>
    </message>
    <message>
        <source>This folder is not among the indexed ones any more.</source>
        <translation>Этой папки больше нет среди индексируемых.</translation>
    </message>
    <message>
        <source>This folder lies on another machine, where an index can be damaged.</source>
        <translation>Эта папка на другом компьютере, где индекс может повредиться.</translation>
    </message>
    <message>
        <source>This is no name of a folder.</source>
        <translation>Это не имя папки.</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>Эту страницу нельзя нарисовать.</translation>
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
        <source>Try again. If it happens again, something on the way, or the mirror, changes files.</source>
        <translation>Попробуйте снова. Если повторится, что-то по пути или зеркало меняет файлы.</translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation>Попробуйте снова; в журнале есть подробности.</translation>
    </message>
    <message>
        <source>Until then all vectors of the catalog are compared; nothing is lost.</source>
        <translation>До тех пор сравниваются все векторы каталога; ничего не потеряно.</translation>
    </message>
    <message>
        <source>Until you decide what to use instead, nothing is indexed that they might exclude.</source>
        <translation>Пока вы не решите, что использовать вместо них, не индексируется ничего, что они могли бы исключать.</translation>
    </message>
    <message>
        <source>Wants a graphics card.</source>
        <translation>Нужна видеокарта.</translation>
    </message>
    <message>
        <source>Wants a graphics card. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>Нужна видеокарта. Авторы не публикуют весов safetensors: преобразуйте её в другом месте и импортируйте папку.</translation>
    </message>
    <message>
        <source>What arrived of {0} is not what {1} announced: {2} has another checksum. It has been thrown away.</source>
        <translation>Полученное от {0} — не то, что объявил {1}: у {2} другая контрольная сумма. Оно выброшено.</translation>
    </message>
    <message>
        <source>What is known of {0} was damaged; read again.</source>
        <translation>Сведения были повреждены, прочитано заново: {0}.</translation>
    </message>
    <message>
        <source>What was given back is kept; the next time goes on from there.</source>
        <translation>Освобождённое остаётся; в следующий раз продолжится оттуда.</translation>
    </message>
    <message>
        <source>What was written is not what was read back.</source>
        <translation>Записанное прочиталось иначе.</translation>
    </message>
    <message>
        <source>Words answer meanwhile.</source>
        <translation>Тем временем отвечают слова.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>У вас нет права читать этот файл.</translation>
    </message>
    <message>
        <source>Your settings can be read, so there is nothing to decide.</source>
        <translation>Ваши настройки читаются, решать нечего.</translation>
    </message>
    <message>
        <source>Your settings cannot be read and so cannot be changed.</source>
        <translation>Ваши настройки не читаются, поэтому изменить их нельзя.</translation>
    </message>
    <message>
        <source>Your settings in {0} could not be read.</source>
        <translation>Не удалось прочитать настройки в {0}.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>Ваших настроек не было; они восстановлены из последней копии.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>{0} It could not be made anew; exact search serves.</source>
        <translation>{0} Создать его заново не удалось; служит точный поиск.</translation>
    </message>
    <message>
        <source>{0} It has been made anew, without embedding anything.</source>
        <translation>{0} Он создан заново, без повторного изучения.</translation>
    </message>
    <message>
        <source>{0} It is complete again.</source>
        <translation>{0} Он снова полон.</translation>
    </message>
    <message>
        <source>{0} It is made anew at the next start.</source>
        <translation>{0} Он будет создан заново при следующем запуске.</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}).</source>
        <translation>{0}: нет связи ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read to its end: it is damaged, incomplete or locked.</source>
        <translation>{0} не читается до конца: повреждён, неполон или заперт.</translation>
    </message>
    <message>
        <source>{0} cannot be the address of a vector server: it is to be https://host:port.</source>
        <translation>{0} не может быть адресом сервера векторов: нужен вид https://host:port.</translation>
    </message>
    <message>
        <source>{0} could not be opened: {1}.</source>
        <translation>{0} не удалось открыть: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be read; the results known from it are kept.</source>
        <translation>{0} не удалось прочитать; известные результаты сохранены.</translation>
    </message>
    <message>
        <source>{0} could not be started; the log has the details. {1} goes on answering.</source>
        <translation>{0} не удалось запустить; подробности в журнале. {1} отвечает дальше.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} не удалось записать: {1}.</translation>
    </message>
    <message>
        <source>{0} counts of passages were wrong and have been corrected.</source>
        <translation>{0} подсчётов отрывков были неверны и исправлены.</translation>
    </message>
    <message>
        <source>{0} does not answer as a hub of models does ({1}).</source>
        <translation>{0} отвечает не как хаб моделей ({1}).</translation>
    </message>
    <message>
        <source>{0} does not have the model {1}, or not for everybody ({2}).</source>
        <translation>На {0} нет модели {1}, или не для всех ({2}).</translation>
    </message>
    <message>
        <source>{0} fails, and the model before goes on answering; the log has the details.</source>
        <translation>{0} сбоит, прежняя модель отвечает дальше; подробности в журнале.</translation>
    </message>
    <message>
        <source>{0} has another {1} than was downloaded before for the same version of {2}.</source>
        <translation>В {0} другой {1}, чем был загружен раньше для той же версии {2}.</translation>
    </message>
    <message>
        <source>{0} has changed while it was copied.</source>
        <translation>{0}: содержимое изменилось во время копирования.</translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle ({1}), which can hold program code and is not loaded.</source>
        <translation>У {0} веса в виде pickle ({1}), где может быть код; такие не загружаются.</translation>
    </message>
    <message>
        <source>{0} has other weights for {1} than its authors have published.</source>
        <translation>В {0} не те веса {1}, что опубликовали авторы.</translation>
    </message>
    <message>
        <source>{0} has too many files to be a model.</source>
        <translation>В {0} слишком много файлов для модели.</translation>
    </message>
    <message>
        <source>{0} has too many files to look for a model in.</source>
        <translation>В {0} слишком много файлов, чтобы искать модель.</translation>
    </message>
    <message>
        <source>{0} holds no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must lie in one folder.</source>
        <translation>В {0} нет модели sentence-transformers: config.json, tokenizer.json и веса safetensors должны лежать в одной папке.</translation>
    </message>
    <message>
        <source>{0} holds several models ({1}).</source>
        <translation>В {0} несколько моделей ({1}).</translation>
    </message>
    <message>
        <source>{0} is a database of another program.</source>
        <translation>{0} — база данных другой программы.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0} — файл, а не папка.</translation>
    </message>
    <message>
        <source>{0} is being started; {1} answers meanwhile.</source>
        <translation>{0} запускается; пока отвечает {1}.</translation>
    </message>
    <message>
        <source>{0} is larger than a file of its kind may be ({1} MB).</source>
        <translation>{0} больше, чем допустимо для файла такого рода ({1} МБ).</translation>
    </message>
    <message>
        <source>{0} is no archive that a model comes in.</source>
        <translation>{0} — не архив с моделью.</translation>
    </message>
    <message>
        <source>{0} is not in the index.</source>
        <translation>{0} нет в индексе.</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} больше нет.</translation>
    </message>
    <message>
        <source>{0} made this folder and removes files in it.</source>
        <translation>{0} создал эту папку и удаляет файлы в ней.</translation>
    </message>
    <message>
        <source>{0} of {1} pages hold no text; they are probably scans or pictures.</source>
        <translation>На {0} из {1} страниц нет текста; вероятно, это сканы или картинки.</translation>
    </message>
    <message>
        <source>{0} passages of this file could not be embedded; they are found by their words.</source>
        <translation>{0} отрывков этого файла не удалось изучить; они находятся по словам.</translation>
    </message>
    <message>
        <source>{0} places could not be read, such as {1}; the results known from them are kept.</source>
        <translation>Не прочитано мест: {0}, например {1}; известные результаты сохранены.</translation>
    </message>
    <message>
        <source>{0} texts were not known as waiting, or not waiting, for a vector; corrected.</source>
        <translation>Неверно отмеченных текстов: {0}; исправлено.</translation>
    </message>
    <message>
        <source>{0} was not made by this program.</source>
        <translation>{0} создано не этой программой.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and holds no model that can be used, so it is left as it is.</source>
        <translation>{0} создано не {1} и не содержит пригодной модели, поэтому оставлено как есть.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and is not empty.</source>
        <translation>{0} создано не {1} и не пусто.</translation>
    </message>
    <message>
        <source>{0} was not written by {1}.</source>
        <translation>{0} записано не {1}.</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no model does; nothing of it was taken.</source>
        <translation>{0} при распаковке стал бы намного больше, чем бывает у моделей; ничего из него не взято.</translation>
    </message>
    <message>
        <source>{0} would write outside its own folder ({1}); nothing of it was taken.</source>
        <translation>{0} записал бы за пределы своей папки ({1}); ничего из него не взято.</translation>
    </message>
    <message>
        <source>{0} {1} unusable; {2} embedded again.</source>
        <translation>{0} {1} — непригодно; {2} — изучается заново.</translation>
    </message>
    <message>
        <source>{0} {1} {2} goes on answering.</source>
        <translation>{0} {1} {2} отвечает дальше.</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Settings as a file</source>
        <translation>Настройки в файле</translation>
    </message>
    <message>
        <source>To keep them, or to take them to another computer. Chosen folders and the index are not in it.</source>
        <translation>Чтобы сохранить их или перенести на другой компьютер. Выбранных папок и индекса в нём нет.</translation>
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
        <source>Left out</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>For every folder. A change is followed by a look through the folders.</source>
        <translation>Для всех папок. После изменения папки просматриваются.</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>Скрытые файлы и папки</translation>
    </message>
    <message>
        <source>System folders, caches and program parts such as node_modules and .git</source>
        <translation>Системные папки, кэши и части программ, например node_modules и .git</translation>
    </message>
    <message>
        <source>What a .gitignore file names</source>
        <translation>То, что указано в .gitignore</translation>
    </message>
    <message>
        <source>What looks like a secret: private keys, password stores, .env files</source>
        <translation>Похожее на секреты: закрытые ключи, хранилища паролей, файлы .env</translation>
    </message>
    <message>
        <source>Patterns, one to a line, as in a .gitignore file</source>
        <translation>Шаблоны, по одному в строке, как в .gitignore</translation>
    </message>
    <message>
        <source>Patterns of files and folders to leave out</source>
        <translation>Шаблоны исключаемых файлов и папок</translation>
    </message>
    <message>
        <source>*.bak leaves out every file with that ending, Archive/ every folder of that name; ** stands for any number of folders, and ! takes something back in.</source>
        <translation>*.bak исключает все файлы с этим расширением, Archive/ — все папки с этим именем; ** — любое число папок, а ! возвращает что-то обратно.</translation>
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
        <source>Not a pattern, and passed over: {lines}</source>
        <translation>Не шаблон и пропущено: {lines}</translation>
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
        <source>Paths copied: {files}</source>
        <translation>Пути скопированы: {files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>Открыть {files}?</translation>
    </message>
    <message>
        <source>Each opens in its own program.</source>
        <translation>Каждый откроется в своей программе.</translation>
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
    <name>FilterRail</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
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
        <source>Look for new, changed and deleted files</source>
        <translation>Искать новые, изменённые и удалённые файлы</translation>
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
        <source>Remove from the search…</source>
        <translation>Убрать из поиска…</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>осталось: {files}</translation>
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
        <source>What they take in the index, estimated from their share of the passages</source>
        <translation>Сколько занимают в индексе, оценка по их доле отрывков</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>в индексе {indexed}, не прочитано {unread}, без текста {skipped}, не читается {failed}, пропущено {ignored}</translation>
    </message>
    <message>
        <source>{embedded} of {all} found by meaning</source>
        <translation>по смыслу находится {embedded} из {all}</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>Выбрать папки…</translation>
    </message>
    <message>
        <source>What is searched is chosen on the page Folders.</source>
        <translation>Где искать, выбирается на странице «Папки».</translation>
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
        <source>What is searched. You can also drop folders anywhere onto this window.</source>
        <translation>Где искать. Папки можно и перетащить в любое место окна.</translation>
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
        <source>No folder has been added yet.</source>
        <translation>Папок пока нет.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say.</source>
        <translation>Находит нужное в ваших файлах по тому, что в них сказано.</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>По смыслу и по словам</translation>
    </message>
    <message>
        <source>Ask in your own words, in any of some hundred languages. Exact words count too.</source>
        <translation>Спрашивайте своими словами, на любом из сотни языков. Точные слова тоже важны.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Ничто не покидает этот компьютер</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>Чтение, индексирование и поиск идут здесь. Ни учётных записей, ни облака.</translation>
    </message>
    <message>
        <source>Your files stay as they are</source>
        <translation>Ваши файлы остаются как есть</translation>
    </message>
    <message>
        <source>They are only read. The index lies in a folder of its own and can be deleted at any time.</source>
        <translation>Они только читаются. Индекс лежит в своей папке, его можно удалить в любой момент.</translation>
    </message>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>В каких папках искать?</translation>
    </message>
    <message>
        <source>Or drop folders anywhere onto this window.</source>
        <translation>Или перетащите папки в любое место окна.</translation>
    </message>
    <message>
        <source>It is in the index. The page Folders removes it again.</source>
        <translation>Она в индексе. На странице «Папки» её можно убрать.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>The limit was raised; the files are read again.</source>
        <translation>Предел поднят; файлы читаются заново.</translation>
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
        <source>Every file that holds text could be read.</source>
        <translation>Все файлы с текстом прочитаны.</translation>
    </message>
    <message>
        <source>Problems with {files}: {reasons}.</source>
        <translation>Проблемы: {files}: {reasons}.</translation>
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
        <source>A text to attach to a report of a fault; no contents of files are in it</source>
        <translation>Текст к сообщению об ошибке; содержимого файлов в нём нет</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Части этой страницы</translation>
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
        <source>What is indexed</source>
        <translation>Что в индексе</translation>
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
        <source>What you search for is remembered on this computer alone, to be offered again. Searches you save yourself stay until you remove them.</source>
        <translation>Ваши запросы помнит только этот компьютер, чтобы предлагать их снова. Сохранённые вами остаются, пока вы их не уберёте.</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Помнить недавние запросы</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Очистить недавние запросы</translation>
    </message>
</context>
<context>
    <name>HistorySide</name>
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
        <source>{name} is no longer saved.</source>
        <translation>{name} больше не сохранён.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Saved. It is offered on the empty search page.</source>
        <translation>Сохранено. Будет предложено на пустой странице поиска.</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Переименовать сохранённый поиск</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Keys for every program</source>
        <translation>Клавиши для всех программ</translation>
    </message>
    <message>
        <source>A box over everything: type, press Enter, and it is gone. Esc closes it.</source>
        <translation>Строка поверх всего: введите, нажмите Enter — и её нет. Esc закрывает.</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>Показать быстрый поиск или убрать</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>Искать текст, выделенный в другой программе</translation>
    </message>
    <message>
        <source>Where a key cannot be had here, bind this command to one in your desktop&apos;s settings:</source>
        <translation>Если клавиша здесь недоступна, назначьте эту команду на клавишу в настройках рабочего стола:</translation>
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
        <source>Your desktop gives it these keys: {keys}</source>
        <translation>Рабочий стол даёт ей клавиши: {keys}</translation>
    </message>
    <message>
        <source>Another program uses these keys already. Choose others.</source>
        <translation>Эти клавиши занимает другая программа. Выберите другие.</translation>
    </message>
    <message>
        <source>Your desktop does not allow these keys. Choose others, or allow them there.</source>
        <translation>Рабочий стол не разрешает эти клавиши. Выберите другие или разрешите их там.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own: use the command below.</source>
        <translation>Рабочий стол не даёт программам своих клавиш: используйте команду ниже.</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter or the like with Ctrl, Alt or both.</source>
        <translation>Эти клавиши не годятся. Возьмите букву или подобное с Ctrl, Alt или обоими.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>Добавляется {folders}</translation>
    </message>
    <message>
        <source>Choose a folder to search</source>
        <translation>Выберите папку для поиска</translation>
    </message>
    <message>
        <source>Read all files of {name} again?</source>
        <translation>Прочитать заново все файлы в {name}?</translation>
    </message>
    <message>
        <source>It can take a while. Texts that have not changed are not learnt again. The search goes on meanwhile.</source>
        <translation>Это может занять время. Неизменные тексты не изучаются заново. Поиск тем временем работает.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Remove {name} from the search?</source>
        <translation>Убрать {name} из поиска?</translation>
    </message>
    <message>
        <source>Its files are no longer found here. The files themselves are not touched.</source>
        <translation>Её файлы больше не будут здесь находиться. Сами файлы не трогаются.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The index is sound: {passages}</source>
        <translation>Индекс исправен: {passages}</translation>
    </message>
    <message>
        <source>The index has been repaired.</source>
        <translation>Индекс исправлен.</translation>
    </message>
    <message>
        <source>The index could not be repaired yet.</source>
        <translation>Индекс пока не удалось исправить.</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>Использовать {model}?</translation>
    </message>
    <message>
        <source>{passages} are learnt anew with it, in the background. Until then the present model answers.</source>
        <translation>{passages} изучаются ею заново в фоне. До тех пор отвечает нынешняя модель.</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Все тексты</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Использовать</translation>
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
        <source>The model has arrived.</source>
        <translation>Модель получена.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>Загрузить {model}?</translation>
    </message>
    <message>
        <source>{program} contacts {place} and fetches about {size} MB. Nothing about you or your files is sent. This is the only time it uses the network. A download that breaks off goes on where it stood.</source>
        <translation>{program} свяжется с {place} и получит около {size} МБ. О вас и ваших файлах ничего не передаётся. Сеть используется только для этого. Прерванная загрузка продолжится с того же места.</translation>
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
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Of this program. Files are found in every language, whichever is chosen here.</source>
        <translation>Этой программы. Файлы находятся на любом языке, что бы ни было выбрано здесь.</translation>
    </message>
    <message>
        <source>The other language is spoken at the next start.</source>
        <translation>Другой язык заговорит при следующем запуске.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Перезапустить сейчас</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>The program comes with works of others, each under its own licence. They are in English, as their authors wrote them.</source>
        <translation>Программа содержит чужие работы, каждая под своей лицензией. Тексты приведены на английском, как их написали авторы.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>Из чего состоит эта программа</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>A file beyond a limit is not read; the page Health lists it with the reason.</source>
        <translation>Файл сверх предела не читается; страница «Состояние» называет его и причину.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Наибольший файл</translation>
    </message>
    <message>
        <source>Most text in one spreadsheet</source>
        <translation>Наибольший текст в одной таблице</translation>
    </message>
    <message>
        <source>Longest time to read one file</source>
        <translation>Наибольшее время чтения файла</translation>
    </message>
    <message>
        <source>Most memory to read one file</source>
        <translation>Наибольшая память для чтения файла</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. It starts again in a moment.</source>
        <translation>Поисковый движок остановился. Он сейчас запустится снова.</translation>
    </message>
    <message>
        <source>There is no language model.</source>
        <translation>Языковой модели нет.</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>До тех пор поиск в ваших файлах идёт по словам.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Выбрать модель</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>Что-то пошло не так: {what}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>How much the language model may hold, and when it gives that back.</source>
        <translation>Сколько может держать языковая модель и когда она это отдаёт.</translation>
    </message>
    <message>
        <source>Most memory for the language model</source>
        <translation>Наибольшая память языковой модели</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after idling</source>
        <translation>Освобождать память модели в покое</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Where the language model would keep more than its share it starts afresh between two portions of text. Automatic is a quarter of this computer&apos;s memory.</source>
        <translation>Если языковая модель удерживает больше своей доли, она начинает заново между двумя порциями текста. Автоматически — четверть памяти этого компьютера.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>on this machine</source>
        <translation>на этом компьютере</translation>
    </message>
    <message>
        <source>only by import</source>
        <translation>только импортом</translation>
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
        <source>It turns text into meaning, on this machine. With another model all texts are learnt anew; until then the one before answers. What an earlier model learnt is kept.</source>
        <translation>Превращает текст в смысл на этом компьютере. С другой моделью все тексты изучаются заново; до тех пор отвечает прежняя. Изученное прежними сохраняется.</translation>
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
        <source>Address models are downloaded from</source>
        <translation>Адрес, с которого загружаются модели</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Загружать с</translation>
    </message>
    <message>
        <source>Empty for huggingface.co itself; else the address of a mirror of it. Nothing is downloaded unless you ask for it.</source>
        <translation>Пусто — сам huggingface.co, иначе адрес его зеркала. Без вашей просьбы ничего не загружается.</translation>
    </message>
    <message>
        <source>{name} is copied and tried out.</source>
        <translation>{name} копируется и проверяется.</translation>
    </message>
    <message>
        <source>A folder on disk</source>
        <translation>Папка на диске</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It is started again and again, and ends each time. The log says more.</source>
        <translation>Он запускается снова и снова и каждый раз завершается. Подробности в журнале.</translation>
    </message>
    <message>
        <source>The search engine does not run</source>
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
    <name>OrderCard</name>
    <message>
        <source>Order of answers</source>
        <translation>Порядок ответов</translation>
    </message>
    <message>
        <source>A second model reads the first passages together with your question. It takes less than half a second, after the answers are shown, and is left out for languages it does not know.</source>
        <translation>Вторая модель читает первые отрывки вместе с вашим вопросом. Это меньше полусекунды после показа ответов; для незнакомых ей языков — не делается.</translation>
    </message>
    <message>
        <source>Read the first answers again, and put them in a better order</source>
        <translation>Перечитывать первые ответы и лучше их упорядочивать</translation>
    </message>
    <message>
        <source>The model for it is not on this computer, so answers stay in their first order.</source>
        <translation>Нужной модели нет на этом компьютере; ответы остаются в первом порядке.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page before (Ctrl+Page up)</source>
        <translation>Предыдущая страница (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page down)</source>
        <translation>Следующая страница (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Мельче (Ctrl+-)</translation>
    </message>
    <message>
        <source>As wide as the pane (Ctrl+0)</source>
        <translation>По ширине панели (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Крупнее (Ctrl++)</translation>
    </message>
    <message>
        <source>Next place with your words (F3)</source>
        <translation>Следующее место с вашими словами (F3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Введите страницу и нажмите Enter</translation>
    </message>
    <message>
        <source>The page cannot be shown</source>
        <translation>Страницу нельзя показать</translation>
    </message>
    <message>
        <source>Show the text found in it</source>
        <translation>Показать найденный текст</translation>
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
        <source>The passage cannot be marked on its page: its letters are not found there.</source>
        <translation>Отрывок нельзя отметить на странице: его букв там не нашлось.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to take it away.</source>
        <translation>Щёлкните, чтобы убрать.</translation>
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
        <source>While you work</source>
        <translation>Пока вы работаете</translation>
    </message>
    <message>
        <source>Searching is never held up. Indexing waits</source>
        <translation>Поиск никогда не ждёт. Индексирование ждёт,</translation>
    </message>
    <message>
        <source>while the computer runs on battery</source>
        <translation>пока компьютер работает от батареи</translation>
    </message>
    <message>
        <source>while it saves power</source>
        <translation>пока он экономит энергию</translation>
    </message>
    <message>
        <source>while it is too hot</source>
        <translation>пока он перегрет</translation>
    </message>
    <message>
        <source>while a program is in full screen</source>
        <translation>пока программа на весь экран</translation>
    </message>
    <message>
        <source>during a presentation, a film or a video call</source>
        <translation>во время презентации, фильма или видеозвонка</translation>
    </message>
    <message>
        <source>While you are at the computer, one of its cores stays free for you.</source>
        <translation>Пока вы за компьютером, одно его ядро остаётся вам.</translation>
    </message>
    <message>
        <source>Use the whole computer while I am away</source>
        <translation>Использовать весь компьютер, пока меня нет</translation>
    </message>
    <message>
        <source>Folders are compared with the disk at every start and every 30 minutes in any case.</source>
        <translation>Папки сверяются с диском при каждом запуске и в любом случае каждые 30 минут.</translation>
    </message>
    <message>
        <source>Follow changes as they happen</source>
        <translation>Следить за изменениями сразу</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>Поисковый движок остановился.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>трей автозапуск вход загрузка фон закрыть свернуть уведомление tray</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>Оставить Desktop Search работать?</translation>
    </message>
    <message>
        <source>In the tray it goes on taking in changes, and a search is there at once. You can choose otherwise in the settings at any time.</source>
        <translation>В трее он продолжает следить за изменениями, и поиск сразу под рукой. В настройках это можно изменить в любой момент.</translation>
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
    <name>PresenceCard</name>
    <message>
        <source>In the background</source>
        <translation>В фоне</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Показывать значок в трее</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>На этом рабочем столе сейчас нет трея.</translation>
    </message>
    <message>
        <source>Notify me when something needs me, such as a full disk</source>
        <translation>Уведомлять, когда нужен я, например при полном диске</translation>
    </message>
    <message>
        <source>Start when I log in, without opening the window</source>
        <translation>Запускать при входе, не открывая окна</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Когда окно закрывается</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Оставить работать</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>While it keeps running, start it again to get its window back.</source>
        <translation>Пока он работает, новый запуск возвращает его окно.</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>Записано в {place}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Passage in its surroundings</source>
        <translation>Отрывок в окружении</translation>
    </message>
    <message>
        <source>Show the text instead of the page</source>
        <translation>Показать текст вместо страницы</translation>
    </message>
    <message>
        <source>The passage you choose is shown here in its surroundings.</source>
        <translation>Здесь показывается выбранный отрывок в окружении.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
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
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>What is kept, and who is contacted</source>
        <translation>Что хранится и с кем есть связь</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>Ваши файлы только читаются.</translation>
    </message>
    <message>
        <source>They are never changed, moved or sent anywhere.</source>
        <translation>Они никогда не меняются, не перемещаются и не отправляются.</translation>
    </message>
    <message>
        <source>The index stays on this computer.</source>
        <translation>Индекс остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>In it are the text of your files, their names, and what the language model made of the text. Other users of this computer cannot read it, unless you move it to a drive that they can read.</source>
        <translation>В нём текст ваших файлов, их имена и то, что языковая модель сделала из текста. Другие пользователи этого компьютера не могут его читать, если вы не перенесёте его на доступный им диск.</translation>
    </message>
    <message>
        <source>What the language model made of your texts lies on a server too.</source>
        <translation>То, что языковая модель сделала из ваших текстов, лежит и на сервере.</translation>
    </message>
    <message>
        <source>New versions are asked for only if you want it.</source>
        <translation>О новых версиях программа спрашивает, только если вы этого хотите.</translation>
    </message>
    <message>
        <source>By a button, or once a week if you choose so under About, {host} is contacted. Nothing is sent but the request itself.</source>
        <translation>По кнопке или раз в неделю, если вы выберете это в разделе «О программе», устанавливается связь с {host}. Не отправляется ничего, кроме самого запроса.</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>Ни с кем нет связи.</translation>
    </message>
    <message>
        <source>There is no account, no cloud and no telemetry. The one exception is the button that downloads a language model: it contacts huggingface.co, or the mirror you name, and tells nothing about you or your files.</source>
        <translation>Ни учётных записей, ни облака, ни телеметрии. Единственное исключение — кнопка загрузки языковой модели: она связывается с huggingface.co или указанным вами зеркалом и ничего не сообщает о вас и ваших файлах.</translation>
    </message>
    <message>
        <source>Logs hold no contents.</source>
        <translation>В журналах нет содержимого.</translation>
    </message>
    <message>
        <source>They help to find faults. Names of files may stand in them; what stands in your files and what you search for does not. They are sent to nobody.</source>
        <translation>Они помогают искать ошибки. В них могут быть имена файлов, но не то, что в файлах, и не ваши запросы. Они никому не отправляются.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Показать журналы</translation>
    </message>
    <message>
        <source>The settings name {address} for it. What a text is about can be guessed from what is kept there; the texts themselves and the names of files are not sent.</source>
        <translation>В настройках для этого указан {address}. По тому, что там хранится, можно догадаться, о чём текст; сами тексты и имена файлов не отправляются.</translation>
    </message>
    <message>
        <source>Nobody else is contacted.</source>
        <translation>Больше ни с кем связи нет.</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Почему не прочитан</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Что можно сделать</translation>
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
        <source>Show ignored ones</source>
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
        <source>Raise the limit these files are beyond, and read them again</source>
        <translation>Поднять предел, который превышен, и прочитать эти файлы заново</translation>
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
        <source>Files that could not be read</source>
        <translation>Файлы, которые не удалось прочитать</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Больше не пропускать</translation>
    </message>
    <message>
        <source>Leave them alone until they change, and count them no more</source>
        <translation>Не трогать их, пока не изменятся, и больше не считать</translation>
    </message>
    <message>
        <source>Problems with {files}. Everything else is searched as usual.</source>
        <translation>Проблемы: {files}. Во всём остальном поиск идёт как обычно.</translation>
    </message>
    <message>
        <source>{files} are left alone until they change.</source>
        <translation>Не трогаются, пока не изменятся: {files}.</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Ничего не пропущено</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Проблем нет</translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation>Все файлы с текстом прочитаны.</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>Варианты продолжения</translation>
    </message>
</context>
<context>
    <name>QueryHelpButton</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>What a search can hold</source>
        <translation>Что может быть в запросе</translation>
    </message>
    <message>
        <source>&quot;exact phrase&quot;</source>
        <translation>&quot;точная фраза&quot;</translation>
    </message>
    <message>
        <source>passages that hold these words together come first</source>
        <translation>первыми идут отрывки, где эти слова стоят вместе</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-слово</translation>
    </message>
    <message>
        <source>passages that hold this are left out</source>
        <translation>отрывки с ним исключаются</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>одно OR другое</translation>
    </message>
    <message>
        <source>passages that hold either come first</source>
        <translation>первыми идут отрывки с любым из них</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>формат или document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>files in a folder of this name, or below this path</source>
        <translation>файлы в папке с этим именем или по этому пути</translation>
    </message>
    <message>
        <source>files called so; * and ? stand for any letters</source>
        <translation>файлы с таким именем; * и ? заменяют любые буквы</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>отрывки на этом языке, по коду или названию</translation>
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
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>большие файлы; также &lt;100kb, 1mb..5mb</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>отрывки с этих страниц или слайдов</translation>
    </message>
    <message>
        <source>a minus turns a filter round</source>
        <translation>минус обращает фильтр</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>Быстрый поиск</translation>
    </message>
    <message>
        <source>Search your files by what they say</source>
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
        <source>The search is still starting</source>
        <translation>Поиск ещё запускается</translation>
    </message>
    <message>
        <source>What you have typed is searched for then.</source>
        <translation>Введённое будет найдено тогда.</translation>
    </message>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>Ничего похожего; ближе всего:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
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
        <source>Go on in the window with this query</source>
        <translation>Продолжить в окне с этим запросом</translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
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
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
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
    <name>ReasonsView</name>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>Показать, почему найден этот отрывок (Ctrl+I)</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>Почему это найдено?</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>Фильтры: {filters}</translation>
    </message>
    <message>
        <source>The sentence nearest to your query is underlined.</source>
        <translation>Подчёркнуто ближайшее к запросу предложение.</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>Слова: {words}</translation>
    </message>
    <message>
        <source>Words: none of your query&apos;s</source>
        <translation>Слова: ни одного из запроса</translation>
    </message>
    <message>
        <source>place {rank} by words</source>
        <translation>место {rank} по словам</translation>
    </message>
    <message>
        <source>Words: in its title, heading or name; {place}</source>
        <translation>Слова: в названии, заголовке или имени; {place}</translation>
    </message>
    <message>
        <source>Words: {words}; {place}</source>
        <translation>Слова: {words}; {place}</translation>
    </message>
    <message>
        <source>Meaning: not compared</source>
        <translation>Смысл: не сравнивался</translation>
    </message>
    <message>
        <source>cosine {cosine}</source>
        <translation>косинус {cosine}</translation>
    </message>
    <message>
        <source>Meaning: {cosine}, not among the nearest</source>
        <translation>Смысл: {cosine}, не среди ближайших</translation>
    </message>
    <message>
        <source>place {rank} by meaning</source>
        <translation>место {rank} по смыслу</translation>
    </message>
    <message>
        <source>Meaning: {cosine}; {place}</source>
        <translation>Смысл: {cosine}; {place}</translation>
    </message>
    <message>
        <source>Read again with your query: its place stays</source>
        <translation>Перечитано с запросом: место прежнее</translation>
    </message>
    <message>
        <source>Read again with your query: up by {n}</source>
        <translation>Перечитано с запросом: выше на {n}</translation>
    </message>
    <message>
        <source>Read again with your query: down by {n}</source>
        <translation>Перечитано с запросом: ниже на {n}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>Экспорт отчёта</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>Включить имена и пути файлов и папок</translation>
    </message>
    <message>
        <source>In it are versions, counts, sizes, problems by their kind, your settings for the index, and the last lines of the program&apos;s log. What stands in your files and what you searched for is not. Names and paths are replaced by short hashes unless you include them. It stays on this machine until you send it.</source>
        <translation>В нём версии, количества, размеры, проблемы по видам, ваши настройки индекса и последние строки журнала. Содержимого файлов и ваших запросов там нет. Имена и пути заменены короткими хешами, если их не включить. Он остаётся на этом компьютере, пока вы его не отправите.</translation>
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
        <source>A report for whoever mends a fault</source>
        <translation>Отчёт для тех, кто исправляет ошибки</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>Отчёт не удалось сохранить ({reason}). Выберите другое место.</translation>
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
        <source>Opening {name}</source>
        <translation>Открывается {name}</translation>
    </message>
    <message>
        <source>That is a folder you chose yourself: remove it on the page Folders.</source>
        <translation>Эту папку выбрали вы сами: уберите её на странице «Папки».</translation>
    </message>
    <message>
        <source>{what} is left out of the search.</source>
        <translation>{what} исключается из поиска.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Leave {what} out of the search?</source>
        <translation>Исключить {what} из поиска?</translation>
    </message>
    <message>
        <source>Leave the folder {what} and all in it out of the search?</source>
        <translation>Исключить папку {what} и всё в ней из поиска?</translation>
    </message>
    <message>
        <source>Leave all files that end in {what} out of the search?</source>
        <translation>Исключить из поиска все файлы с окончанием {what}?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Left out on the page Folders.</source>
        <translation>Здесь это больше не находится; сами файлы не трогаются. Вернуть можно в любой момент: «Исключено» на странице «Папки».</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It is taken in again.</source>
        <translation>Снова включается.</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>Ничего похожего; ближе всего:</translation>
    </message>
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
        <source>Show filters beside the results</source>
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
        <source>words</source>
        <translation>слова</translation>
    </message>
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
        <source>Hide those like this</source>
        <translation>Скрыть похожие</translation>
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
        <source>Open with…</source>
        <translation>Открыть в…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Открыть в</translation>
    </message>
    <message>
        <source>Leave out of the search</source>
        <translation>Исключить из поиска</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>Этот файл…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>Папку {name}…</translation>
    </message>
    <message>
        <source>All files that end in {suffix}…</source>
        <translation>Все файлы с окончанием {suffix}…</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>How large text and everything else is drawn, beyond what the system asks for.</source>
        <translation>Насколько крупно рисуются текст и всё остальное, сверх того, что просит система.</translation>
    </message>
    <message>
        <source>The other size is seen at the next start.</source>
        <translation>Другой размер будет виден при следующем запуске.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Перезапустить сейчас</translation>
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
        <source>Search your files by what they say</source>
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
        <source>Choose which folders shall be searched; what is read first is found first.</source>
        <translation>Выберите, в каких папках искать; что прочитано первым, находится первым.</translation>
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
        <source>Type words, or ask as you would ask a person. A question in one language also finds answers in another.</source>
        <translation>Введите слова или спросите как человека. Вопрос на одном языке находит ответы и на другом.</translation>
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
    <name>SettingFilter</name>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
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
        <source>All settings are so already.</source>
        <translation>Все настройки уже такие.</translation>
    </message>
    <message>
        <source>Caution: with these, more of your files may be indexed:</source>
        <translation>Осторожно: с ними может индексироваться больше ваших файлов:</translation>
    </message>
    <message>
        <source>The language model is another one; all texts are learnt anew with it.</source>
        <translation>Языковая модель другая; все тексты изучаются ею заново.</translation>
    </message>
    <message>
        <source>Recent searches are remembered no longer, and those of before are cleared.</source>
        <translation>Недавние запросы больше не запоминаются, а прежние будут удалены.</translation>
    </message>
    <message>
        <source>Not known here, and left alone: {names}</source>
        <translation>Здесь неизвестны и оставлены: {names}</translation>
    </message>
    <message>
        <source>Not imported, as these say where your data goes: {names}</source>
        <translation>Не импортировано, так как определяет, куда идут ваши данные: {names}</translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation>Принять эти настройки?</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model stay. Patterns of what is left out go with the other settings; export them first to have them back.</source>
        <translation>Ваши папки, индекс и языковая модель остаются. Шаблоны исключений уходят с остальными настройками; сначала экспортируйте их, чтобы вернуть.</translation>
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
        <source>The settings were taken.</source>
        <translation>Настройки приняты.</translation>
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
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>батарея пауза энергия ноутбук игры шум вентилятор следить</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>версия лицензия помощь</translation>
    </message>
    <message>
        <source>No setting is called “{words}”.</source>
        <translation>Нет настройки «{words}».</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window&apos;s settings in {file} could not be read. Their last good copy or the defaults are used, and the file is kept beside them.</source>
        <translation>Не удалось прочитать настройки окна в {file}. Используется их последняя исправная копия или настройки по умолчанию, а файл сохранён рядом.</translation>
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
        <source>Files that you excluded will be indexed again. The settings that could not be read are kept beside the new ones.</source>
        <translation>Исключённые вами файлы снова будут проиндексированы. Нечитаемые настройки сохраняются рядом с новыми.</translation>
    </message>
    <message>
        <source>Start from the default settings?</source>
        <translation>Начать с настроек по умолчанию?</translation>
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
    <name>SimilarChip</name>
    <message>
        <source>Click to search by words again (Esc)</source>
        <translation>Щёлкните, чтобы снова искать по словам (Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>похоже на {name}</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed of indexing</source>
        <translation>Скорость индексирования</translation>
    </message>
    <message>
        <source>Nothing had to be indexed in the last minutes.</source>
        <translation>За последние минуты индексировать было нечего.</translation>
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
        <source>Now {now}, at most {most}</source>
        <translation>Сейчас {now}, самое большее {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Searchable share</source>
        <translation>Доступная для поиска доля</translation>
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
    <name>SystemLinks</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner shell обзор лаунчер интеграция</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in the file manager</source>
        <translation>Показать в файловом менеджере</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Desktop search of your system</source>
        <translation>Поиск вашей системы</translation>
    </message>
    <message>
        <source>Your files are found there too, while Desktop Search runs. Nothing leaves this machine.</source>
        <translation>Ваши файлы находятся и там, пока работает Desktop Search. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>In the overview of GNOME</source>
        <translation>В обзоре GNOME</translation>
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
        <source>In KRunner and the menu of Plasma</source>
        <translation>В KRunner и меню Plasma</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>Записано в {place}</translation>
    </message>
    <message>
        <source>GNOME looks for programs to ask in system folders only. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME ищет опрашиваемые программы только в системных папках. Выполните это один раз в терминале, затем выйдите и войдите снова:</translation>
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
    <name>UpdateAsker</name>
    <message>
        <source>Open its page</source>
        <translation>Открыть её страницу</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Не эта версия</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>обновление обновить версия выпуск загрузка сеть интернет</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>New versions</source>
        <translation>Новые версии</translation>
    </message>
    <message>
        <source>Ask for new versions once a week</source>
        <translation>Раз в неделю спрашивать о новых версиях</translation>
    </message>
    <message>
        <source>This contacts {host}. Nothing is sent but the request itself, and nothing is downloaded or installed.</source>
        <translation>Устанавливается связь с {host}. Не отправляется ничего, кроме самого запроса; ничего не загружается и не устанавливается.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Спросить сейчас</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Открыть её страницу</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Идёт запрос…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Это самая новая версия.</translation>
    </message>
</context>
<context>
    <name>UpkeepCard</name>
    <message>
        <source>Check of all parts</source>
        <translation>Проверка всех частей</translation>
    </message>
    <message>
        <source>Check the index</source>
        <translation>Проверить индекс</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Место на диске</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Сжать</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Векторный индекс</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Создать заново</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>{size} were given back.</source>
        <translation>Освобождено {size}.</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>Освобождать было нечего.</translation>
    </message>
    <message>
        <source>, its copy {size}</source>
        <translation>, его копия {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} are free.</source>
        <translation>Каталог {catalog}{copy}, векторы {vectors}; свободно {free}.</translation>
    </message>
    <message>
        <source>About {size} are not needed.</source>
        <translation>Около {size} не нужно.</translation>
    </message>
    <message>
        <source>Made from the catalog, nothing is learnt again. Searches go on meanwhile.</source>
        <translation>Создаётся из каталога, ничего не изучается заново. Поиск тем временем работает.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
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
        <source>It turns text into meaning, on this machine. The one marked suits most people, and can be changed at any time.</source>
        <translation>Превращает текст в смысл на этом компьютере. Отмеченная подходит большинству, сменить её можно в любой момент.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Beside your other work</source>
        <translation>Рядом с вашей работой</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Пропустить остальное</translation>
    </message>
    <message>
        <source>Start searching</source>
        <translation>Начать поиск</translation>
    </message>
    <message>
        <source>Indexing begins with Next.</source>
        <translation>Индексирование начнётся с «Далее».</translation>
    </message>
    <message>
        <source>Your files are being indexed meanwhile.</source>
        <translation>Ваши файлы тем временем индексируются.</translation>
    </message>
</context>
<context>
    <name>speaker</name>
    <message>
        <source>“{passage}”
{title}, {page}, {date}
{path}</source>
        <translation>«{passage}»
{title}, {page}, {date}
{path}</translation>
    </message>
    <message>
        <source>“{passage}”
{title}, {date}
{path}</source>
        <translation>«{passage}»
{title}, {date}
{path}</translation>
    </message>
</context>
</TS>
