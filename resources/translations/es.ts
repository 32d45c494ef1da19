<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>saved search</source>
        <translation>búsqueda guardada</translation>
    </message>
    <message>
        <source>a format, such as pdf or mail</source>
        <translation>un formato, como pdf o mail</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a piece of the file&apos;s name</source>
        <translation>una parte del nombre del archivo</translation>
    </message>
    <message>
        <source>a language, such as de or German</source>
        <translation>un idioma, como de o alemán</translation>
    </message>
    <message>
        <source>when the file was changed</source>
        <translation>cuándo se modificó el archivo</translation>
    </message>
    <message>
        <source>how long ago the file was changed</source>
        <translation>hace cuánto se modificó el archivo</translation>
    </message>
    <message>
        <source>how large the file is</source>
        <translation>el tamaño del archivo</translation>
    </message>
    <message>
        <source>a page or slide</source>
        <translation>una página o diapositiva</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>los últimos siete días</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>desde ayer</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>el último mes</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>el último año</translation>
    </message>
    <message>
        <source>longer than a year ago</source>
        <translation>hace más de un año</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>más de 1 MB</translation>
    </message>
    <message>
        <source>more than 10 MB</source>
        <translation>más de 10 MB</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>más de 100 MB</translation>
    </message>
    <message>
        <source>less than 100 kB</source>
        <translation>menos de 100 kB</translation>
    </message>
    <message>
        <source>Locked by a password</source>
        <translation>Bloqueados con contraseña</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañados</translation>
    </message>
    <message>
        <source>No text in them</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>Larger than the limit</source>
        <translation>Mayores que el límite</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Took too long to read</source>
        <translation>Tardaron demasiado en leerse</translation>
    </message>
    <message>
        <source>Needed too much memory</source>
        <translation>Necesitaron demasiada memoria</translation>
    </message>
    <message>
        <source>Ended the program that read them</source>
        <translation>Cerraron el programa que los leía</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudieron leer</translation>
    </message>
    <message>
        <source>They are set aside. Simplify their .gitignore file, then retry; or exclude them.</source>
        <translation>Están apartadas. Simplifique su archivo .gitignore y reintente; o exclúyalas.</translation>
    </message>
    <message>
        <source>Found by their words alone</source>
        <translation>Solo se encuentran por sus palabras</translation>
    </message>
    <message>
        <source>Folders that could not be scanned</source>
        <translation>Carpetas que no se pudieron examinar</translation>
    </message>
    <message>
        <source>Save them without the password, or ignore them.</source>
        <translation>Guárdelos sin contraseña, o ignórelos.</translation>
    </message>
    <message>
        <source>Copy them again from where they came from, or ignore them.</source>
        <translation>Cópielos de nuevo desde su origen, o ignórelos.</translation>
    </message>
    <message>
        <source>Scans need text recognition by another program first; ignore the others.</source>
        <translation>Los escaneos necesitan antes un reconocimiento de texto de otro programa; ignore los demás.</translation>
    </message>
    <message>
        <source>Raise the limit, and they are read.</source>
        <translation>Suba el límite, y se leerán.</translation>
    </message>
    <message>
        <source>Change their permissions, then retry.</source>
        <translation>Cambie sus permisos y reintente.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more time.</source>
        <translation>Suba el límite, y tendrán más tiempo.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more memory.</source>
        <translation>Suba el límite, y tendrán más memoria.</translation>
    </message>
    <message>
        <source>They are set aside. Save them in another format, or ignore them.</source>
        <translation>Están apartados. Guárdelos en otro formato, o ignórelos.</translation>
    </message>
    <message>
        <source>See that their drive is there, then retry.</source>
        <translation>Compruebe que su unidad está conectada y reintente.</translation>
    </message>
    <message>
        <source>The language model fails over a part of them. Retry with another one, or ignore them.</source>
        <translation>El modelo de lenguaje falla en una parte de ellos. Reintente con otro, o ignórelos.</translation>
    </message>
    <message>
        <source>What is in the index is found meanwhile.</source>
        <translation>Lo indexado se encuentra entretanto.</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>Aún no se ha añadido ninguna carpeta.</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}. {kept}</source>
        <translation>La indexación está en pausa hasta las {time}. {kept}</translation>
    </message>
    <message>
        <source>Indexing is paused. {kept}</source>
        <translation>La indexación está en pausa. {kept}</translation>
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
        <translation>{files} por leer</translation>
    </message>
    <message>
        <source>{passages} to be learnt</source>
        <translation>{passages} por aprender</translation>
    </message>
    <message>
        <source>{passages} on the way to the vector index</source>
        <translation>{passages} en camino al índice vectorial</translation>
    </message>
    <message>
        <source>a removed folder whose last traces go in a few minutes</source>
        <translation>una carpeta quitada cuyos últimos restos se van en unos minutos</translation>
    </message>
    <message>
        <source>Waiting: {what}.</source>
        <translation>En espera: {what}.</translation>
    </message>
    <message>
        <source>{to} takes the place of {old} when it has learnt all: {done} of {total}.</source>
        <translation>{to} sustituirá a {old} cuando lo haya aprendido todo: {done} de {total}.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>Ver abajo</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>{files} por hacer</translation>
    </message>
    <message>
        <source>{passages} to learn</source>
        <translation>{passages} por aprender</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Compared {time}</source>
        <translation>Comparada {time}</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún sin comprobar.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>reparado</translation>
    </message>
    <message>
        <source>could not be repaired</source>
        <translation>no se pudo reparar</translation>
    </message>
    <message>
        <source>Last checked {time}: {outcome}.</source>
        <translation>Última comprobación {time}: {outcome}.</translation>
    </message>
    <message>
        <source>The index is being checked.</source>
        <translation>Se está comprobando el índice.</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>Se está compactando el índice.</translation>
    </message>
    <message>
        <source>The vector index is being made anew.</source>
        <translation>Se está rehaciendo el índice vectorial.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} MB of it have come</source>
        <translation>{n} MB ya han llegado</translation>
    </message>
    <message>
        <source>English {share}</source>
        <translation>inglés {share}</translation>
    </message>
    <message>
        <source>German {share}</source>
        <translation>alemán {share}</translation>
    </message>
    <message>
        <source>across the two {share}</source>
        <translation>entre ambos {share}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Quality not measured here</source>
        <translation>Calidad no medida aquí</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>Página correcta entre las diez primeras: {figures}</translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation>Velocidad desconocida</translation>
    </message>
    <message>
        <source>Speed of the default</source>
        <translation>Velocidad del predeterminado</translation>
    </message>
    <message>
        <source>By its size about {n} times as fast</source>
        <translation>Por su tamaño, unas {n} veces más rápido</translation>
    </message>
    <message>
        <source>By its size about {n} times slower</source>
        <translation>Por su tamaño, unas {n} veces más lento</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Preguntando al hub</translation>
    </message>
    <message>
        <source>{percent}% of {size}</source>
        <translation>{percent} % de {size}</translation>
    </message>
    <message>
        <source>Without {text}</source>
        <translation>Sin {text}</translation>
    </message>
    <message>
        <source>Not {key}: {text}</source>
        <translation>No {key}: {text}</translation>
    </message>
    <message>
        <source>Passages that hold “{text}” come first.</source>
        <translation>Primero van los pasajes con «{text}».</translation>
    </message>
    <message>
        <source>Passages that hold “{text}” are left out.</source>
        <translation>Se omiten los pasajes con «{text}».</translation>
    </message>
    <message>
        <source>Passages that hold one of these come first: {text}</source>
        <translation>Primero van los pasajes con uno de estos: {text}</translation>
    </message>
    <message>
        <source>Only files of this type: {text}</source>
        <translation>Solo archivos de este tipo: {text}</translation>
    </message>
    <message>
        <source>No files of this type: {text}</source>
        <translation>Ningún archivo de este tipo: {text}</translation>
    </message>
    <message>
        <source>Only files in this folder: {text}</source>
        <translation>Solo archivos de esta carpeta: {text}</translation>
    </message>
    <message>
        <source>No files in this folder: {text}</source>
        <translation>Ningún archivo de esta carpeta: {text}</translation>
    </message>
    <message>
        <source>Only files whose name holds: {text}</source>
        <translation>Solo archivos cuyo nombre contiene: {text}</translation>
    </message>
    <message>
        <source>No files whose name holds: {text}</source>
        <translation>Ningún archivo cuyo nombre contiene: {text}</translation>
    </message>
    <message>
        <source>Only passages in this language: {text}</source>
        <translation>Solo pasajes en este idioma: {text}</translation>
    </message>
    <message>
        <source>No passages in this language: {text}</source>
        <translation>Ningún pasaje en este idioma: {text}</translation>
    </message>
    <message>
        <source>Only files last changed: {text}</source>
        <translation>Solo archivos modificados: {text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>Ningún archivo modificado: {text}</translation>
    </message>
    <message>
        <source>Only files of this size: {text}</source>
        <translation>Solo archivos de este tamaño: {text}</translation>
    </message>
    <message>
        <source>No files of this size: {text}</source>
        <translation>Ningún archivo de este tamaño: {text}</translation>
    </message>
    <message>
        <source>Only passages on this page: {text}</source>
        <translation>Solo pasajes de esta página: {text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>Ningún pasaje de esta página: {text}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mes</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>score {score} of 100</source>
        <translation>puntuación {score} de 100</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>palabras exactas</translation>
    </message>
    <message>
        <source>{score} in 100 finds that look like this one are what was looked for.</source>
        <translation>De 100 hallazgos como este, {score} son lo que se buscaba.</translation>
    </message>
    <message>
        <source>Similarity of meaning to your query: {score} of 1</source>
        <translation>Similitud de significado con su consulta: {score} de 1</translation>
    </message>
    <message>
        <source>Words of your query stand in this passage.</source>
        <translation>Hay palabras de su consulta en este pasaje.</translation>
    </message>
    <message>
        <source>It says nearly the same as what you asked about.</source>
        <translation>Dice casi lo mismo que aquello por lo que preguntó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among %Ln file(s).</source>
        <translation>
            <numerusform>Contado en %Ln archivo.</numerusform>
            <numerusform>Contado en %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %Ln file(s) that come nearest. A filter looks deeper.</source>
        <translation>
            <numerusform>Contado en el archivo más próximo (%Ln). Un filtro busca más hondo.</numerusform>
            <numerusform>Contado en los %Ln archivos más próximos. Un filtro busca más hondo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <translation>
            <numerusform>%Ln más como este</numerusform>
            <numerusform>%Ln más como este</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more model(s)</source>
        <translation>
            <numerusform>Mostrar %Ln modelo más</numerusform>
            <numerusform>Mostrar %Ln modelos más</numerusform>
        </translation>
    </message>
    <message>
        <source>This would leave out no file that is in the search now.</source>
        <translation>Esto no dejaría fuera ningún archivo de la búsqueda actual.</translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s).</source>
        <translation>
            <numerusform>Esto dejaría fuera %Ln archivo.</numerusform>
            <numerusform>Esto dejaría fuera %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s), of which {indexed} can be found now.</source>
        <translation>
            <numerusform>Esto dejaría fuera %Ln archivo; ahora se encuentran {indexed}.</numerusform>
            <numerusform>Esto dejaría fuera %Ln archivos; ahora se encuentran {indexed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will be different.</source>
        <translation>
            <numerusform>Cambiará %Ln ajuste.</numerusform>
            <numerusform>Cambiarán %Ln ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda cerca de %Ln minuto</numerusform>
            <numerusform>quedan cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>quedan cerca de {n} h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>slide {page}</source>
        <translation>diapositiva {page}</translation>
    </message>
    <message>
        <source>sheet {page}</source>
        <translation>hoja {page}</translation>
    </message>
    <message>
        <source>message {page}</source>
        <translation>mensaje {page}</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>En espera: {reason}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Aún sin carpetas</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Buscando cambios</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Leyendo archivos</translation>
    </message>
    <message>
        <source>Learning meanings</source>
        <translation>Aprendiendo significados</translation>
    </message>
    <message>
        <source>Repairing the index</source>
        <translation>Reparando el índice</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>En pausa hasta las {time}</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>En pausa hasta mañana, {time}</translation>
    </message>
    <message>
        <source>Paused until {day}, {time}</source>
        <translation>En pausa hasta el {day}, {time}</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>con batería</translation>
    </message>
    <message>
        <source>saving power</source>
        <translation>ahorro de energía</translation>
    </message>
    <message>
        <source>the machine is hot</source>
        <translation>el equipo está caliente</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>un programa en pantalla completa</translation>
    </message>
    <message>
        <source>a presentation or a film</source>
        <translation>una presentación o una película</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>Descargando {model}: {percent} %</translation>
    </message>
    <message>
        <source>{percent}% searchable</source>
        <translation>{percent} % consultable</translation>
    </message>
    <message>
        <source>{percent}% searchable by meaning</source>
        <translation>{percent} % consultable por significado</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} de {all} archivos</translation>
    </message>
    <message>
        <source>{rate} passages/s</source>
        <translation>{rate} pasajes/s</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages</source>
        <translation>Cambio de {old} a {new}: {done} de {all} pasajes</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages. {old} answers meanwhile.</source>
        <translation>Cambio de {old} a {new}: {done} de {all} pasajes. {old} responde entretanto.</translation>
    </message>
    <message>
        <source>Language model is loading</source>
        <translation>Cargando el modelo de lenguaje</translation>
    </message>
    <message>
        <source>No language model: words only</source>
        <translation>Sin modelo de lenguaje: solo palabras</translation>
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
        <translation>También se buscó: {words}  ·  {files}  ·  {took}</translation>
    </message>
    <message>
        <source>Language model failed: words only</source>
        <translation>Falló el modelo de lenguaje: solo palabras</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Found by words alone. Meaning follows when the language model has loaded.</source>
        <translation>Encontrado solo por palabras. El significado sigue cuando cargue el modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Found by words alone. There is no language model.</source>
        <translation>Encontrado solo por palabras. No hay modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Found by words alone. The chosen language model understands English only.</source>
        <translation>Encontrado solo por palabras. El modelo de lenguaje elegido solo entiende inglés.</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Aún no hay nada indexado</translation>
    </message>
    <message>
        <source>As soon as the first files are read they can be found here.</source>
        <translation>En cuanto se lean los primeros archivos, se encontrarán aquí.</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>Hasta ahora: {facts}.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Nada encontrado hasta ahora</translation>
    </message>
    <message>
        <source>The search is repeated as more is read.</source>
        <translation>La búsqueda se repite a medida que se lee más.</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>Nada encontrado con estos filtros</translation>
    </message>
    <message>
        <source>Take one of them away, or try other words.</source>
        <translation>Quite uno de ellos, o pruebe otras palabras.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Nada que buscar</translation>
    </message>
    <message>
        <source>The query holds no words: try a few letters or a question.</source>
        <translation>La consulta no tiene palabras: pruebe unas letras o una pregunta.</translation>
    </message>
    <message>
        <source>No file holds these words</source>
        <translation>Ningún archivo contiene estas palabras</translation>
    </message>
    <message>
        <source>The language model is still loading; meaning is searched as soon as it has.</source>
        <translation>El modelo de lenguaje aún se carga; el significado se busca en cuanto esté.</translation>
    </message>
    <message>
        <source>Only words were searched, as there is no language model. Choose one in Settings.</source>
        <translation>Solo se buscaron palabras, pues no hay modelo de lenguaje. Elija uno en Ajustes.</translation>
    </message>
    <message>
        <source>Only words were searched, as the language model understands English only. Settings has others.</source>
        <translation>Solo se buscaron palabras, pues el modelo de lenguaje solo entiende inglés. En Ajustes hay otros.</translation>
    </message>
    <message>
        <source>Nothing in your files comes close</source>
        <translation>Nada parecido en sus archivos</translation>
    </message>
    <message>
        <source>Try other words, or ask as you would ask a person. Any language will do.</source>
        <translation>Pruebe otras palabras, o pregunte como a una persona. Cualquier idioma vale.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Hojas de cálculo</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Presentaciones</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Cuadernos</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>En el futuro</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Últimos siete días</translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation>Últimos treinta días</translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation>Antes este año</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Indexing cannot go on</source>
        <translation>La indexación no puede seguir</translation>
    </message>
    <message>
        <source>The language model does not work</source>
        <translation>El modelo de lenguaje no funciona</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>Hasta entonces se busca en sus archivos por palabras.</translation>
    </message>
    <message>
        <source>A folder is out of reach</source>
        <translation>Una carpeta está fuera de alcance</translation>
    </message>
    <message>
        <source>{folder}: what is known of it is kept. If it is gone for good, remove it in the window.</source>
        <translation>{folder}: lo que se sabe de ella se conserva. Si se fue para siempre, quítela en la ventana.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Folders and exclusions</source>
        <translation>Carpetas y exclusiones</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>Mientras trabaja</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Búsqueda rápida</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>Inicio y bandeja</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>En el cuadro de búsqueda</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>En un resultado</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>En la vista previa</translation>
    </message>
    <message>
        <source>In the quick search</source>
        <translation>En la búsqueda rápida</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Mostrar estos atajos</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Ir al cuadro de búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Ir a los resultados</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Save this search, or remove it from those saved</source>
        <translation>Guardar esta búsqueda, o quitarla de las guardadas</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Buscar algo parecido al portapapeles</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>Mostrarlo en su carpeta</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copiar su ruta</translation>
    </message>
    <message>
        <source>Copy the passage with its citation</source>
        <translation>Copiar el pasaje con su cita</translation>
    </message>
    <message>
        <source>Choose several files, one more, or all</source>
        <translation>Elegir varios archivos, uno más, o todos</translation>
    </message>
    <message>
        <source>Show files that say nearly the same</source>
        <translation>Mostrar archivos que dicen casi lo mismo</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>Ocultarlos de nuevo</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Buscar archivos parecidos</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>¿Por qué se encontró esto?</translation>
    </message>
    <message>
        <source>Go to the next place with your words</source>
        <translation>Ir al siguiente lugar con sus palabras</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Ir al lugar anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>As wide as the preview</source>
        <translation>Al ancho de la vista previa</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>Mostrar la búsqueda rápida, o guardarla</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>Buscar el texto seleccionado en otro programa</translation>
    </message>
    <message>
        <source>Go to the next file, or the one before</source>
        <translation>Ir al archivo siguiente, o al anterior</translation>
    </message>
    <message>
        <source>Go five files on, or back</source>
        <translation>Avanzar cinco archivos, o retroceder</translation>
    </message>
    <message>
        <source>Show the preview, then go on to it</source>
        <translation>Mostrar la vista previa, y después pasar a ella</translation>
    </message>
    <message>
        <source>Put the preview away</source>
        <translation>Ocultar la vista previa</translation>
    </message>
    <message>
        <source>Go on in the window with this query</source>
        <translation>Seguir en la ventana con esta consulta</translation>
    </message>
    <message>
        <source>Put the quick search away</source>
        <translation>Cerrar la búsqueda rápida</translation>
    </message>
    <message>
        <source>Nothing close; {files} come nearest</source>
        <translation>Nada parecido; lo más cercano: {files}</translation>
    </message>
    <message>
        <source>These settings were saved by another version of this program.</source>
        <translation>Estos ajustes son de otra versión de este programa.</translation>
    </message>
    <message>
        <source>Export them again with this one.</source>
        <translation>Expórtelos de nuevo con esta.</translation>
    </message>
    <message>
        <source>None of the settings was taken, as these cannot be used: {names}.</source>
        <translation>No se tomó ningún ajuste, pues estos no sirven: {names}.</translation>
    </message>
    <message>
        <source>Mend the file, or export it anew.</source>
        <translation>Corrija el archivo, o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is no file of settings of this program.</source>
        <translation>Este no es un archivo de ajustes de este programa.</translation>
    </message>
    <message>
        <source>Choose one that was exported here or on another computer.</source>
        <translation>Elija uno exportado aquí o en otro equipo.</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>La versión {version} está disponible.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the connection to the internet, then try again.</source>
        <translation>{host} no responde. Compruebe la conexión a internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} knows nothing of new versions at present. Try again another day.</source>
        <translation>{host} no sabe nada de versiones nuevas por ahora. Inténtelo otro día.</translation>
    </message>
    <message>
        <source>{host} led to an address that is not secure. It was not followed.</source>
        <translation>{host} llevó a una dirección que no es segura. No se siguió.</translation>
    </message>
    <message>
        <source>What {host} answered is too large. It was not taken.</source>
        <translation>La respuesta de {host} es demasiado grande. No se aceptó.</translation>
    </message>
    <message>
        <source>What {host} answered was not signed by the makers of this program. It was not taken.</source>
        <translation>La respuesta de {host} no está firmada por los autores de este programa. No se aceptó.</translation>
    </message>
    <message>
        <source>What {host} answered cannot be read. It was not taken.</source>
        <translation>La respuesta de {host} no se puede leer. No se aceptó.</translation>
    </message>
    <message>
        <source>What {host} answered names a version older than this one. It was not taken.</source>
        <translation>La respuesta de {host} nombra una versión más antigua que esta. No se aceptó.</translation>
    </message>
    <message>
        <source>What {host} answered is older than what it answered before. It was not taken.</source>
        <translation>La respuesta de {host} es más antigua que otra anterior. No se aceptó.</translation>
    </message>
    <message>
        <source>added {patterns}</source>
        <translation>se añade {patterns}</translation>
    </message>
    <message>
        <source>removed {patterns}</source>
        <translation>se quita {patterns}</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>en otro orden</translation>
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
        <translation>Patrones excluidos</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>Excluir archivos ocultos</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>Excluir archivos ignorados por .gitignore</translation>
    </message>
    <message>
        <source>Exclude secrets, such as private keys and passwords</source>
        <translation>Excluir secretos, como claves privadas y contraseñas</translation>
    </message>
    <message>
        <source>Exclude system folders and caches</source>
        <translation>Excluir carpetas del sistema y cachés</translation>
    </message>
    <message>
        <source>Index changes right away</source>
        <translation>Indexar los cambios al momento</translation>
    </message>
    <message>
        <source>Largest file (MB)</source>
        <translation>Archivo más grande (MB)</translation>
    </message>
    <message>
        <source>Largest spreadsheet (MB of text)</source>
        <translation>Hoja de cálculo más grande (MB de texto)</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>Límite de tiempo por archivo (segundos)</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>Límite de memoria por archivo (MB)</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>Espejo para descargar modelos</translation>
    </message>
    <message>
        <source>Rerank results</source>
        <translation>Reordenar los resultados</translation>
    </message>
    <message>
        <source>Reranking model</source>
        <translation>Modelo de reordenación</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Pausar con batería</translation>
    </message>
    <message>
        <source>Pause while saving power</source>
        <translation>Pausar con el ahorro de energía</translation>
    </message>
    <message>
        <source>Pause while the computer is hot</source>
        <translation>Pausar con el equipo caliente</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>Pausar en pantalla completa</translation>
    </message>
    <message>
        <source>Pause during presentations</source>
        <translation>Pausar durante las presentaciones</translation>
    </message>
    <message>
        <source>Use all cores while away</source>
        <translation>Usar todos los núcleos en su ausencia</translation>
    </message>
    <message>
        <source>Vector server</source>
        <translation>Servidor de vectores</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>Certificado del servidor de vectores</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>Límite de memoria del modelo de lenguaje (MB)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>Descargar de la memoria el modelo de lenguaje tras (minutos)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Recordar búsquedas recientes</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>Tamaño de la interfaz (%)</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>Ordenar resultados por</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>Agrupar resultados por</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>Mostrar icono en la bandeja</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>Atajo de la búsqueda rápida</translation>
    </message>
    <message>
        <source>Shortcut to search for the selection</source>
        <translation>Atajo para buscar la selección</translation>
    </message>
    <message>
        <source>Answer searches of GNOME</source>
        <translation>Responder a las búsquedas de GNOME</translation>
    </message>
    <message>
        <source>Answer searches of KRunner</source>
        <translation>Responder a las búsquedas de KRunner</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
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
        <translation>Encuentra cosas en sus propios archivos por lo que dicen. Es software libre.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Beside your other work</source>
        <translation>Junto a su trabajo</translation>
    </message>
    <message>
        <source>Searching is never held up. All of this can be changed later, in Settings.</source>
        <translation>La búsqueda nunca espera. Todo esto puede cambiarse después, en Ajustes.</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>Esperar mientras el equipo use la batería</translation>
    </message>
    <message>
        <source>Indexing goes on by itself when it is plugged in. What is indexed is found meanwhile.</source>
        <translation>La indexación sigue sola al enchufarlo. Lo indexado se encuentra entretanto.</translation>
    </message>
    <message>
        <source>Wait while a program is in full screen</source>
        <translation>Esperar mientras haya un programa en pantalla completa</translation>
    </message>
    <message>
        <source>Games, films and presentations get the whole computer.</source>
        <translation>Juegos, películas y presentaciones disponen de todo el equipo.</translation>
    </message>
    <message>
        <source>Use the whole computer while you are away</source>
        <translation>Usar todo el equipo en su ausencia</translation>
    </message>
    <message>
        <source>While you are at it, one of its cores stays free for you in any case.</source>
        <translation>Mientras esté usted, uno de sus núcleos queda siempre libre.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>Without opening a window; what changes is taken in at once.</source>
        <translation>Sin abrir una ventana; los cambios se siguen al momento.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Seguir en marcha al cerrar la ventana</translation>
    </message>
    <message>
        <source>In the tray, where there is one. A search is then there at once.</source>
        <translation>En la bandeja, si la hay. Una búsqueda está entonces al momento.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault in {program}</source>
        <translation>Un fallo en {program}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your files and the index are not harmed. The details below help to mend it; they stay on this machine unless you send them to somebody. They may name your files.</source>
        <translation>Es un error del programa, no suyo. Sus archivos y el índice están intactos. Los detalles de abajo ayudan a corregirlo; quedan en este equipo salvo que los envíe a alguien. Pueden nombrar sus archivos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{part}, take away</source>
        <translation>{part}, quitar</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>What the search is limited to</source>
        <translation>A qué se limita la búsqueda</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Nothing is indexed yet.</source>
        <translation>Aún no hay nada indexado.</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Por idioma</translation>
    </message>
    <message>
        <source>A file that says something in two languages counts in both.</source>
        <translation>Un archivo que dice algo en dos idiomas cuenta en ambos.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text documents</source>
        <translation>Documentos de texto</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Hojas de cálculo</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Presentaciones</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>Libros electrónicos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Cuadernos</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
</context>
<context>
    <name>DataActions</name>
    <message>
        <source>storage location path disk space drive move delete rebuild</source>
        <translation>almacenamiento lugar ruta disco espacio mover vaciar rehacer</translation>
    </message>
    <message>
        <source>Choose a folder for the index</source>
        <translation>Elegir una carpeta para el índice</translation>
    </message>
    <message>
        <source>Move the index to {place}?</source>
        <translation>¿Mover el índice a {place}?</translation>
    </message>
    <message>
        <source>Everything is copied and compared before the old copy goes. Meanwhile nothing can be searched; afterwards the program starts again.</source>
        <translation>Todo se copia y se compara antes de quitar la copia antigua. Entretanto no se puede buscar; después el programa se reinicia.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>The search comes to rest.</source>
        <translation>La búsqueda se detiene.</translation>
    </message>
    <message>
        <source>All files are read and learnt anew, which can take hours. Your folders, your settings and the language models stay, and so do your files.</source>
        <translation>Todos los archivos se leen y aprenden de nuevo, lo que puede tardar horas. Sus carpetas, ajustes y modelos de lenguaje quedan, y sus archivos también.</translation>
    </message>
    <message>
        <source>Clear the index?</source>
        <translation>¿Vaciar el índice?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>The index is cleared.</source>
        <translation>Se vacía el índice.</translation>
    </message>
    <message>
        <source>The index is copied and compared.</source>
        <translation>El índice se copia y se compara.</translation>
    </message>
    <message>
        <source>The index could not be moved. It stays where it was.</source>
        <translation>El índice no se pudo mover. Queda donde estaba.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again; the log says more.</source>
        <translation>El índice no se pudo vaciar. Inténtelo de nuevo; el registro dice más.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Where things lie</source>
        <translation>Dónde está todo</translation>
    </message>
    <message>
        <source>Index and models</source>
        <translation>Índice y modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation>Mostrar la carpeta: {name}</translation>
    </message>
    <message>
        <source>Move the index…</source>
        <translation>Mover el índice…</translation>
    </message>
    <message>
        <source>Clear the index…</source>
        <translation>Vaciar el índice…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>El índice ocupa {size}.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What the language model runs on. A change loads it anew.</source>
        <translation>En qué funciona el modelo de lenguaje. Un cambio lo carga de nuevo.</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>Elegir por sí mismo</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>Gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Gráfica Apple (MPS)</translation>
    </message>
    <message>
        <source>Intel graphics (XPU)</source>
        <translation>Gráfica Intel (XPU)</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop folders here to search them</source>
        <translation>Suelte carpetas aquí para buscarlas</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>109 languages</source>
        <translation>109 idiomas</translation>
    </message>
    <message>
        <source>15 languages</source>
        <translation>15 idiomas</translation>
    </message>
    <message>
        <source>A .gitignore file leaves it out.</source>
        <translation>Un archivo .gitignore lo deja fuera.</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>Una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>A part of the index is damaged ({0} passages or vectors).</source>
        <translation>Una parte del índice está dañada ({0} pasajes o vectores).</translation>
    </message>
    <message>
        <source>A part of the index is damaged and left out of the results. It is repaired while the window is open, or by the command verify.</source>
        <translation>Una parte del índice está dañada y se omite de los resultados. Se repara mientras la ventana está abierta, o con la orden verify.</translation>
    </message>
    <message>
        <source>A text in the index is damaged.</source>
        <translation>Un texto del índice está dañado.</translation>
    </message>
    <message>
        <source>An internal error occurred and was logged. If something no longer works, restart Desktop Search.</source>
        <translation>Se produjo un error interno y quedó en el registro. Si algo deja de funcionar, reinicie Desktop Search.</translation>
    </message>
    <message>
        <source>Another page was asked for.</source>
        <translation>Se pidió otra página.</translation>
    </message>
    <message>
        <source>Another user can write to {0}.</source>
        <translation>Otro usuario puede escribir en {0}.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or leave it out by a pattern in the settings.</source>
        <translation>Cambie los permisos del archivo, o déjelo fuera con un patrón en los ajustes.</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>Compruebe que el disco o la unidad de red está, y reintente.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation>Compruebe que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>Compruebe la dirección del espejo en Ajustes.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect the drive it lies on.</source>
        <translation>Revise la escritura, o conecte la unidad en que está.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Revise la escritura.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {0}.</source>
        <translation>Elija una carpeta con un modelo, o un archivo que acabe en {0}.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or download one in Settings.</source>
        <translation>Elija una carpeta con un modelo, o descargue uno en Ajustes.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or download a model in Settings.</source>
        <translation>Elija otra carpeta, o descargue un modelo en Ajustes.</translation>
    </message>
    <message>
        <source>Choose another folder, or download the model again in Settings.</source>
        <translation>Elija otra carpeta, o descargue de nuevo el modelo en Ajustes.</translation>
    </message>
    <message>
        <source>Choose another folder, or rename this one.</source>
        <translation>Elija otra carpeta, o cambie el nombre de esta.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another model, or a folder with a converted one.</source>
        <translation>Elija otro modelo, o una carpeta con uno convertido.</translation>
    </message>
    <message>
        <source>Choose another model, or import this one from a folder or a file.</source>
        <translation>Elija otro modelo, o importe este de una carpeta o un archivo.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elija otro modelo.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Elija otro valor.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Choose the folder it lies in.</source>
        <translation>Elija la carpeta en que está.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>Elija la carpeta de uno de ellos.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Elija la carpeta del propio modelo.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder, or the archive it came in.</source>
        <translation>Elija la carpeta del modelo, o el archivo comprimido en que vino.</translation>
    </message>
    <message>
        <source>Close Desktop Search and try again.</source>
        <translation>Cierre Desktop Search e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close that program first, or give this one another folder with --base-dir.</source>
        <translation>Cierre antes ese programa, o dé a este otra carpeta con --base-dir.</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>Se detuvo la compactación.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>Había contadores erróneos y se corrigieron.</translation>
    </message>
    <message>
        <source>Do not trust it: fetch the model from where its authors keep it.</source>
        <translation>No se fíe: obtenga el modelo de donde lo guardan sus autores.</translation>
    </message>
    <message>
        <source>Do not trust it: use another mirror, or none.</source>
        <translation>No se fíe: use otro espejo, o ninguno.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>Descárguelo de nuevo o elija otro modelo en Ajustes.</translation>
    </message>
    <message>
        <source>Drawing this page failed; the file is probably damaged.</source>
        <translation>No se pudo dibujar esta página; el archivo está probablemente dañado.</translation>
    </message>
    <message>
        <source>Drawing this page takes longer than {0} seconds.</source>
        <translation>Dibujar esta página tarda más de {0} segundos.</translation>
    </message>
    <message>
        <source>Drawing this page takes more than {0} MB of memory.</source>
        <translation>Dibujar esta página toma más de {0} MB de memoria.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>Inglés y chino</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>Files of this kind ({0}) hold no text to search.</source>
        <translation>Los archivos de este tipo ({0}) no tienen texto que buscar.</translation>
    </message>
    <message>
        <source>Finds translations of a sentence, also in rare languages; weaker at answering questions.</source>
        <translation>Halla traducciones de una frase, también en idiomas raros; más flojo con preguntas.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or start from the defaults.</source>
        <translation>Restaure antes su última copia buena, o empiece con los valores predeterminados.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>Para pasajes largos.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>Dese permiso para leerla.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>La mitad de tiempo que el predeterminado.</translation>
    </message>
    <message>
        <source>If it should, open it in the program that made it and save it again.</source>
        <translation>Si debería tenerlo, ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>Si confía en él, suba el límite de tamaño en los ajustes.</translation>
    </message>
    <message>
        <source>Imported; taken for a kind of {0}.</source>
        <translation>Importado; se toma por un tipo de {0}.</translation>
    </message>
    <message>
        <source>Indexing goes on by itself once that has changed.</source>
        <translation>La indexación sigue sola cuando eso cambie.</translation>
    </message>
    <message>
        <source>Indexing met an unexpected error; the log has the details.</source>
        <translation>La indexación dio con un error inesperado; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation>Se detuvo la indexación.</translation>
    </message>
    <message>
        <source>Install the newer version again, or choose another folder for the index.</source>
        <translation>Instale de nuevo la versión más nueva, o elija otra carpeta para el índice.</translation>
    </message>
    <message>
        <source>Install the package {0} {1} again, or choose another model in Settings.</source>
        <translation>Instale de nuevo el paquete {0} {1}, o elija otro modelo en Ajustes.</translation>
    </message>
    <message>
        <source>It belongs to another of the chosen folders.</source>
        <translation>Pertenece a otra de las carpetas elegidas.</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>Pertenece al sistema o a una herramienta, como una caché o un paquete instalado.</translation>
    </message>
    <message>
        <source>It belongs to this program&apos;s own data.</source>
        <translation>Pertenece a los datos propios de este programa.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({0}), so it is looked through every few minutes instead.</source>
        <translation>No se puede vigilar ({0}), así que se repasa cada pocos minutos.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>No contiene ajustes.</translation>
    </message>
    <message>
        <source>It is a link; links are not followed, what they lead to is read where it lies.</source>
        <translation>Es un enlace; aquello a lo que lleva se lee donde está.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>Es un archivo temporal, de bloqueo o de copia.</translation>
    </message>
    <message>
        <source>It is answered by words.</source>
        <translation>Se responde por palabras.</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>Está oculto.</translation>
    </message>
    <message>
        <source>It is likely a secret, such as a private key or a password store.</source>
        <translation>Es probablemente un secreto, como una clave privada o un almacén de contraseñas.</translation>
    </message>
    <message>
        <source>It is made anew from the catalog; nothing is lost.</source>
        <translation>Se rehace desde el catálogo; no se pierde nada.</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>Falta, y su copia no se puede leer.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>It is not a file but a device, a pipe or a socket.</source>
        <translation>No es un archivo sino un dispositivo, una tubería o un socket.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>No es JSON válido.</translation>
    </message>
    <message>
        <source>It is rebuilt from the index; nothing is lost.</source>
        <translation>Se rehace desde el índice; no se pierde nada.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>It is tried once more at the next start. You can also retry it now.</source>
        <translation>Se intenta una vez más en el próximo inicio. También puede reintentarlo ahora.</translation>
    </message>
    <message>
        <source>It lies in the cloud and not on this machine.</source>
        <translation>Está en la nube y no en este equipo.</translation>
    </message>
    <message>
        <source>It lies on another machine or a virtual drive ({0}), which does not tell of changes, so it is looked through every few minutes instead.</source>
        <translation>Está en otro equipo o en una unidad virtual ({0}) que no avisa de cambios, así que se repasa cada pocos minutos.</translation>
    </message>
    <message>
        <source>It was moved or deleted; the next scan takes it out of the results.</source>
        <translation>Se movió o se borró; el próximo repaso lo quita de los resultados.</translation>
    </message>
    <message>
        <source>Made for questions.</source>
        <translation>Hecho para preguntas.</translation>
    </message>
    <message>
        <source>Made to compare sentences; weaker at finding long passages.</source>
        <translation>Hecho para comparar frases; más flojo con pasajes largos.</translation>
    </message>
    <message>
        <source>Make room on its disk, and see that you may write to that folder.</source>
        <translation>Haga sitio en su disco y compruebe que puede escribir en esa carpeta.</translation>
    </message>
    <message>
        <source>Make room on that disk, then start again.</source>
        <translation>Haga sitio en ese disco y reinicie.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>Haga sitio en ese disco y reintente.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again: what has come is kept.</source>
        <translation>Haga sitio en ese disco y reintente: lo que llegó se conserva.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the index, then try again.</source>
        <translation>Haga sitio en el disco que contiene el índice y reintente.</translation>
    </message>
    <message>
        <source>Make room there first.</source>
        <translation>Haga antes sitio ahí.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Haga sitio ahí.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>El índice no se puede mover dentro de sí mismo.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: {1}.</source>
        <translation>El modelo {0} no funciona aquí: {1}.</translation>
    </message>
    <message>
        <source>There is an index in {0} already.</source>
        <translation>Ya hay un índice en {0}.</translation>
    </message>
    <message>
        <source>{0} is not in a folder that {1} made, so it is left as it is.</source>
        <translation>{0} no está en una carpeta creada por {1}, así que se deja como está.</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>Más de 100 idiomas</translation>
    </message>
    <message>
        <source>Move it away yourself if you do not need it.</source>
        <translation>Muévalo usted mismo si no lo necesita.</translation>
    </message>
    <message>
        <source>Move that file away and start again.</source>
        <translation>Mueva ese archivo y reinicie.</translation>
    </message>
    <message>
        <source>Move that file away and start again: your files are read anew, none of them is touched.</source>
        <translation>Mueva ese archivo y reinicie: sus archivos se leen de nuevo, ninguno se toca.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {0} cannot be written to{1}. What is in the index is found. See that the disk is not read-only and that you may write to that folder; indexing goes on by itself then.</source>
        <translation>No se indexa nada: no se puede escribir en el índice en {0}{1}. Lo indexado se encuentra. Compruebe que el disco no es de solo lectura y que puede escribir en esa carpeta; después la indexación sigue sola.</translation>
    </message>
    <message>
        <source>Nothing is indexed: there is no room left on the disk that holds the index ({0}). What is in the index is found. Make room there; indexing goes on by itself then.</source>
        <translation>No se indexa nada: no queda sitio en el disco que contiene el índice ({0}). Lo indexado se encuentra. Haga sitio ahí; después la indexación sigue sola.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Retry it after an update of the program, or with another model.</source>
        <translation>No hay que hacer nada. Reintente tras una actualización del programa, o con otro modelo.</translation>
    </message>
    <message>
        <source>Older; made to compare sentences.</source>
        <translation>Más antiguo; hecho para comparar frases.</translation>
    </message>
    <message>
        <source>One of your own patterns leaves it out.</source>
        <translation>Uno de sus propios patrones lo deja fuera.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded; it is found by its words.</source>
        <translation>Un pasaje de este archivo no se pudo aprender; se encuentra por sus palabras.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this file&apos;s text are searchable.</source>
        <translation>Solo los primeros {0} MB del texto de este archivo son consultables.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>Solo los primeros {0} MB de las celdas de esta hoja son consultables.</translation>
    </message>
    <message>
        <source>Only the first {0} passages of this file are searchable.</source>
        <translation>Solo los primeros {0} pasajes de este archivo son consultables.</translation>
    </message>
    <message>
        <source>Only what is in it can be compared.</source>
        <translation>Solo se puede comparar lo que está en él.</translation>
    </message>
    <message>
        <source>Open it from your file manager.</source>
        <translation>Ábralo desde su gestor de archivos.</translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation>Ábralo en un programa más nuevo y guárdelo como docx u odt.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again, or get a fresh copy.</source>
        <translation>Ábralo en su programa y guárdelo de nuevo, o consiga una copia nueva.</translation>
    </message>
    <message>
        <source>Open the file in its own program.</source>
        <translation>Abra el archivo en su programa.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>O importe el modelo de una carpeta o un archivo.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>Suba el límite de tamaño en los ajustes, o divida el archivo.</translation>
    </message>
    <message>
        <source>Reading this file made the reader crash; the file is probably damaged.</source>
        <translation>Leer este archivo hizo caer al lector; el archivo está probablemente dañado.</translation>
    </message>
    <message>
        <source>Reading this file takes more than {0} MB of memory.</source>
        <translation>Leer este archivo toma más de {0} MB de memoria.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {0} seconds.</source>
        <translation>Leer este archivo tardó más de {0} segundos.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>Remove it, or get a fresh copy.</source>
        <translation>Bórrelo, o consiga una copia nueva.</translation>
    </message>
    <message>
        <source>Remove some patterns.</source>
        <translation>Quite algunos patrones.</translation>
    </message>
    <message>
        <source>Rename it if you do not need it.</source>
        <translation>Cambie su nombre si no lo necesita.</translation>
    </message>
    <message>
        <source>Rename it, or choose another folder for the index.</source>
        <translation>Cambie su nombre, o elija otra carpeta para el índice.</translation>
    </message>
    <message>
        <source>Rename or move it, then try again.</source>
        <translation>Cambie su nombre o muévalo, y reintente.</translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or exclude the folder.</source>
        <translation>Reintente tras una actualización del programa, o excluya la carpeta.</translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or report it; the log has the details.</source>
        <translation>Reintente tras una actualización del programa, o comuníquelo; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>Retry it from here if you think it was chance, or save it again in another format.</source>
        <translation>Reintente desde aquí si cree que fue casualidad, o guárdelo en otro formato.</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>Ejecute `desktop-search settings restore` (su última copia buena) o `desktop-search settings reset` (los valores predeterminados).</translation>
    </message>
    <message>
        <source>Run it again afterwards; it goes on where it stood.</source>
        <translation>Ejecútelo de nuevo después; sigue donde estaba.</translation>
    </message>
    <message>
        <source>Run it through a program for text recognition (OCR) and save the result.</source>
        <translation>Páselo por un reconocimiento de texto (OCR) y guarde el resultado.</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>Guarde una copia sin contraseña para que su texto sea consultable.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it; the log has the details.</source>
        <translation>Guárdelo en un formato más nuevo, o comuníquelo; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>Searching by meaning goes on by itself then.</source>
        <translation>La búsqueda por significado sigue entonces sola.</translation>
    </message>
    <message>
        <source>See that the disk has room.</source>
        <translation>Compruebe que el disco tiene sitio.</translation>
    </message>
    <message>
        <source>See that the disk is connected, and that you may write to that folder.</source>
        <translation>Compruebe que el disco está conectado y que puede escribir en esa carpeta.</translation>
    </message>
    <message>
        <source>See that this is a folder, and that you may write to it and to what is in it.</source>
        <translation>Compruebe que es una carpeta y que puede escribir en ella y en lo que contiene.</translation>
    </message>
    <message>
        <source>See that you may write there.</source>
        <translation>Compruebe que puede escribir ahí.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {0}, then retry.</source>
        <translation>Simplifique los patrones de {0} y reintente.</translation>
    </message>
    <message>
        <source>Somebody has changed the vector index in {0}.</source>
        <translation>Alguien ha cambiado el índice vectorial en {0}.</translation>
    </message>
    <message>
        <source>Something went wrong inside Desktop Search.</source>
        <translation>Algo salió mal dentro de Desktop Search.</translation>
    </message>
    <message>
        <source>Split the file, or raise the memory limit in the settings.</source>
        <translation>Divida el archivo, o suba el límite de memoria en los ajustes.</translation>
    </message>
    <message>
        <source>Split the file, or raise the time limit in the settings.</source>
        <translation>Divida el archivo, o suba el límite de tiempo en los ajustes.</translation>
    </message>
    <message>
        <source>Start again: it is restored from its last copy.</source>
        <translation>Reinicie: se restaura de su última copia.</translation>
    </message>
    <message>
        <source>Start again: the index is restored.</source>
        <translation>Reinicie: se restaura el índice.</translation>
    </message>
    <message>
        <source>Start from the defaults.</source>
        <translation>Empiece con los valores predeterminados.</translation>
    </message>
    <message>
        <source>Start it again; it goes on where it stood.</source>
        <translation>Inícielo de nuevo; sigue donde estaba.</translation>
    </message>
    <message>
        <source>Start the program anew, or choose another model in Settings.</source>
        <translation>Reinicie el programa, o elija otro modelo en Ajustes.</translation>
    </message>
    <message>
        <source>Start the program anew.</source>
        <translation>Reinicie el programa.</translation>
    </message>
    <message>
        <source>That program is not there any more.</source>
        <translation>Ese programa ya no está.</translation>
    </message>
    <message>
        <source>Take one with model.safetensors, or convert it with sentence-transformers: save_pretrained does.</source>
        <translation>Tome uno con model.safetensors, o conviértalo con sentence-transformers: save_pretrained lo hace.</translation>
    </message>
    <message>
        <source>50 languages</source>
        <translation>50 idiomas</translation>
    </message>
    <message>
        <source>94 languages</source>
        <translation>94 idiomas</translation>
    </message>
    <message>
        <source>Choose Check the index, under Health.</source>
        <translation>Elija «Comprobar el índice», en Salud.</translation>
    </message>
    <message>
        <source>Choose one on this computer.</source>
        <translation>Elija una de este equipo.</translation>
    </message>
    <message>
        <source>Connect the drive it lies on.</source>
        <translation>Conecte la unidad en que está.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>It stays where it was. Choose another folder.</source>
        <translation>Queda donde estaba. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Haga sitio ahí, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Ábrala en su navegador.</translation>
    </message>
    <message>
        <source>See that it runs, and that its address, certificate and token are right.</source>
        <translation>Compruebe que esté en marcha y que la dirección, el certificado y el token sean correctos.</translation>
    </message>
    <message>
        <source>Texts are learnt in smaller portions, as the language model may take {0} MB only.</source>
        <translation>Los textos se aprenden en porciones menores, pues el modelo solo puede tomar {0} MB.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been made anew.</source>
        <translation>Las tablas del catálogo estaban dañadas y se rehicieron.</translation>
    </message>
    <message>
        <source>The connection to {0} broke off ({1}).</source>
        <translation>La conexión con {0} se cortó ({1}).</translation>
    </message>
    <message>
        <source>The copy of the index was damaged and has been removed; another one is made.</source>
        <translation>La copia del índice estaba dañada y se eliminó; se hace otra.</translation>
    </message>
    <message>
        <source>The default. Comes with the program where its package exists.</source>
        <translation>El predeterminado. Viene con el programa donde existe su paquete.</translation>
    </message>
    <message>
        <source>The default; comes with the program.</source>
        <translation>El predeterminado; viene con el programa.</translation>
    </message>
    <message>
        <source>The download of {0} was stopped.</source>
        <translation>Se detuvo la descarga de {0}.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{0}&quot; is neither known nor a folder.</source>
        <translation>El modelo «{0}» no es conocido ni es una carpeta.</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be loaded ({1}).</source>
        <translation>El modelo {0} no se puede cargar ({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be started ({1}).</source>
        <translation>El modelo {0} no se puede iniciar ({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} is not on this computer.</source>
        <translation>El modelo {0} no está en este equipo.</translation>
    </message>
    <message>
        <source>The engine ends.</source>
        <translation>El motor termina.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file is read instead.</source>
        <translation>Se lee el archivo en su lugar.</translation>
    </message>
    <message>
        <source>The file {0} cannot be used ({1}); mend or delete it.</source>
        <translation>El archivo {0} no se puede usar ({1}); corríjalo o elimínelo.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); its results are kept.</source>
        <translation>La carpeta {0} no se puede leer ({1}); sus resultados se conservan.</translation>
    </message>
    <message>
        <source>The folder {0} could not be read to its end; its results are kept.</source>
        <translation>La carpeta {0} no se pudo leer hasta el final; sus resultados se conservan.</translation>
    </message>
    <message>
        <source>The folder {0} is empty, and on another drive than before; its results are kept.</source>
        <translation>La carpeta {0} está vacía y en otra unidad que antes; sus resultados se conservan.</translation>
    </message>
    <message>
        <source>The folder {0} is not there; its results are kept.</source>
        <translation>La carpeta {0} no está; sus resultados se conservan.</translation>
    </message>
    <message>
        <source>The folder {0} is set aside, as the program stopped responding twice while it scanned it; the results known from it are kept.</source>
        <translation>La carpeta {0} está apartada, pues el programa dejó de responder dos veces al examinarla; los resultados ya conocidos se conservan.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read.</source>
        <translation>No está permitido leer la carpeta {0}.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read; its results are kept. Give yourself permission to read it.</source>
        <translation>No está permitido leer la carpeta {0}; sus resultados se conservan. Dese permiso para leerla.</translation>
    </message>
    <message>
        <source>The hub has {0} without safetensors weights or without tokenizer.json.</source>
        <translation>El hub tiene {0} sin pesos safetensors o sin tokenizer.json.</translation>
    </message>
    <message>
        <source>The imported model {0} is not on this computer any more.</source>
        <translation>El modelo importado {0} ya no está en este equipo.</translation>
    </message>
    <message>
        <source>The index copied to {0} is damaged.</source>
        <translation>El índice copiado a {0} está dañado.</translation>
    </message>
    <message>
        <source>The index could not be moved: {0}.</source>
        <translation>El índice no se pudo mover: {0}.</translation>
    </message>
    <message>
        <source>The index in {0} cannot be used just now ({1}).</source>
        <translation>El índice en {0} no se puede usar ahora ({1}).</translation>
    </message>
    <message>
        <source>The index in {0} is damaged.</source>
        <translation>El índice en {0} está dañado.</translation>
    </message>
    <message>
        <source>The index in {0} is in use ({1}).</source>
        <translation>El índice en {0} está en uso ({1}).</translation>
    </message>
    <message>
        <source>The index in {0} was made by a newer version of this program.</source>
        <translation>El índice en {0} es de una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>The index in {0} was made by an older version of this program, and cannot be changed.</source>
        <translation>El índice en {0} es de una versión más antigua de este programa y no se puede modificar.</translation>
    </message>
    <message>
        <source>The index is in {0} already.</source>
        <translation>El índice ya está en {0}.</translation>
    </message>
    <message>
        <source>The index was moved to {0}, which is not there now.</source>
        <translation>El índice se movió a {0}, que ahora no está.</translation>
    </message>
    <message>
        <source>The language model ended over a query and is started again.</source>
        <translation>El modelo de lenguaje se cerró con una consulta y se reinicia.</translation>
    </message>
    <message>
        <source>The language model ended unexpectedly over some text.</source>
        <translation>El modelo de lenguaje se cerró de improviso con algún texto.</translation>
    </message>
    <message>
        <source>The language model fails over this query.</source>
        <translation>El modelo de lenguaje falla con esta consulta.</translation>
    </message>
    <message>
        <source>The language model is being started.</source>
        <translation>El modelo de lenguaje se está iniciando.</translation>
    </message>
    <message>
        <source>The language model needs {0} MB of memory and may take {1}. Allow it more in the settings, or choose a smaller model.</source>
        <translation>El modelo de lenguaje necesita {0} MB de memoria y puede tomar {1}. Permítale más en los ajustes, o elija un modelo menor.</translation>
    </message>
    <message>
        <source>The language model was taken away.</source>
        <translation>Se retiró el modelo de lenguaje.</translation>
    </message>
    <message>
        <source>The larger sister of the default.</source>
        <translation>La hermana mayor del predeterminado.</translation>
    </message>
    <message>
        <source>The model cannot be written to {0} ({1}).</source>
        <translation>El modelo no se puede escribir en {0} ({1}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {0} ({1}).</source>
        <translation>El modelo no se pudo copiar: {0} ({1}).</translation>
    </message>
    <message>
        <source>The model could not be started; the log has the details.</source>
        <translation>El modelo no se pudo iniciar; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by their words only; the log has the details.</source>
        <translation>El modelo falla: los textos nuevos se encuentran solo por palabras; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>El modelo tiene demasiados archivos, o una configuración o un vocabulario demasiado grandes.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded ({1}).</source>
        <translation>El modelo en {0} no se puede cargar ({1}).</translation>
    </message>
    <message>
        <source>The model in {0} does not say how long its vectors are.</source>
        <translation>El modelo en {0} no dice cuán largos son sus vectores.</translation>
    </message>
    <message>
        <source>The model in {0} gives {1} numbers for a passage; a cross-encoder that orders answers gives one.</source>
        <translation>El modelo en {0} da {1} números por pasaje; un codificador cruzado que ordena respuestas da uno.</translation>
    </message>
    <message>
        <source>The model in {0} has no tensors in its weights.</source>
        <translation>El modelo en {0} no tiene tensores en sus pesos.</translation>
    </message>
    <message>
        <source>The model in {0} has no tokenizer.json.</source>
        <translation>El modelo en {0} no tiene tokenizer.json.</translation>
    </message>
    <message>
        <source>The model in {0} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>El modelo en {0} no tiene pesos en formato safetensors, el único que se carga.</translation>
    </message>
    <message>
        <source>The model in {0} has no {1}.</source>
        <translation>El modelo en {0} no tiene {1}.</translation>
    </message>
    <message>
        <source>The model in {0} is not loaded: {1}.</source>
        <translation>El modelo en {0} no se carga: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} wants program code of its own ({1}), which is never run.</source>
        <translation>El modelo en {0} quiere código propio ({1}), que nunca se ejecuta.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: it gives all texts the same meaning, or none.</source>
        <translation>El modelo {0} no sirve aquí: da a todos los textos el mismo significado, o ninguno.</translation>
    </message>
    <message>
        <source>The model {0} that orders answers is not on this computer.</source>
        <translation>El modelo {0} que ordena respuestas no está en este equipo.</translation>
    </message>
    <message>
        <source>The model&apos;s file cannot be read ({0}).</source>
        <translation>El archivo del modelo no se puede leer ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown block size.</source>
        <translation>El archivo del modelo tiene un tamaño de bloque desconocido.</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown format.</source>
        <translation>El archivo del modelo tiene un formato desconocido.</translation>
    </message>
    <message>
        <source>The model&apos;s file has weights that are no numbers ({0}).</source>
        <translation>El archivo del modelo tiene pesos que no son números ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file lacks {0}.</source>
        <translation>Al archivo del modelo le falta {0}.</translation>
    </message>
    <message>
        <source>The model&apos;s file {0} is not the one this program knows.</source>
        <translation>El archivo {0} del modelo no es el que este programa conoce.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>El disco nuevo puede estar defectuoso.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {0}.</source>
        <translation>La página no se puede mostrar: {0}.</translation>
    </message>
    <message>
        <source>The part that reads files does not start.</source>
        <translation>La parte que lee archivos no arranca.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it read this file, so the file is set aside.</source>
        <translation>El programa se cerró dos veces al leer este archivo, así que queda apartado.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while it scanned this folder, so the folder is set aside.</source>
        <translation>El programa dejó de responder dos veces al examinar esta carpeta, así que está apartada.</translation>
    </message>
    <message>
        <source>The running engine does not answer.</source>
        <translation>El motor en marcha no responde.</translation>
    </message>
    <message>
        <source>The search engine ended before it answered.</source>
        <translation>El motor de búsqueda terminó antes de responder.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be changed to this value.</source>
        <translation>El ajuste {0} no se puede cambiar a este valor.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value.</source>
        <translation>El ajuste {0} tiene un valor no utilizable.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value. Its default is used.</source>
        <translation>El ajuste {0} tiene un valor no utilizable. Se usa el predeterminado.</translation>
    </message>
    <message>
        <source>The setting {0} is missing.</source>
        <translation>Falta el ajuste {0}.</translation>
    </message>
    <message>
        <source>The setting {0} is out of range. {1} is used.</source>
        <translation>El ajuste {0} está fuera de los límites. Se usa {1}.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>Los ajustes son demasiado largos para guardarse.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({0}).</source>
        <translation>Los ajustes no se pudieron guardar ({0}).</translation>
    </message>
    <message>
        <source>The system or another program ended the reader several times while it read this file.</source>
        <translation>El sistema u otro programa cerró el lector varias veces mientras leía este archivo.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>El sistema dice: {0}.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {0} cannot be read ({1}).</source>
        <translation>El tokenizador del modelo en {0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be set aside ({0}).</source>
        <translation>Los ajustes ilegibles no se pudieron apartar ({0}).</translation>
    </message>
    <message>
        <source>The vector index did not find what is in it.</source>
        <translation>El índice vectorial no encontraba lo que contiene.</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({0}).</source>
        <translation>El índice vectorial tenía vectores dañados ({0}).</translation>
    </message>
    <message>
        <source>The vector index in {0} cannot be used ({1}).</source>
        <translation>El índice vectorial en {0} no se puede usar ({1}).</translation>
    </message>
    <message>
        <source>The vector index in {0} does not find what is in it.</source>
        <translation>El índice vectorial en {0} no encuentra lo que contiene.</translation>
    </message>
    <message>
        <source>The vector index in {0} lacks vectors it counts.</source>
        <translation>Al índice vectorial en {0} le faltan vectores que cuenta.</translation>
    </message>
    <message>
        <source>The vector index is made anew by itself then; searches go on.</source>
        <translation>El índice vectorial se rehace entonces solo; la búsqueda sigue.</translation>
    </message>
    <message>
        <source>The vector index lacked {0} texts and had {1} too many.</source>
        <translation>Al índice vectorial le faltaban {0} textos y le sobraban {1}.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>El índice vectorial estaba dañado.</translation>
    </message>
    <message>
        <source>The vector index was left as it is: making it anew takes {0} for a moment, and {1} are free.</source>
        <translation>El índice vectorial queda como está: rehacerlo toma {0} un momento, y hay {1} libres.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>Faltaba el índice vectorial.</translation>
    </message>
    <message>
        <source>The vector server {0} answers with status {1}.</source>
        <translation>El servidor de vectores {0} responde con el estado {1}.</translation>
    </message>
    <message>
        <source>The vector server {0} cannot be reached ({1}).</source>
        <translation>No se puede contactar con el servidor de vectores {0} ({1}).</translation>
    </message>
    <message>
        <source>The vector server {0} refuses the token.</source>
        <translation>El servidor de vectores {0} rechaza el token.</translation>
    </message>
    <message>
        <source>The weights in {0} are no safetensors file, or not all of one ({1}).</source>
        <translation>Los pesos en {0} no son un archivo safetensors, o no está completo ({1}).</translation>
    </message>
    <message>
        <source>The word index and the passages differed; it has been made anew.</source>
        <translation>El índice de palabras y los pasajes diferían; se rehízo.</translation>
    </message>
    <message>
        <source>The word index in {0} is damaged.</source>
        <translation>El índice de palabras en {0} está dañado.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be made anew.</source>
        <translation>El índice de palabras está dañado y no se pudo rehacer.</translation>
    </message>
    <message>
        <source>The words of the index in {0} are damaged.</source>
        <translation>Las palabras del índice en {0} están dañadas.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>No existe la carpeta {0}.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>No hay ninguna copia buena de sus ajustes.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot; to download.</source>
        <translation>No hay un modelo «{0}» que descargar.</translation>
    </message>
    <message>
        <source>There is no room for the model: it takes {0} MB, and {1} MB are free where models are kept ({2}).</source>
        <translation>No hay sitio para el modelo: toma {0} MB, y hay {1} MB libres donde se guardan los modelos ({2}).</translation>
    </message>
    <message>
        <source>There is no room for {0}: {1} MB are to come, and {2} MB are free where models are kept ({3}).</source>
        <translation>No hay sitio para {0}: faltan {1} MB, y hay {2} MB libres donde se guardan los modelos ({3}).</translation>
    </message>
    <message>
        <source>There is no room in {0} for the model {1}.</source>
        <translation>En {0} no hay sitio para el modelo {1}.</translation>
    </message>
    <message>
        <source>There is no room left for the model where models are kept ({0}).</source>
        <translation>Ya no hay sitio para el modelo donde se guardan los modelos ({0}).</translation>
    </message>
    <message>
        <source>There is no room left for {0} where models are kept ({1}).</source>
        <translation>Ya no hay sitio para {0} donde se guardan los modelos ({1}).</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the index ({0}).</source>
        <translation>Ya no hay sitio en el disco del índice ({0}).</translation>
    </message>
    <message>
        <source>There is no room on the disk for a copy of the index.</source>
        <translation>No hay sitio en el disco para una copia del índice.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}.</source>
        <translation>No hay bastante sitio en {0}.</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>No hay nada en {0}.</translation>
    </message>
    <message>
        <source>There is too little room on the disk to compact the index: {0} of the {1} it takes for a moment.</source>
        <translation>Hay poco sitio en el disco para compactar el índice: {0} de los {1} que toma un momento.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>Valen hasta que el programa termine.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it holds pictures or shapes but no text.</source>
        <translation>Este PDF parece un escaneo: contiene imágenes o formas, pero no texto.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: the program stumbled over its contents.</source>
        <translation>Este archivo no se puede indexar: el programa tropezó con su contenido.</translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <translation>Este archivo no se puede leer ({0}).</translation>
    </message>
    <message>
        <source>This file cannot be read: the program stumbled over its contents.</source>
        <translation>Este archivo no se puede leer: el programa tropezó con su contenido.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Este archivo no tiene texto.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete, or of a form that cannot be read yet.</source>
        <translation>Este archivo está dañado, incompleto o en una forma que aún no se puede leer.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {0} MB.</source>
        <translation>Este archivo supera el límite de {0} MB.</translation>
    </message>
    <message>
        <source>This file is not of the kind its name says, or it is damaged.</source>
        <translation>Este archivo no es del tipo que dice su nombre, o está dañado.</translation>
    </message>
    <message>
        <source>This file is protected by a password or by copy protection.</source>
        <translation>Este archivo está protegido con contraseña o contra copia.</translation>
    </message>
    <message>
        <source>This file was written by a version of Word from before 1997.</source>
        <translation>Este archivo es de una versión de Word anterior a 1997.</translation>
    </message>
    <message>
        <source>This file would unpack to more than {0} MB.</source>
        <translation>Este archivo, descomprimido, superaría {0} MB.</translation>
    </message>
    <message>
        <source>This folder is not among the indexed ones any more.</source>
        <translation>Esta carpeta ya no está entre las indexadas.</translation>
    </message>
    <message>
        <source>This folder lies on another machine, where an index can be damaged.</source>
        <translation>Esta carpeta está en otro equipo, donde un índice puede dañarse.</translation>
    </message>
    <message>
        <source>This is no name of a folder.</source>
        <translation>Esto no es un nombre de carpeta.</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>Esta página no se puede dibujar.</translation>
    </message>
    <message>
        <source>This passage is no longer in the index.</source>
        <translation>Este pasaje ya no está en el índice.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Inténtelo cuando eso acabe.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, something on the way, or the mirror, changes files.</source>
        <translation>Inténtelo de nuevo. Si se repite, algo en el camino, o el espejo, cambia los archivos.</translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation>Inténtelo de nuevo; el registro dice más.</translation>
    </message>
    <message>
        <source>Until then all vectors of the catalog are compared; nothing is lost.</source>
        <translation>Hasta entonces se comparan todos los vectores del catálogo; no se pierde nada.</translation>
    </message>
    <message>
        <source>Until you decide what to use instead, nothing is indexed that they might exclude.</source>
        <translation>Hasta que decida qué usar en su lugar, no se indexa nada que pudieran excluir.</translation>
    </message>
    <message>
        <source>Wants a graphics card.</source>
        <translation>Pide una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Wants a graphics card. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>Pide una tarjeta gráfica. Sus autores no publican pesos safetensors: conviértalo en otro lugar e importe la carpeta.</translation>
    </message>
    <message>
        <source>What arrived of {0} is not what {1} announced: {2} has another checksum. It has been thrown away.</source>
        <translation>Lo que llegó de {0} no es lo que {1} anunció: {2} tiene otra suma de control. Se ha desechado.</translation>
    </message>
    <message>
        <source>What is known of {0} was damaged; read again.</source>
        <translation>Lo que se sabe de {0} estaba dañado; se lee de nuevo.</translation>
    </message>
    <message>
        <source>What was given back is kept; the next time goes on from there.</source>
        <translation>Lo liberado queda libre; la próxima vez sigue desde ahí.</translation>
    </message>
    <message>
        <source>What was written is not what was read back.</source>
        <translation>Lo escrito no es lo que se leyó de vuelta.</translation>
    </message>
    <message>
        <source>Words answer meanwhile.</source>
        <translation>Las palabras responden entretanto.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>No tiene permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>Your settings can be read, so there is nothing to decide.</source>
        <translation>Sus ajustes se pueden leer, así que no hay nada que decidir.</translation>
    </message>
    <message>
        <source>Your settings cannot be read and so cannot be changed.</source>
        <translation>Sus ajustes no se pueden leer y, por tanto, tampoco cambiar.</translation>
    </message>
    <message>
        <source>Your settings in {0} could not be read.</source>
        <translation>No se pudieron leer sus ajustes en {0}.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>Sus ajustes faltaban y se restauraron de su última copia.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{0} It could not be made anew; exact search serves.</source>
        <translation>{0} No se pudo rehacer; sirve la búsqueda exacta.</translation>
    </message>
    <message>
        <source>{0} It has been made anew, without embedding anything.</source>
        <translation>{0} Se ha rehecho, sin aprender nada de nuevo.</translation>
    </message>
    <message>
        <source>{0} It is complete again.</source>
        <translation>{0} Vuelve a estar completo.</translation>
    </message>
    <message>
        <source>{0} It is made anew at the next start.</source>
        <translation>{0} Se rehace en el próximo inicio.</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}).</source>
        <translation>{0} no responde ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read to its end: it is damaged, incomplete or locked.</source>
        <translation>{0} no se puede leer hasta el final: está dañado, incompleto o bloqueado.</translation>
    </message>
    <message>
        <source>{0} cannot be the address of a vector server: it is to be https://host:port.</source>
        <translation>{0} no puede ser la dirección de un servidor de vectores: debe ser https://host:port.</translation>
    </message>
    <message>
        <source>{0} could not be opened: {1}.</source>
        <translation>{0} no se pudo abrir: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be read; the results known from it are kept.</source>
        <translation>{0} no se pudo leer; sus resultados conocidos se conservan.</translation>
    </message>
    <message>
        <source>{0} could not be started; the log has the details. {1} goes on answering.</source>
        <translation>{0} no se pudo iniciar; el registro tiene los detalles. {1} sigue respondiendo.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>No se pudo escribir {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} counts of passages were wrong and have been corrected.</source>
        <translation>{0} recuentos de pasajes eran erróneos y se corrigieron.</translation>
    </message>
    <message>
        <source>{0} does not answer as a hub of models does ({1}).</source>
        <translation>{0} no responde como un hub de modelos ({1}).</translation>
    </message>
    <message>
        <source>{0} does not have the model {1}, or not for everybody ({2}).</source>
        <translation>{0} no tiene el modelo {1}, o no para todos ({2}).</translation>
    </message>
    <message>
        <source>{0} fails, and the model before goes on answering; the log has the details.</source>
        <translation>{0} falla, y el modelo anterior sigue respondiendo; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>{0} has another {1} than was downloaded before for the same version of {2}.</source>
        <translation>{0} tiene un {1} distinto del que se descargó antes para la misma versión de {2}.</translation>
    </message>
    <message>
        <source>{0} has changed while it was copied.</source>
        <translation>{0} cambió mientras se copiaba.</translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle ({1}), which can hold program code and is not loaded.</source>
        <translation>{0} tiene sus pesos como pickle ({1}), que puede llevar código y no se carga.</translation>
    </message>
    <message>
        <source>{0} has other weights for {1} than its authors have published.</source>
        <translation>{0} tiene para {1} pesos distintos de los que publicaron sus autores.</translation>
    </message>
    <message>
        <source>{0} has too many files to be a model.</source>
        <translation>{0} tiene demasiados archivos para ser un modelo.</translation>
    </message>
    <message>
        <source>{0} has too many files to look for a model in.</source>
        <translation>{0} tiene demasiados archivos para buscar en ellos un modelo.</translation>
    </message>
    <message>
        <source>{0} holds no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must lie in one folder.</source>
        <translation>{0} no contiene un modelo de sentence-transformers: config.json, tokenizer.json y pesos safetensors deben estar en una misma carpeta.</translation>
    </message>
    <message>
        <source>{0} holds several models ({1}).</source>
        <translation>{0} contiene varios modelos ({1}).</translation>
    </message>
    <message>
        <source>{0} is a database of another program.</source>
        <translation>{0} es una base de datos de otro programa.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0} es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>{0} is being started; {1} answers meanwhile.</source>
        <translation>{0} se está iniciando; {1} responde entretanto.</translation>
    </message>
    <message>
        <source>{0} is larger than a file of its kind may be ({1} MB).</source>
        <translation>{0} es mayor de lo que puede ser un archivo de su tipo ({1} MB).</translation>
    </message>
    <message>
        <source>{0} is no archive that a model comes in.</source>
        <translation>{0} no es un archivo comprimido de modelo.</translation>
    </message>
    <message>
        <source>{0} is not in the index.</source>
        <translation>{0} no está en el índice.</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} ya no está.</translation>
    </message>
    <message>
        <source>{0} made this folder and removes files in it.</source>
        <translation>{0} creó esta carpeta y elimina archivos de ella.</translation>
    </message>
    <message>
        <source>{0} of {1} pages hold no text; they are probably scans or pictures.</source>
        <translation>{0} de {1} páginas no tienen texto; serán escaneos o imágenes.</translation>
    </message>
    <message>
        <source>{0} passages of this file could not be embedded; they are found by their words.</source>
        <translation>{0} pasajes de este archivo no se pudieron aprender; se encuentran por sus palabras.</translation>
    </message>
    <message>
        <source>{0} places could not be read, such as {1}; the results known from them are kept.</source>
        <translation>{0} lugares no se pudieron leer, como {1}; sus resultados conocidos se conservan.</translation>
    </message>
    <message>
        <source>{0} texts were not known as waiting, or not waiting, for a vector; corrected.</source>
        <translation>{0} textos estaban mal anotados como en espera o no; corregido.</translation>
    </message>
    <message>
        <source>{0} was not made by this program.</source>
        <translation>{0} no fue creado por este programa.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and holds no model that can be used, so it is left as it is.</source>
        <translation>{0} no fue creado por {1} y no contiene ningún modelo utilizable, así que se deja como está.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and is not empty.</source>
        <translation>{0} no fue creado por {1} y no está vacío.</translation>
    </message>
    <message>
        <source>{0} was not written by {1}.</source>
        <translation>{0} no fue escrito por {1}.</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no model does; nothing of it was taken.</source>
        <translation>{0} se haría mucho más grande de lo que es, como ningún modelo; no se tomó nada de él.</translation>
    </message>
    <message>
        <source>{0} would write outside its own folder ({1}); nothing of it was taken.</source>
        <translation>{0} escribiría fuera de su carpeta ({1}); no se tomó nada de él.</translation>
    </message>
    <message>
        <source>{0} {1} unusable; {2} embedded again.</source>
        <translation>No utilizable: {0} {1}; se aprende de nuevo: {2}.</translation>
    </message>
    <message>
        <source>{0} {1} {2} goes on answering.</source>
        <translation>{0} {1} {2} sigue respondiendo.</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Settings as a file</source>
        <translation>Ajustes como archivo</translation>
    </message>
    <message>
        <source>To keep them, or to take them to another computer. Chosen folders and the index are not in it.</source>
        <translation>Para guardarlos, o llevarlos a otro equipo. Las carpetas elegidas y el índice no van en él.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Restablecer todos los ajustes…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>Left out</source>
        <translation>Fuera de la búsqueda</translation>
    </message>
    <message>
        <source>For every folder. A change is followed by a look through the folders.</source>
        <translation>Para todas las carpetas. Tras un cambio se repasan las carpetas.</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>Archivos y carpetas ocultos</translation>
    </message>
    <message>
        <source>System folders, caches and program parts such as node_modules and .git</source>
        <translation>Carpetas del sistema, cachés y partes de programas como node_modules y .git</translation>
    </message>
    <message>
        <source>What a .gitignore file names</source>
        <translation>Lo que nombra un archivo .gitignore</translation>
    </message>
    <message>
        <source>What looks like a secret: private keys, password stores, .env files</source>
        <translation>Lo que parece un secreto: claves privadas, almacenes de contraseñas, archivos .env</translation>
    </message>
    <message>
        <source>Patterns, one to a line, as in a .gitignore file</source>
        <translation>Patrones, uno por línea, como en un archivo .gitignore</translation>
    </message>
    <message>
        <source>Patterns of files and folders to leave out</source>
        <translation>Patrones de archivos y carpetas que dejar fuera</translation>
    </message>
    <message>
        <source>*.bak leaves out every file with that ending, Archive/ every folder of that name; ** stands for any number of folders, and ! takes something back in.</source>
        <translation>*.bak deja fuera todo archivo con esa extensión, Archive/ toda carpeta de ese nombre; ** vale por cualquier número de carpetas, y ! vuelve a incluir algo.</translation>
    </message>
    <message>
        <source>Apply patterns</source>
        <translation>Aplicar patrones</translation>
    </message>
    <message>
        <source>For example {names}</source>
        <translation>Por ejemplo {names}</translation>
    </message>
    <message>
        <source>Not a pattern, and passed over: {lines}</source>
        <translation>No es un patrón, y se pasa por alto: {lines}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Opening {name} at page {page}</source>
        <translation>Abriendo {name} en la página {page}</translation>
    </message>
    <message>
        <source>Paths copied: {files}</source>
        <translation>Rutas copiadas: {files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>¿Abrir {files}?</translation>
    </message>
    <message>
        <source>Each opens in its own program.</source>
        <translation>Cada uno se abre en su propio programa.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Path copied: {path}</source>
        <translation>Ruta copiada: {path}</translation>
    </message>
</context>
<context>
    <name>FilterRail</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>FirstModelCard</name>
    <message>
        <source>One moment: the search engine is starting.</source>
        <translation>Un momento: el motor de búsqueda se inicia.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Otros modelos</translation>
    </message>
    <message>
        <source>All models, and import…</source>
        <translation>Todos los modelos, e importar…</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>Look for new, changed and deleted files</source>
        <translation>Buscar archivos nuevos, cambiados y borrados</translation>
    </message>
    <message>
        <source>Rescan {folder}</source>
        <translation>Repasar {folder}</translation>
    </message>
    <message>
        <source>More for {folder}</source>
        <translation>Más para {folder}</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation>Leer de nuevo todos los archivos…</translation>
    </message>
    <message>
        <source>Remove from the search…</source>
        <translation>Quitar de la búsqueda…</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>{files} por hacer</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>In index</source>
        <translation>En el índice</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size of the files that are indexed</source>
        <translation>Tamaño de los archivos indexados</translation>
    </message>
    <message>
        <source>What they take in the index, estimated from their share of the passages</source>
        <translation>Lo que ocupan en el índice, estimado por su parte de los pasajes</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>{indexed} indexados, {unread} aún sin leer, {skipped} sin texto, {failed} ilegibles, {ignored} ignorados</translation>
    </message>
    <message>
        <source>{embedded} of {all} found by meaning</source>
        <translation>{embedded} de {all} se encuentran por significado</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>Elegir carpetas…</translation>
    </message>
    <message>
        <source>What is searched is chosen on the page Folders.</source>
        <translation>Dónde se busca se elige en la página Carpetas.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>What is searched. You can also drop folders anywhere onto this window.</source>
        <translation>Dónde se busca. También puede soltar carpetas en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Repasar todas</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>Aún no se ha añadido ninguna carpeta.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say.</source>
        <translation>Encuentra cosas en sus propios archivos por lo que dicen.</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>Por significado y por palabras</translation>
    </message>
    <message>
        <source>Ask in your own words, in any of some hundred languages. Exact words count too.</source>
        <translation>Pregunte con sus propias palabras, en cualquiera de unos cien idiomas. Las palabras exactas también cuentan.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>Leer, indexar y buscar ocurre aquí. Sin cuenta y sin nube.</translation>
    </message>
    <message>
        <source>Your files stay as they are</source>
        <translation>Sus archivos quedan como están</translation>
    </message>
    <message>
        <source>They are only read. The index lies in a folder of its own and can be deleted at any time.</source>
        <translation>Solo se leen. El índice está en una carpeta propia y puede borrarse cuando quiera.</translation>
    </message>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>¿En qué carpetas se debe buscar?</translation>
    </message>
    <message>
        <source>Or drop folders anywhere onto this window.</source>
        <translation>O suelte carpetas en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>It is in the index. The page Folders removes it again.</source>
        <translation>Está en el índice. En la página Carpetas se quita de nuevo.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>The limit was raised; the files are read again.</source>
        <translation>Se subió el límite; los archivos se leen de nuevo.</translation>
    </message>
</context>
<context>
    <name>HealthOverview</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Mostrar problemas</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Indexar igualmente</translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation>Se pudo leer todo archivo con texto.</translation>
    </message>
    <message>
        <source>Problems with {files}: {reasons}.</source>
        <translation>Problemas con {files}: {reasons}.</translation>
    </message>
    <message>
        <source>Ignored: {files}.</source>
        <translation>Ignorados: {files}.</translation>
    </message>
    <message>
        <source>Language model: {name}</source>
        <translation>Modelo de lenguaje: {name}</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>{n} dimensiones</translation>
    </message>
    <message>
        <source>on {device}</source>
        <translation>en {device}</translation>
    </message>
    <message>
        <source>models {size}</source>
        <translation>modelos {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>registros {size}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Export a report…</source>
        <translation>Exportar un informe…</translation>
    </message>
    <message>
        <source>A text to attach to a report of a fault; no contents of files are in it</source>
        <translation>Un texto para adjuntar a un aviso de fallo; no lleva contenido de archivos</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>What is indexed</source>
        <translation>Qué está indexado</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>What you search for is remembered on this computer alone, to be offered again. Searches you save yourself stay until you remove them.</source>
        <translation>Lo que busca se recuerda solo en este equipo, para ofrecerlo de nuevo. Las búsquedas que guarde usted quedan hasta que las quite.</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Recordar búsquedas recientes</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Borrar búsquedas recientes</translation>
    </message>
</context>
<context>
    <name>HistorySide</name>
    <message>
        <source>history remember queries forget delete</source>
        <translation>historial recordar consultas olvidar borrar</translation>
    </message>
    <message>
        <source>Remove from saved searches</source>
        <translation>Quitar de las búsquedas guardadas</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Remove from saved searches (Ctrl+D)</source>
        <translation>Quitar de las búsquedas guardadas (Ctrl+D)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>Guardar esta búsqueda (Ctrl+D)</translation>
    </message>
    <message>
        <source>{name} is no longer saved.</source>
        <translation>{name} ya no está guardada.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Saved. It is offered on the empty search page.</source>
        <translation>Guardada. Se ofrece en la página de búsqueda vacía.</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Cambiar el nombre de la búsqueda guardada</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Keys for every program</source>
        <translation>Teclas para todo programa</translation>
    </message>
    <message>
        <source>A box over everything: type, press Enter, and it is gone. Esc closes it.</source>
        <translation>Un cuadro sobre todo: escriba, pulse Intro, y desaparece. Esc lo cierra.</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>Mostrar la búsqueda rápida, o guardarla</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>Buscar el texto seleccionado en otro programa</translation>
    </message>
    <message>
        <source>Where a key cannot be had here, bind this command to one in your desktop&apos;s settings:</source>
        <translation>Donde aquí no haya tecla, asigne esta orden a una en los ajustes de su escritorio:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Your desktop gives it these keys: {keys}</source>
        <translation>Su escritorio le da estas teclas: {keys}</translation>
    </message>
    <message>
        <source>Another program uses these keys already. Choose others.</source>
        <translation>Otro programa ya usa estas teclas. Elija otras.</translation>
    </message>
    <message>
        <source>Your desktop does not allow these keys. Choose others, or allow them there.</source>
        <translation>Su escritorio no permite estas teclas. Elija otras, o permítalas allí.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own: use the command below.</source>
        <translation>Su escritorio no da teclas propias a los programas: use la orden de abajo.</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter or the like with Ctrl, Alt or both.</source>
        <translation>Estas teclas no sirven. Tome una letra o similar con Ctrl, Alt o ambas.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>Añadiendo {folders}</translation>
    </message>
    <message>
        <source>Choose a folder to search</source>
        <translation>Elija una carpeta en la que buscar</translation>
    </message>
    <message>
        <source>Read all files of {name} again?</source>
        <translation>¿Leer de nuevo todos los archivos de {name}?</translation>
    </message>
    <message>
        <source>It can take a while. Texts that have not changed are not learnt again. The search goes on meanwhile.</source>
        <translation>Puede tardar. Los textos sin cambios no se aprenden de nuevo. La búsqueda sigue entretanto.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Remove {name} from the search?</source>
        <translation>¿Quitar {name} de la búsqueda?</translation>
    </message>
    <message>
        <source>Its files are no longer found here. The files themselves are not touched.</source>
        <translation>Sus archivos dejan de encontrarse aquí. Los archivos mismos no se tocan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The index is sound: {passages}</source>
        <translation>El índice está bien: {passages}</translation>
    </message>
    <message>
        <source>The index has been repaired.</source>
        <translation>El índice se ha reparado.</translation>
    </message>
    <message>
        <source>The index could not be repaired yet.</source>
        <translation>El índice aún no se pudo reparar.</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>¿Usar {model}?</translation>
    </message>
    <message>
        <source>{passages} are learnt anew with it, in the background. Until then the present model answers.</source>
        <translation>{passages} se aprenden de nuevo con él, en segundo plano. Hasta entonces responde el modelo actual.</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Todos los textos</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Choose a folder or a file with a sentence-transformers model</source>
        <translation>Elija una carpeta o un archivo con un modelo de sentence-transformers</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>{model} has been imported.</source>
        <translation>Se ha importado {model}.</translation>
    </message>
    <message>
        <source>The model has arrived.</source>
        <translation>El modelo ha llegado.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>¿Descargar {model}?</translation>
    </message>
    <message>
        <source>{program} contacts {place} and fetches about {size} MB. Nothing about you or your files is sent. This is the only time it uses the network. A download that breaks off goes on where it stood.</source>
        <translation>{program} contacta con {place} y obtiene unos {size} MB. No se envía nada sobre usted ni sus archivos. Es la única vez que usa la red. Una descarga cortada sigue donde estaba.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of this program. Files are found in every language, whichever is chosen here.</source>
        <translation>De este programa. Los archivos se encuentran en todo idioma, sea cual sea el elegido aquí.</translation>
    </message>
    <message>
        <source>The other language is spoken at the next start.</source>
        <translation>El otro idioma vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>The program comes with works of others, each under its own licence. They are in English, as their authors wrote them.</source>
        <translation>El programa contiene obras de otros, cada una con su propia licencia. Los textos están en inglés, tal como los escribieron sus autores.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>De qué está hecho este programa</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>A file beyond a limit is not read; the page Health lists it with the reason.</source>
        <translation>Un archivo que supera un límite no se lee; la página Salud lo lista con el motivo.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Archivo más grande</translation>
    </message>
    <message>
        <source>Most text in one spreadsheet</source>
        <translation>Máximo de texto en una hoja de cálculo</translation>
    </message>
    <message>
        <source>Longest time to read one file</source>
        <translation>Máximo de tiempo para leer un archivo</translation>
    </message>
    <message>
        <source>Most memory to read one file</source>
        <translation>Máximo de memoria para leer un archivo</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. It starts again in a moment.</source>
        <translation>El motor de búsqueda se detuvo. Se reinicia en un momento.</translation>
    </message>
    <message>
        <source>There is no language model.</source>
        <translation>No hay modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>Hasta entonces se busca en sus archivos por palabras.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>Algo salió mal: {what}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>How much the language model may hold, and when it gives that back.</source>
        <translation>Cuánta memoria puede retener el modelo de lenguaje, y cuándo la devuelve.</translation>
    </message>
    <message>
        <source>Most memory for the language model</source>
        <translation>Máximo de memoria del modelo de lenguaje</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after idling</source>
        <translation>Liberar la memoria del modelo en reposo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Where the language model would keep more than its share it starts afresh between two portions of text. Automatic is a quarter of this computer&apos;s memory.</source>
        <translation>Donde el modelo de lenguaje guardaría más de su parte, empieza de nuevo entre dos porciones de texto. Automático es un cuarto de la memoria de este equipo.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>on this machine</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>only by import</source>
        <translation>solo por importación</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>Descargar {model}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop downloading {model}</source>
        <translation>Detener la descarga de {model}</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>It turns text into meaning, on this machine. With another model all texts are learnt anew; until then the one before answers. What an earlier model learnt is kept.</source>
        <translation>Convierte texto en significado, en este equipo. Con otro modelo se aprenden de nuevo todos los textos; hasta entonces responde el anterior. Lo que aprendió uno anterior se conserva.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar carpeta…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar archivo…</translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation>Volver a {model}</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Modelo nuevo</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Address models are downloaded from</source>
        <translation>Dirección desde la que se descargan modelos</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Descargar de</translation>
    </message>
    <message>
        <source>Empty for huggingface.co itself; else the address of a mirror of it. Nothing is downloaded unless you ask for it.</source>
        <translation>Vacío para huggingface.co; si no, la dirección de un espejo. Nada se descarga sin que usted lo pida.</translation>
    </message>
    <message>
        <source>{name} is copied and tried out.</source>
        <translation>{name} se copia y se prueba.</translation>
    </message>
    <message>
        <source>A folder on disk</source>
        <translation>Una carpeta del disco</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It is started again and again, and ends each time. The log says more.</source>
        <translation>Se inicia una y otra vez, y termina cada vez. El registro dice más.</translation>
    </message>
    <message>
        <source>The search engine does not run</source>
        <translation>El motor de búsqueda no funciona</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Abrir Desktop Search</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order of answers</source>
        <translation>Orden de las respuestas</translation>
    </message>
    <message>
        <source>A second model reads the first passages together with your question. It takes less than half a second, after the answers are shown, and is left out for languages it does not know.</source>
        <translation>Un segundo modelo lee los primeros pasajes junto con su pregunta. Tarda menos de medio segundo, tras mostrar las respuestas, y se omite en idiomas que no conoce.</translation>
    </message>
    <message>
        <source>Read the first answers again, and put them in a better order</source>
        <translation>Leer de nuevo las primeras respuestas y ordenarlas mejor</translation>
    </message>
    <message>
        <source>The model for it is not on this computer, so answers stay in their first order.</source>
        <translation>El modelo para ello no está en este equipo; las respuestas quedan en su primer orden.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page before (Ctrl+Page up)</source>
        <translation>Página anterior (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page down)</source>
        <translation>Página siguiente (Ctrl+Av Pág)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Menor (Ctrl+-)</translation>
    </message>
    <message>
        <source>As wide as the pane (Ctrl+0)</source>
        <translation>Al ancho del panel (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Mayor (Ctrl++)</translation>
    </message>
    <message>
        <source>Next place with your words (F3)</source>
        <translation>Siguiente lugar con sus palabras (F3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Escriba una página y pulse Intro</translation>
    </message>
    <message>
        <source>The page cannot be shown</source>
        <translation>La página no se puede mostrar</translation>
    </message>
    <message>
        <source>Show the text found in it</source>
        <translation>Mostrar el texto encontrado</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>de {pages}</translation>
    </message>
    <message>
        <source>of {pages} ({label})</source>
        <translation>de {pages} ({label})</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}, printed as {label}</source>
        <translation>Página {page} de {pages}, impresa como {label}</translation>
    </message>
    <message>
        <source>The passage cannot be marked on its page: its letters are not found there.</source>
        <translation>El pasaje no se puede marcar en su página: sus letras no se encuentran ahí.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to take it away.</source>
        <translation>Pulse para quitarlo.</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Pausa de una hora</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausa hasta mañana</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>PortionsCard</name>
    <message>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>While you work</source>
        <translation>Mientras trabaja</translation>
    </message>
    <message>
        <source>Searching is never held up. Indexing waits</source>
        <translation>La búsqueda nunca espera. La indexación espera</translation>
    </message>
    <message>
        <source>while the computer runs on battery</source>
        <translation>mientras el equipo use la batería</translation>
    </message>
    <message>
        <source>while it saves power</source>
        <translation>mientras ahorre energía</translation>
    </message>
    <message>
        <source>while it is too hot</source>
        <translation>mientras esté demasiado caliente</translation>
    </message>
    <message>
        <source>while a program is in full screen</source>
        <translation>mientras haya un programa en pantalla completa</translation>
    </message>
    <message>
        <source>during a presentation, a film or a video call</source>
        <translation>durante una presentación, película o videollamada</translation>
    </message>
    <message>
        <source>While you are at the computer, one of its cores stays free for you.</source>
        <translation>Mientras esté usted en el equipo, uno de sus núcleos queda libre.</translation>
    </message>
    <message>
        <source>Use the whole computer while I am away</source>
        <translation>Usar todo el equipo en mi ausencia</translation>
    </message>
    <message>
        <source>Folders are compared with the disk at every start and every 30 minutes in any case.</source>
        <translation>Las carpetas se comparan con el disco en cada inicio y cada 30 minutos en todo caso.</translation>
    </message>
    <message>
        <source>Follow changes as they happen</source>
        <translation>Seguir los cambios al momento</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>El motor de búsqueda se detuvo.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>bandeja inicio sesión arranque segundo plano cerrar minimizar aviso tray</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>¿Mantener Desktop Search en marcha?</translation>
    </message>
    <message>
        <source>In the tray it goes on taking in changes, and a search is there at once. You can choose otherwise in the settings at any time.</source>
        <translation>En la bandeja sigue atento a los cambios, y una búsqueda está al momento. Puede decidir otra cosa en los ajustes cuando quiera.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Mantener en marcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostrar un icono en la bandeja</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>Este escritorio no tiene bandeja ahora.</translation>
    </message>
    <message>
        <source>Notify me when something needs me, such as a full disk</source>
        <translation>Avisarme cuando algo me necesite, como un disco lleno</translation>
    </message>
    <message>
        <source>Start when I log in, without opening the window</source>
        <translation>Iniciar al entrar en la sesión, sin abrir la ventana</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Cuando se cierra la ventana</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Mantener en marcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>While it keeps running, start it again to get its window back.</source>
        <translation>Mientras sigue en marcha, iniciarlo de nuevo devuelve su ventana.</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>Escrito en {place}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Passage in its surroundings</source>
        <translation>El pasaje en su entorno</translation>
    </message>
    <message>
        <source>Show the text instead of the page</source>
        <translation>Mostrar el texto en vez de la página</translation>
    </message>
    <message>
        <source>The passage you choose is shown here in its surroundings.</source>
        <translation>Aquí se muestra en su entorno el pasaje elegido.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>Abrir en la página {page}</translation>
    </message>
    <message>
        <source>Open the file at this page in {program}</source>
        <translation>Abrir el archivo en esta página con {program}</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>Abrir el archivo (Intro)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>Mostrar el archivo en su carpeta (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path (Ctrl+C)</source>
        <translation>Copiar la ruta del archivo (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>What is kept, and who is contacted</source>
        <translation>Qué se guarda y a quién se contacta</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>Sus archivos solo se leen.</translation>
    </message>
    <message>
        <source>They are never changed, moved or sent anywhere.</source>
        <translation>Nunca se cambian, se mueven ni se envían.</translation>
    </message>
    <message>
        <source>The index stays on this computer.</source>
        <translation>El índice queda en este equipo.</translation>
    </message>
    <message>
        <source>In it are the text of your files, their names, and what the language model made of the text. Other users of this computer cannot read it, unless you move it to a drive that they can read.</source>
        <translation>En él están el texto de sus archivos, sus nombres y lo que el modelo de lenguaje hizo del texto. Otros usuarios de este equipo no pueden leerlo, salvo que lo mueva a una unidad que puedan leer.</translation>
    </message>
    <message>
        <source>What the language model made of your texts lies on a server too.</source>
        <translation>Lo que el modelo de lenguaje ha hecho de sus textos está también en un servidor.</translation>
    </message>
    <message>
        <source>New versions are asked for only if you want it.</source>
        <translation>Solo se pregunta por versiones nuevas si usted lo quiere.</translation>
    </message>
    <message>
        <source>By a button, or once a week if you choose so under About, {host} is contacted. Nothing is sent but the request itself.</source>
        <translation>Con un botón, o una vez por semana si así lo elige en «Acerca de», se contacta con {host}. No se envía nada más que la propia petición.</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>No se contacta a nadie.</translation>
    </message>
    <message>
        <source>There is no account, no cloud and no telemetry. The one exception is the button that downloads a language model: it contacts huggingface.co, or the mirror you name, and tells nothing about you or your files.</source>
        <translation>No hay cuenta, nube ni telemetría. La única excepción es el botón que descarga un modelo de lenguaje: contacta con huggingface.co, o el espejo que usted indique, y no dice nada de usted ni de sus archivos.</translation>
    </message>
    <message>
        <source>Logs hold no contents.</source>
        <translation>Los registros no llevan contenidos.</translation>
    </message>
    <message>
        <source>They help to find faults. Names of files may stand in them; what stands in your files and what you search for does not. They are sent to nobody.</source>
        <translation>Ayudan a encontrar fallos. Puede haber nombres de archivos; no lo que dicen sus archivos ni lo que usted busca. No se envían a nadie.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Mostrar los registros</translation>
    </message>
    <message>
        <source>The settings name {address} for it. What a text is about can be guessed from what is kept there; the texts themselves and the names of files are not sent.</source>
        <translation>La configuración indica {address} para ello. De lo que se guarda allí se puede adivinar de qué trata un texto; los textos mismos y los nombres de los archivos no se envían.</translation>
    </message>
    <message>
        <source>Nobody else is contacted.</source>
        <translation>No se contacta con nadie más.</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Por qué no se pudo leer</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Filter by name or reason</source>
        <translation>Filtrar por nombre o motivo</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrar problemas</translation>
    </message>
    <message>
        <source>Show ignored ones</source>
        <translation>Mostrar ignorados</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>Subir límite</translation>
    </message>
    <message>
        <source>Raise the limit these files are beyond, and read them again</source>
        <translation>Subir el límite que estos archivos superan y leerlos de nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Reintentar todo</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Dejar de ignorar</translation>
    </message>
    <message>
        <source>Leave them alone until they change, and count them no more</source>
        <translation>Dejarlos en paz hasta que cambien, y no contarlos más</translation>
    </message>
    <message>
        <source>Problems with {files}. Everything else is searched as usual.</source>
        <translation>Problemas con {files}. En todo lo demás se busca como siempre.</translation>
    </message>
    <message>
        <source>{files} are left alone until they change.</source>
        <translation>{files} quedan en paz hasta que cambien.</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>No se ignora nada</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation>Se pudo leer todo archivo con texto.</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>Formas de continuar</translation>
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
        <translation>Qué puede contener una búsqueda</translation>
    </message>
    <message>
        <source>&quot;exact phrase&quot;</source>
        <translation>&quot;frase exacta&quot;</translation>
    </message>
    <message>
        <source>passages that hold these words together come first</source>
        <translation>primero los pasajes con estas palabras juntas</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-palabra</translation>
    </message>
    <message>
        <source>passages that hold this are left out</source>
        <translation>se omiten los pasajes que la contienen</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>uno OR otro</translation>
    </message>
    <message>
        <source>passages that hold either come first</source>
        <translation>primero los pasajes con uno u otro</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>un formato, o document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>files in a folder of this name, or below this path</source>
        <translation>archivos en una carpeta de este nombre, o bajo esta ruta</translation>
    </message>
    <message>
        <source>files called so; * and ? stand for any letters</source>
        <translation>archivos así llamados; * y ? valen por cualquier letra</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>pasajes en este idioma, por código o nombre</translation>
    </message>
    <message>
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>archivos modificados entonces; también 2024-03, ..2022</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>archivos modificados en los últimos días (d), semanas (w), meses (m), años (y)</translation>
    </message>
    <message>
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>archivos grandes; también &lt;100kb, 1mb..5mb</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>pasajes en estas páginas o diapositivas</translation>
    </message>
    <message>
        <source>a minus turns a filter round</source>
        <translation>un menos invierte un filtro</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>Búsqueda rápida</translation>
    </message>
    <message>
        <source>Search your files by what they say</source>
        <translation>Busque en sus archivos por lo que dicen</translation>
    </message>
    <message>
        <source>Search for the selected text: {text}</source>
        <translation>Buscar el texto seleccionado: {text}</translation>
    </message>
    <message>
        <source>Search for the text copied last</source>
        <translation>Buscar el último texto copiado</translation>
    </message>
    <message>
        <source>The search is still starting</source>
        <translation>La búsqueda aún se inicia</translation>
    </message>
    <message>
        <source>What you have typed is searched for then.</source>
        <translation>Lo que ha escrito se busca entonces.</translation>
    </message>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>Nada parecido; lo más cercano:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
</context>
<context>
    <name>QuickFooter</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Go on in the window with this query</source>
        <translation>Seguir en la ventana con esta consulta</translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
    <message>
        <source>hotkey shortcut global key launcher spotlight selection clipboard</source>
        <translation>atajo global tecla lanzador selección portapapeles hotkey</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Búsqueda rápida</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Buscar el texto seleccionado</translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>Atajos de teclado (F1)</translation>
    </message>
</context>
<context>
    <name>ReasonsView</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>Mostrar por qué se encontró este pasaje (Ctrl+I)</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>¿Por qué se encontró esto?</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>Filtros: {filters}</translation>
    </message>
    <message>
        <source>The sentence nearest to your query is underlined.</source>
        <translation>La frase más cercana a su consulta está subrayada.</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>Palabras: {words}</translation>
    </message>
    <message>
        <source>Words: none of your query&apos;s</source>
        <translation>Palabras: ninguna de su consulta</translation>
    </message>
    <message>
        <source>place {rank} by words</source>
        <translation>puesto {rank} por palabras</translation>
    </message>
    <message>
        <source>Words: in its title, heading or name; {place}</source>
        <translation>Palabras: en título, encabezado o nombre; {place}</translation>
    </message>
    <message>
        <source>Words: {words}; {place}</source>
        <translation>Palabras: {words}; {place}</translation>
    </message>
    <message>
        <source>Meaning: not compared</source>
        <translation>Significado: sin comparar</translation>
    </message>
    <message>
        <source>cosine {cosine}</source>
        <translation>coseno {cosine}</translation>
    </message>
    <message>
        <source>Meaning: {cosine}, not among the nearest</source>
        <translation>Significado: {cosine}, no entre los más cercanos</translation>
    </message>
    <message>
        <source>place {rank} by meaning</source>
        <translation>puesto {rank} por significado</translation>
    </message>
    <message>
        <source>Meaning: {cosine}; {place}</source>
        <translation>Significado: {cosine}; {place}</translation>
    </message>
    <message>
        <source>Read again with your query: its place stays</source>
        <translation>Leído de nuevo con su consulta: mantiene su puesto</translation>
    </message>
    <message>
        <source>Read again with your query: up by {n}</source>
        <translation>Leído de nuevo con su consulta: sube {n}</translation>
    </message>
    <message>
        <source>Read again with your query: down by {n}</source>
        <translation>Leído de nuevo con su consulta: baja {n}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>Exportar un informe</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>Incluir los nombres y rutas de archivos y carpetas</translation>
    </message>
    <message>
        <source>In it are versions, counts, sizes, problems by their kind, your settings for the index, and the last lines of the program&apos;s log. What stands in your files and what you searched for is not. Names and paths are replaced by short hashes unless you include them. It stays on this machine until you send it.</source>
        <translation>Contiene versiones, recuentos, tamaños, problemas por clase, sus ajustes del índice y las últimas líneas del registro. No lo que dicen sus archivos ni lo que buscó. Nombres y rutas se sustituyen por huellas cortas salvo que los incluya. Queda en este equipo hasta que lo envíe.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A report for whoever mends a fault</source>
        <translation>Un informe para quien corrige un fallo</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>El informe no se pudo guardar ({reason}). Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>Passage copied</source>
        <translation>Pasaje copiado</translation>
    </message>
    <message>
        <source>Passage copied with its citation</source>
        <translation>Pasaje copiado con su cita</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>That is a folder you chose yourself: remove it on the page Folders.</source>
        <translation>Es una carpeta que eligió usted: quítela en la página Carpetas.</translation>
    </message>
    <message>
        <source>{what} is left out of the search.</source>
        <translation>{what} queda fuera de la búsqueda.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Leave {what} out of the search?</source>
        <translation>¿Dejar {what} fuera de la búsqueda?</translation>
    </message>
    <message>
        <source>Leave the folder {what} and all in it out of the search?</source>
        <translation>¿Dejar la carpeta {what} y todo su contenido fuera de la búsqueda?</translation>
    </message>
    <message>
        <source>Leave all files that end in {what} out of the search?</source>
        <translation>¿Dejar fuera de la búsqueda todos los archivos que acaban en {what}?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Left out on the page Folders.</source>
        <translation>Ya no se encuentra aquí; los archivos mismos no se tocan. Puede deshacerlo cuando quiera, en «Fuera de la búsqueda» de la página Carpetas.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is taken in again.</source>
        <translation>Se incluye de nuevo.</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>Nada parecido; lo más cercano:</translation>
    </message>
    <message>
        <source>Order: {choice}</source>
        <translation>Orden: {choice}</translation>
    </message>
    <message>
        <source>Groups: {choice}</source>
        <translation>Grupos: {choice}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show filters beside the results</source>
        <translation>Mostrar filtros junto a los resultados</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mejores primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más nuevos primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Más grandes primero</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>otra versión</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>Abrir en la página {page}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Hide those like this</source>
        <translation>Ocultar los parecidos</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Buscar archivos parecidos</translation>
    </message>
    <message>
        <source>Find similar passages</source>
        <translation>Buscar pasajes parecidos</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>Copiar pasaje</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>Copiar pasaje con cita</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Abrir con…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Abrir con</translation>
    </message>
    <message>
        <source>Leave out of the search</source>
        <translation>Dejar fuera de la búsqueda</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>Este archivo…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>La carpeta {name}…</translation>
    </message>
    <message>
        <source>All files that end in {suffix}…</source>
        <translation>Todos los archivos que acaban en {suffix}…</translation>
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
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>How large text and everything else is drawn, beyond what the system asks for.</source>
        <translation>El tamaño del texto y lo demás, más allá de lo que pide el sistema.</translation>
    </message>
    <message>
        <source>The other size is seen at the next start.</source>
        <translation>El otro tamaño se ve en el próximo inicio.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Buscar algo parecido al portapapeles</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Remove {search}</source>
        <translation>Quitar {search}</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search your files by what they say</source>
        <translation>Busque en sus archivos por lo que dicen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>a passage of {title}</source>
        <translation>un pasaje de {title}</translation>
    </message>
    <message>
        <source>Choose which folders shall be searched; what is read first is found first.</source>
        <translation>Elija en qué carpetas buscar; lo que se lee primero se encuentra primero.</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Aún sin carpetas</translation>
    </message>
    <message>
        <source>Search in {files}</source>
        <translation>Buscar en {files}</translation>
    </message>
    <message>
        <source>Search your files</source>
        <translation>Busque en sus archivos</translation>
    </message>
    <message>
        <source>Type words, or ask as you would ask a person. A question in one language also finds answers in another.</source>
        <translation>Escriba palabras, o pregunte como a una persona. Una pregunta en un idioma también halla respuestas en otro.</translation>
    </message>
    <message>
        <source>Enter opens a file, Ctrl+Enter shows it in its folder, Ctrl+C copies its path.</source>
        <translation>Intro abre un archivo, Ctrl+Intro lo muestra en su carpeta, Ctrl+C copia su ruta.</translation>
    </message>
    <message>
        <source>Go to folders</source>
        <translation>Ir a carpetas</translation>
    </message>
</context>
<context>
    <name>SearchesView</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Borrar búsquedas recientes</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Section of the settings</source>
        <translation>Sección de los ajustes</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>zoom font text bigger larger accessibility scaling dpi</source>
        <translation>zoom letra texto mayor accesibilidad escala dpi</translation>
    </message>
    <message>
        <source>translation locale deutsch français español</source>
        <translation>traducción idioma locale deutsch français español</translation>
    </message>
    <message>
        <source>network internet telemetry data protection security tracking</source>
        <translation>red internet telemetría protección datos seguridad rastreo</translation>
    </message>
    <message>
        <source>backup restore defaults json transfer</source>
        <translation>copia restaurar predeterminado json transferir</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Choose another place.</source>
        <translation>Los ajustes no se pudieron guardar ({reason}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>Settings saved as {name}</source>
        <translation>Ajustes guardados como {name}</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}).</source>
        <translation>El archivo no se pudo leer ({reason}).</translation>
    </message>
    <message>
        <source>All settings are so already.</source>
        <translation>Todos los ajustes ya están así.</translation>
    </message>
    <message>
        <source>Caution: with these, more of your files may be indexed:</source>
        <translation>Atención: con estos ajustes pueden indexarse más archivos suyos:</translation>
    </message>
    <message>
        <source>The language model is another one; all texts are learnt anew with it.</source>
        <translation>El modelo de lenguaje es otro; todos los textos se aprenden de nuevo con él.</translation>
    </message>
    <message>
        <source>Recent searches are remembered no longer, and those of before are cleared.</source>
        <translation>Las búsquedas recientes ya no se recuerdan, y las anteriores se borran.</translation>
    </message>
    <message>
        <source>Not known here, and left alone: {names}</source>
        <translation>Desconocidos aquí, y dejados: {names}</translation>
    </message>
    <message>
        <source>Not imported, as these say where your data goes: {names}</source>
        <translation>No se importan, pues indican adónde van sus datos: {names}</translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation>¿Tomar estos ajustes?</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Tomarlos</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model stay. Patterns of what is left out go with the other settings; export them first to have them back.</source>
        <translation>Sus carpetas, el índice y el modelo de lenguaje quedan. Los patrones de exclusión se van con los demás ajustes; expórtelos antes para recuperarlos.</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>¿Restablecer todos los ajustes?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>The settings were taken.</source>
        <translation>Se tomaron los ajustes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>theme dark mode night colours bright</source>
        <translation>tema oscuro noche colores claro</translation>
    </message>
    <message>
        <source>add remove directory library what is searched</source>
        <translation>añadir quitar directorio biblioteca dónde se busca</translation>
    </message>
    <message>
        <source>exclude ignore skip filter blacklist patterns</source>
        <translation>excluir ignorar omitir filtro patrones</translation>
    </message>
    <message>
        <source>size too large timeout big files skip</source>
        <translation>tamaño demasiado grande tiempo archivos omitir</translation>
    </message>
    <message>
        <source>AI embedding language download offline mirror network</source>
        <translation>IA embedding idioma descargar sin conexión espejo red</translation>
    </message>
    <message>
        <source>rerank ranking relevance quality sort second model</source>
        <translation>rerank orden relevancia calidad segundo modelo</translation>
    </message>
    <message>
        <source>GPU graphics card CUDA processor hardware speed fast</source>
        <translation>GPU tarjeta gráfica CUDA procesador hardware velocidad</translation>
    </message>
    <message>
        <source>RAM unload idle free</source>
        <translation>RAM descargar reposo liberar</translation>
    </message>
    <message>
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>batería pausa energía portátil juegos ruido ventilador vigilar</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>versión licencia ayuda</translation>
    </message>
    <message>
        <source>No setting is called “{words}”.</source>
        <translation>Ningún ajuste se llama «{words}».</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window&apos;s settings in {file} could not be read. Their last good copy or the defaults are used, and the file is kept beside them.</source>
        <translation>Los ajustes de la ventana en {file} no se pudieron leer. Se usa su última copia buena o los valores predeterminados, y el archivo se conserva al lado.</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>Usar valores predeterminados</translation>
    </message>
    <message>
        <source>Restore last settings</source>
        <translation>Restaurar los últimos ajustes</translation>
    </message>
    <message>
        <source>Files that you excluded will be indexed again. The settings that could not be read are kept beside the new ones.</source>
        <translation>Los archivos que excluyó se indexarán de nuevo. Los ajustes que no se pudieron leer se conservan junto a los nuevos.</translation>
    </message>
    <message>
        <source>Start from the default settings?</source>
        <translation>¿Empezar con los ajustes predeterminados?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>Open {files}</source>
        <translation>Abrir {files}</translation>
    </message>
    <message>
        <source>Copy the paths of {files}</source>
        <translation>Copiar las rutas de {files}</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SimilarChip</name>
    <message>
        <source>Click to search by words again (Esc)</source>
        <translation>Pulse para volver a buscar por palabras (Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>parecido a {name}</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed of indexing</source>
        <translation>Velocidad de indexación</translation>
    </message>
    <message>
        <source>Nothing had to be indexed in the last minutes.</source>
        <translation>No hubo nada que indexar en los últimos minutos.</translation>
    </message>
    <message>
        <source>Passages per second</source>
        <translation>Pasajes por segundo</translation>
    </message>
    <message>
        <source>Files per second</source>
        <translation>Archivos por segundo</translation>
    </message>
    <message>
        <source>Now {now}, at most {most}</source>
        <translation>Ahora {now}, como mucho {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Searchable share</source>
        <translation>Parte consultable</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Indexar igualmente</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Aún sin carpetas</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Modelo nuevo</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
</context>
<context>
    <name>SystemLinks</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner shell vista lanzador integración</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Desktop search of your system</source>
        <translation>Búsqueda de escritorio de su sistema</translation>
    </message>
    <message>
        <source>Your files are found there too, while Desktop Search runs. Nothing leaves this machine.</source>
        <translation>Sus archivos también se encuentran ahí mientras Desktop Search está en marcha. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>In the overview of GNOME</source>
        <translation>En la vista general de GNOME</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>In KRunner and the menu of Plasma</source>
        <translation>En KRunner y el menú de Plasma</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>Escrito en {place}</translation>
    </message>
    <message>
        <source>GNOME looks for programs to ask in system folders only. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME solo busca en carpetas del sistema los programas a los que pregunta. Ejecute esto una vez en una terminal, y cierre y abra la sesión:</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Abrir Desktop Search</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Búsqueda rápida</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Pausa de una hora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>Indexar ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>UpdateAsker</name>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Esta versión no</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>actualización actualizar versión descargar red internet</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Ask for new versions once a week</source>
        <translation>Preguntar una vez por semana si hay versiones nuevas</translation>
    </message>
    <message>
        <source>This contacts {host}. Nothing is sent but the request itself, and nothing is downloaded or installed.</source>
        <translation>Esto contacta con {host}. No se envía nada más que la propia petición, y no se descarga ni instala nada.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
</context>
<context>
    <name>UpkeepCard</name>
    <message>
        <source>Check of all parts</source>
        <translation>Comprobación de todas las partes</translation>
    </message>
    <message>
        <source>Check the index</source>
        <translation>Comprobar el índice</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Sitio en el disco</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactar</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Índice vectorial</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>{size} were given back.</source>
        <translation>Se liberaron {size}.</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>No había nada que liberar.</translation>
    </message>
    <message>
        <source>, its copy {size}</source>
        <translation>, su copia {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} are free.</source>
        <translation>Catálogo {catalog}{copy}, vectores {vectors}; {free} libres.</translation>
    </message>
    <message>
        <source>About {size} are not needed.</source>
        <translation>Unos {size} no se necesitan.</translation>
    </message>
    <message>
        <source>Made from the catalog, nothing is learnt again. Searches go on meanwhile.</source>
        <translation>Hecho desde el catálogo, no se aprende nada de nuevo. La búsqueda sigue entretanto.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>It turns text into meaning, on this machine. The one marked suits most people, and can be changed at any time.</source>
        <translation>Convierte texto en significado, en este equipo. El marcado conviene a casi todos y puede cambiarse cuando quiera.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Beside your other work</source>
        <translation>Junto a su trabajo</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Omitir el resto</translation>
    </message>
    <message>
        <source>Start searching</source>
        <translation>Empezar a buscar</translation>
    </message>
    <message>
        <source>Indexing begins with Next.</source>
        <translation>La indexación empieza con Siguiente.</translation>
    </message>
    <message>
        <source>Your files are being indexed meanwhile.</source>
        <translation>Sus archivos se indexan entretanto.</translation>
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
