<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>saved search</source>
        <translation>recherche gardée</translation>
    </message>
    <message>
        <source>a format, such as pdf or mail</source>
        <translation>un format, comme pdf ou mail</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a piece of the file&apos;s name</source>
        <translation>un morceau du nom du fichier</translation>
    </message>
    <message>
        <source>a language, such as de or German</source>
        <translation>une langue, comme de ou allemand</translation>
    </message>
    <message>
        <source>when the file was changed</source>
        <translation>quand le fichier a été modifié</translation>
    </message>
    <message>
        <source>how long ago the file was changed</source>
        <translation>depuis quand le fichier a été modifié</translation>
    </message>
    <message>
        <source>how large the file is</source>
        <translation>la taille du fichier</translation>
    </message>
    <message>
        <source>a page or slide</source>
        <translation>une page ou une diapositive</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>les sept derniers jours</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>depuis hier</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>le dernier mois</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>la dernière année</translation>
    </message>
    <message>
        <source>longer than a year ago</source>
        <translation>il y a plus d’un an</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>plus de 1 Mo</translation>
    </message>
    <message>
        <source>more than 10 MB</source>
        <translation>plus de 10 Mo</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>plus de 100 Mo</translation>
    </message>
    <message>
        <source>less than 100 kB</source>
        <translation>moins de 100 ko</translation>
    </message>
    <message>
        <source>Locked by a password</source>
        <translation>Verrouillés par un mot de passe</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagés</translation>
    </message>
    <message>
        <source>No text in them</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>Larger than the limit</source>
        <translation>Au-delà de la limite</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sans autorisation</translation>
    </message>
    <message>
        <source>Took too long to read</source>
        <translation>Trop longs à lire</translation>
    </message>
    <message>
        <source>Needed too much memory</source>
        <translation>Trop gourmands en mémoire</translation>
    </message>
    <message>
        <source>Ended the program that read them</source>
        <translation>Ont fait quitter le lecteur</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>They are set aside. Simplify their .gitignore file, then retry; or exclude them.</source>
        <translation>Ils sont mis de côté. Simplifiez leur fichier .gitignore, puis réessayez, ou excluez-les.</translation>
    </message>
    <message>
        <source>Found by their words alone</source>
        <translation>Trouvés par leurs mots seuls</translation>
    </message>
    <message>
        <source>Folders that could not be scanned</source>
        <translation>Dossiers qui n’ont pu être parcourus</translation>
    </message>
    <message>
        <source>Save them without the password, or ignore them.</source>
        <translation>Enregistrez-les sans mot de passe, ou ignorez-les.</translation>
    </message>
    <message>
        <source>Copy them again from where they came from, or ignore them.</source>
        <translation>Copiez-les de nouveau depuis leur origine, ou ignorez-les.</translation>
    </message>
    <message>
        <source>Scans need text recognition by another program first; ignore the others.</source>
        <translation>Les numérisations demandent d’abord une reconnaissance de texte par un autre programme ; ignorez les autres.</translation>
    </message>
    <message>
        <source>Raise the limit, and they are read.</source>
        <translation>Relevez la limite, et ils seront lus.</translation>
    </message>
    <message>
        <source>Change their permissions, then retry.</source>
        <translation>Modifiez leurs autorisations, puis réessayez.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more time.</source>
        <translation>Relevez la limite, et ils auront plus de temps.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more memory.</source>
        <translation>Relevez la limite, et ils auront plus de mémoire.</translation>
    </message>
    <message>
        <source>They are set aside. Save them in another format, or ignore them.</source>
        <translation>Ils sont mis de côté. Enregistrez-les dans un autre format, ou ignorez-les.</translation>
    </message>
    <message>
        <source>See that their drive is there, then retry.</source>
        <translation>Vérifiez que leur disque est présent, puis réessayez.</translation>
    </message>
    <message>
        <source>The language model fails over a part of them. Retry with another one, or ignore them.</source>
        <translation>Le modèle de langue échoue sur une partie d’entre eux. Réessayez avec un autre, ou ignorez-les.</translation>
    </message>
    <message>
        <source>What is in the index is found meanwhile.</source>
        <translation>Ce qui est indexé se trouve entre-temps.</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>Aucun dossier n’a encore été ajouté.</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}. {kept}</source>
        <translation>L’indexation est en pause jusqu’à {time}. {kept}</translation>
    </message>
    <message>
        <source>Indexing is paused. {kept}</source>
        <translation>L’indexation est en pause. {kept}</translation>
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
        <translation>{activity} : {facts}.</translation>
    </message>
    <message>
        <source>{files} to be read</source>
        <translation>{files} à lire</translation>
    </message>
    <message>
        <source>{passages} to be learnt</source>
        <translation>{passages} à apprendre</translation>
    </message>
    <message>
        <source>{passages} on the way to the vector index</source>
        <translation>{passages} en route vers l’index vectoriel</translation>
    </message>
    <message>
        <source>a removed folder whose last traces go in a few minutes</source>
        <translation>un dossier retiré dont les dernières traces partent dans quelques minutes</translation>
    </message>
    <message>
        <source>Waiting: {what}.</source>
        <translation>En attente : {what}.</translation>
    </message>
    <message>
        <source>{to} takes the place of {old} when it has learnt all: {done} of {total}.</source>
        <translation>{to} remplacera {old} quand il aura tout appris : {done} sur {total}.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>Voir ci-dessous</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>{files} à faire</translation>
    </message>
    <message>
        <source>{passages} to learn</source>
        <translation>{passages} à apprendre</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparé</translation>
    </message>
    <message>
        <source>Compared {time}</source>
        <translation>Comparé {time}</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>could not be repaired</source>
        <translation>impossible à réparer</translation>
    </message>
    <message>
        <source>Last checked {time}: {outcome}.</source>
        <translation>Dernière vérification {time} : {outcome}.</translation>
    </message>
    <message>
        <source>The index is being checked.</source>
        <translation>L’index est en cours de vérification.</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>L’index est en cours de compactage.</translation>
    </message>
    <message>
        <source>The vector index is being made anew.</source>
        <translation>L’index vectoriel est en cours de reconstruction.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} Mo</translation>
    </message>
    <message>
        <source>{n} MB of it have come</source>
        <translation>{n} Mo sont arrivés</translation>
    </message>
    <message>
        <source>English {share}</source>
        <translation>anglais {share}</translation>
    </message>
    <message>
        <source>German {share}</source>
        <translation>allemand {share}</translation>
    </message>
    <message>
        <source>across the two {share}</source>
        <translation>entre les deux {share}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Quality not measured here</source>
        <translation>Qualité non mesurée ici</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>Bonne page dans les dix premières : {figures}</translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation>Vitesse inconnue</translation>
    </message>
    <message>
        <source>Speed of the default</source>
        <translation>Vitesse du modèle par défaut</translation>
    </message>
    <message>
        <source>By its size about {n} times as fast</source>
        <translation>D’après sa taille, environ {n} fois plus rapide</translation>
    </message>
    <message>
        <source>By its size about {n} times slower</source>
        <translation>D’après sa taille, environ {n} fois plus lent</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Demande en cours</translation>
    </message>
    <message>
        <source>{percent}% of {size}</source>
        <translation>{percent} % de {size}</translation>
    </message>
    <message>
        <source>Without {text}</source>
        <translation>Sans {text}</translation>
    </message>
    <message>
        <source>Not {key}: {text}</source>
        <translation>Pas {key} : {text}</translation>
    </message>
    <message>
        <source>Passages that hold “{text}” come first.</source>
        <translation>Les passages contenant « {text} » viennent d’abord.</translation>
    </message>
    <message>
        <source>Passages that hold “{text}” are left out.</source>
        <translation>Les passages contenant « {text} » sont écartés.</translation>
    </message>
    <message>
        <source>Passages that hold one of these come first: {text}</source>
        <translation>Les passages contenant l’un d’eux viennent d’abord : {text}</translation>
    </message>
    <message>
        <source>Only files of this type: {text}</source>
        <translation>Seulement les fichiers de ce type : {text}</translation>
    </message>
    <message>
        <source>No files of this type: {text}</source>
        <translation>Aucun fichier de ce type : {text}</translation>
    </message>
    <message>
        <source>Only files in this folder: {text}</source>
        <translation>Seulement les fichiers de ce dossier : {text}</translation>
    </message>
    <message>
        <source>No files in this folder: {text}</source>
        <translation>Aucun fichier de ce dossier : {text}</translation>
    </message>
    <message>
        <source>Only files whose name holds: {text}</source>
        <translation>Seulement les fichiers dont le nom contient : {text}</translation>
    </message>
    <message>
        <source>No files whose name holds: {text}</source>
        <translation>Aucun fichier dont le nom contient : {text}</translation>
    </message>
    <message>
        <source>Only passages in this language: {text}</source>
        <translation>Seulement les passages dans cette langue : {text}</translation>
    </message>
    <message>
        <source>No passages in this language: {text}</source>
        <translation>Aucun passage dans cette langue : {text}</translation>
    </message>
    <message>
        <source>Only files last changed: {text}</source>
        <translation>Seulement les fichiers modifiés : {text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>Aucun fichier modifié : {text}</translation>
    </message>
    <message>
        <source>Only files of this size: {text}</source>
        <translation>Seulement les fichiers de cette taille : {text}</translation>
    </message>
    <message>
        <source>No files of this size: {text}</source>
        <translation>Aucun fichier de cette taille : {text}</translation>
    </message>
    <message>
        <source>Only passages on this page: {text}</source>
        <translation>Seulement les passages de cette page : {text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>Aucun passage de cette page : {text}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Dernier mois</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>score {score} of 100</source>
        <translation>score {score} sur 100</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>mots exacts</translation>
    </message>
    <message>
        <source>{score} in 100 finds that look like this one are what was looked for.</source>
        <translation>Sur 100 trouvailles semblables, {score} sont ce qui était cherché.</translation>
    </message>
    <message>
        <source>Similarity of meaning to your query: {score} of 1</source>
        <translation>Similarité de sens avec votre requête : {score} sur 1</translation>
    </message>
    <message>
        <source>Words of your query stand in this passage.</source>
        <translation>Des mots de votre requête figurent dans ce passage.</translation>
    </message>
    <message>
        <source>It says nearly the same as what you asked about.</source>
        <translation>Il dit presque la même chose que ce dont vous êtes parti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among %Ln file(s).</source>
        <translation>
            <numerusform>Compté dans %Ln fichier.</numerusform>
            <numerusform>Compté dans %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %Ln file(s) that come nearest. A filter looks deeper.</source>
        <translation>
            <numerusform>Compté dans le fichier le plus proche (%Ln). Un filtre cherche plus loin.</numerusform>
            <numerusform>Compté dans les %Ln fichiers les plus proches. Un filtre cherche plus loin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <translation>
            <numerusform>%Ln autre semblable</numerusform>
            <numerusform>%Ln autres semblables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more model(s)</source>
        <translation>
            <numerusform>Afficher %Ln autre modèle</numerusform>
            <numerusform>Afficher %Ln autres modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>This would leave out no file that is in the search now.</source>
        <translation>Cela n’écarterait aucun fichier de la recherche actuelle.</translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s).</source>
        <translation>
            <numerusform>Cela écarterait %Ln fichier.</numerusform>
            <numerusform>Cela écarterait %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s), of which {indexed} can be found now.</source>
        <translation>
            <numerusform>Cela écarterait %Ln fichier, dont trouvables maintenant : {indexed}.</numerusform>
            <numerusform>Cela écarterait %Ln fichiers, dont trouvables maintenant : {indexed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will be different.</source>
        <translation>
            <numerusform>%Ln réglage va changer.</numerusform>
            <numerusform>%Ln réglages vont changer.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>encore environ %Ln minute</numerusform>
            <numerusform>encore environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>encore environ {n} h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>slide {page}</source>
        <translation>diapositive {page}</translation>
    </message>
    <message>
        <source>sheet {page}</source>
        <translation>feuille {page}</translation>
    </message>
    <message>
        <source>message {page}</source>
        <translation>message {page}</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>En attente : {reason}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Pas encore de dossiers</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Recherche de changements</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Learning meanings</source>
        <translation>Apprentissage du sens</translation>
    </message>
    <message>
        <source>Repairing the index</source>
        <translation>Réparation de l’index</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>En pause jusqu’à {time}</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>En pause jusqu’à demain, {time}</translation>
    </message>
    <message>
        <source>Paused until {day}, {time}</source>
        <translation>En pause jusqu’au {day}, {time}</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>sur batterie</translation>
    </message>
    <message>
        <source>saving power</source>
        <translation>économie d’énergie</translation>
    </message>
    <message>
        <source>the machine is hot</source>
        <translation>l’ordinateur est chaud</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>un programme en plein écran</translation>
    </message>
    <message>
        <source>a presentation or a film</source>
        <translation>une présentation ou un film</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>Téléchargement de {model} : {percent} %</translation>
    </message>
    <message>
        <source>{percent}% searchable</source>
        <translation>{percent} % consultable</translation>
    </message>
    <message>
        <source>{percent}% searchable by meaning</source>
        <translation>{percent} % consultable par le sens</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} fichiers sur {all}</translation>
    </message>
    <message>
        <source>{rate} passages/s</source>
        <translation>{rate} passages/s</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages</source>
        <translation>Passage de {old} à {new} : {done} passages sur {all}</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages. {old} answers meanwhile.</source>
        <translation>Passage de {old} à {new} : {done} passages sur {all}. {old} répond entre-temps.</translation>
    </message>
    <message>
        <source>Language model is loading</source>
        <translation>Chargement du modèle de langue</translation>
    </message>
    <message>
        <source>No language model: words only</source>
        <translation>Pas de modèle de langue : mots seuls</translation>
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
        <translation>Cherché aussi : {words}  ·  {files}  ·  {took}</translation>
    </message>
    <message>
        <source>Language model failed: words only</source>
        <translation>Modèle de langue en échec : mots seuls</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Found by words alone. Meaning follows when the language model has loaded.</source>
        <translation>Trouvé par les mots seuls. Le sens suivra quand le modèle de langue sera chargé.</translation>
    </message>
    <message>
        <source>Found by words alone. There is no language model.</source>
        <translation>Trouvé par les mots seuls. Il n’y a pas de modèle de langue.</translation>
    </message>
    <message>
        <source>Found by words alone. The chosen language model understands English only.</source>
        <translation>Trouvé par les mots seuls. Le modèle de langue choisi ne comprend que l’anglais.</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Rien n’est encore indexé</translation>
    </message>
    <message>
        <source>As soon as the first files are read they can be found here.</source>
        <translation>Dès que les premiers fichiers sont lus, ils se trouvent ici.</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>Jusqu’ici : {facts}.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Rien trouvé jusqu’ici</translation>
    </message>
    <message>
        <source>The search is repeated as more is read.</source>
        <translation>La recherche est répétée à mesure que la lecture avance.</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>Rien trouvé avec ces filtres</translation>
    </message>
    <message>
        <source>Take one of them away, or try other words.</source>
        <translation>Retirez-en un, ou essayez d’autres mots.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Rien à chercher</translation>
    </message>
    <message>
        <source>The query holds no words: try a few letters or a question.</source>
        <translation>La requête ne contient aucun mot : essayez quelques lettres ou une question.</translation>
    </message>
    <message>
        <source>No file holds these words</source>
        <translation>Aucun fichier ne contient ces mots</translation>
    </message>
    <message>
        <source>The language model is still loading; meaning is searched as soon as it has.</source>
        <translation>Le modèle de langue se charge encore ; le sens sera cherché dès qu’il sera prêt.</translation>
    </message>
    <message>
        <source>Only words were searched, as there is no language model. Choose one in Settings.</source>
        <translation>Seuls les mots ont été cherchés, faute de modèle de langue. Choisissez-en un dans les Réglages.</translation>
    </message>
    <message>
        <source>Only words were searched, as the language model understands English only. Settings has others.</source>
        <translation>Seuls les mots ont été cherchés, le modèle de langue ne comprenant que l’anglais. Les Réglages en ont d’autres.</translation>
    </message>
    <message>
        <source>Nothing in your files comes close</source>
        <translation>Rien d’approchant dans vos fichiers</translation>
    </message>
    <message>
        <source>Try other words, or ask as you would ask a person. Any language will do.</source>
        <translation>Essayez d’autres mots, ou demandez comme à une personne. Toute langue convient.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tableurs</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Présentations</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>Dans le futur</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Sept derniers jours</translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation>Trente derniers jours</translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation>Plus tôt cette année</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Indexing cannot go on</source>
        <translation>L’indexation ne peut continuer</translation>
    </message>
    <message>
        <source>The language model does not work</source>
        <translation>Le modèle de langue ne marche pas</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>D’ici là, vos fichiers sont consultés par leurs mots.</translation>
    </message>
    <message>
        <source>A folder is out of reach</source>
        <translation>Un dossier est hors d’atteinte</translation>
    </message>
    <message>
        <source>{folder}: what is known of it is kept. If it is gone for good, remove it in the window.</source>
        <translation>{folder} : ce qu’on en sait est gardé. S’il est parti pour de bon, retirez-le dans la fenêtre.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Folders and exclusions</source>
        <translation>Dossiers et exclusions</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>Pendant que vous travaillez</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Recherche rapide</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>Démarrage et barre</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>Dans le champ de recherche</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>Sur un résultat</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>Dans l’aperçu</translation>
    </message>
    <message>
        <source>In the quick search</source>
        <translation>Dans la recherche rapide</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Montrer ces raccourcis</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Aller au champ de recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Aller aux résultats</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Save this search, or remove it from those saved</source>
        <translation>Garder cette recherche, ou la retirer</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Trouver des textes semblables au presse-papiers</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>Le montrer dans son dossier</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copier son chemin</translation>
    </message>
    <message>
        <source>Copy the passage with its citation</source>
        <translation>Copier le passage avec sa source</translation>
    </message>
    <message>
        <source>Choose several files, one more, or all</source>
        <translation>Choisir plusieurs fichiers, un de plus, ou tous</translation>
    </message>
    <message>
        <source>Show files that say nearly the same</source>
        <translation>Montrer les fichiers qui disent presque pareil</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>Les masquer de nouveau</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Trouver des fichiers semblables</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>Pourquoi cela a-t-il été trouvé ?</translation>
    </message>
    <message>
        <source>Go to the next place with your words</source>
        <translation>Aller au prochain endroit avec vos mots</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Aller à l’endroit d’avant</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>As wide as the preview</source>
        <translation>À la largeur de l’aperçu</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>Montrer la recherche rapide, ou la ranger</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>Chercher le texte sélectionné dans un autre programme</translation>
    </message>
    <message>
        <source>Go to the next file, or the one before</source>
        <translation>Aller au fichier suivant, ou au précédent</translation>
    </message>
    <message>
        <source>Go five files on, or back</source>
        <translation>Avancer de cinq fichiers, ou reculer</translation>
    </message>
    <message>
        <source>Show the preview, then go on to it</source>
        <translation>Montrer l’aperçu, puis y passer</translation>
    </message>
    <message>
        <source>Put the preview away</source>
        <translation>Ranger l’aperçu</translation>
    </message>
    <message>
        <source>Go on in the window with this query</source>
        <translation>Continuer dans la fenêtre avec cette requête</translation>
    </message>
    <message>
        <source>Put the quick search away</source>
        <translation>Ranger la recherche rapide</translation>
    </message>
    <message>
        <source>Nothing close; {files} come nearest</source>
        <translation>Rien de proche ; au plus près : {files}</translation>
    </message>
    <message>
        <source>These settings were saved by another version of this program.</source>
        <translation>Ces réglages viennent d’une autre version de ce programme.</translation>
    </message>
    <message>
        <source>Export them again with this one.</source>
        <translation>Exportez-les de nouveau avec celle-ci.</translation>
    </message>
    <message>
        <source>None of the settings was taken, as these cannot be used: {names}.</source>
        <translation>Aucun réglage n’a été pris, ceux-ci étant inutilisables : {names}.</translation>
    </message>
    <message>
        <source>Mend the file, or export it anew.</source>
        <translation>Corrigez le fichier, ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is no file of settings of this program.</source>
        <translation>Ce n’est pas un fichier de réglages de ce programme.</translation>
    </message>
    <message>
        <source>Choose one that was exported here or on another computer.</source>
        <translation>Choisissez-en un exporté ici ou sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>La version {version} est disponible.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the connection to the internet, then try again.</source>
        <translation>{host} est injoignable. Vérifiez la connexion à internet, puis réessayez.</translation>
    </message>
    <message>
        <source>{host} knows nothing of new versions at present. Try again another day.</source>
        <translation>{host} ne sait rien de nouvelles versions pour le moment. Réessayez un autre jour.</translation>
    </message>
    <message>
        <source>{host} led to an address that is not secure. It was not followed.</source>
        <translation>{host} a mené à une adresse qui n’est pas sûre. Elle n’a pas été suivie.</translation>
    </message>
    <message>
        <source>What {host} answered is too large. It was not taken.</source>
        <translation>La réponse de {host} est trop grande. Elle n’a pas été retenue.</translation>
    </message>
    <message>
        <source>What {host} answered was not signed by the makers of this program. It was not taken.</source>
        <translation>La réponse de {host} n’est pas signée par les auteurs de ce programme. Elle n’a pas été retenue.</translation>
    </message>
    <message>
        <source>What {host} answered cannot be read. It was not taken.</source>
        <translation>La réponse de {host} est illisible. Elle n’a pas été retenue.</translation>
    </message>
    <message>
        <source>What {host} answered names a version older than this one. It was not taken.</source>
        <translation>La réponse de {host} nomme une version plus ancienne que celle-ci. Elle n’a pas été retenue.</translation>
    </message>
    <message>
        <source>What {host} answered is older than what it answered before. It was not taken.</source>
        <translation>La réponse de {host} est plus ancienne qu’une réponse précédente. Elle n’a pas été retenue.</translation>
    </message>
    <message>
        <source>added {patterns}</source>
        <translation>ajout de {patterns}</translation>
    </message>
    <message>
        <source>removed {patterns}</source>
        <translation>retrait de {patterns}</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>dans un autre ordre</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{setting}: {change}</source>
        <translation>{setting} : {change}</translation>
    </message>
    <message>
        <source>Excluded patterns</source>
        <translation>Motifs exclus</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>Exclure les fichiers cachés</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>Exclure les fichiers ignorés par .gitignore</translation>
    </message>
    <message>
        <source>Exclude secrets, such as private keys and passwords</source>
        <translation>Exclure les secrets, comme les clés privées et les mots de passe</translation>
    </message>
    <message>
        <source>Exclude system folders and caches</source>
        <translation>Exclure les dossiers système et les caches</translation>
    </message>
    <message>
        <source>Index changes right away</source>
        <translation>Indexer aussitôt les changements</translation>
    </message>
    <message>
        <source>Largest file (MB)</source>
        <translation>Taille maximale d’un fichier (Mo)</translation>
    </message>
    <message>
        <source>Largest spreadsheet (MB of text)</source>
        <translation>Taille maximale d’un tableur (Mo de texte)</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>Délai maximal par fichier (secondes)</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>Mémoire maximale par fichier (Mo)</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langue</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>Miroir pour télécharger les modèles</translation>
    </message>
    <message>
        <source>Rerank results</source>
        <translation>Reclasser les résultats</translation>
    </message>
    <message>
        <source>Reranking model</source>
        <translation>Modèle de reclassement</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Mettre en pause sur batterie</translation>
    </message>
    <message>
        <source>Pause while saving power</source>
        <translation>Mettre en pause en économie d’énergie</translation>
    </message>
    <message>
        <source>Pause while the computer is hot</source>
        <translation>Mettre en pause quand l’ordinateur est chaud</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>Mettre en pause en plein écran</translation>
    </message>
    <message>
        <source>Pause during presentations</source>
        <translation>Mettre en pause pendant les présentations</translation>
    </message>
    <message>
        <source>Use all cores while away</source>
        <translation>Utiliser tous les cœurs en votre absence</translation>
    </message>
    <message>
        <source>Vector server</source>
        <translation>Serveur de vecteurs</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>Certificat du serveur de vecteurs</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>Mémoire maximale du modèle de langue (Mo)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>Décharger le modèle de langue après (minutes)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Retenir les recherches récentes</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>Taille de l’interface (%)</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>Trier les résultats par</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>Grouper les résultats par</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>Montrer une icône dans la barre</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>Raccourci de la recherche rapide</translation>
    </message>
    <message>
        <source>Shortcut to search for the selection</source>
        <translation>Raccourci pour chercher la sélection</translation>
    </message>
    <message>
        <source>Answer searches of GNOME</source>
        <translation>Répondre aux recherches de GNOME</translation>
    </message>
    <message>
        <source>Answer searches of KRunner</source>
        <translation>Répondre aux recherches de KRunner</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher les mises à jour</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
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
        <translation>Trouve les choses dans vos propres fichiers par ce qu’ils disent. C’est un logiciel libre.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Beside your other work</source>
        <translation>À côté de votre travail</translation>
    </message>
    <message>
        <source>Searching is never held up. All of this can be changed later, in Settings.</source>
        <translation>La recherche n’attend jamais. Tout cela peut être changé plus tard, dans les Réglages.</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>Attendre quand l’ordinateur est sur batterie</translation>
    </message>
    <message>
        <source>Indexing goes on by itself when it is plugged in. What is indexed is found meanwhile.</source>
        <translation>L’indexation reprend d’elle-même sur secteur. Ce qui est indexé se trouve entre-temps.</translation>
    </message>
    <message>
        <source>Wait while a program is in full screen</source>
        <translation>Attendre quand un programme est en plein écran</translation>
    </message>
    <message>
        <source>Games, films and presentations get the whole computer.</source>
        <translation>Jeux, films et présentations disposent de tout l’ordinateur.</translation>
    </message>
    <message>
        <source>Use the whole computer while you are away</source>
        <translation>Utiliser tout l’ordinateur en votre absence</translation>
    </message>
    <message>
        <source>While you are at it, one of its cores stays free for you in any case.</source>
        <translation>Tant que vous y êtes, un de ses cœurs vous reste toujours libre.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Démarrer à la connexion</translation>
    </message>
    <message>
        <source>Without opening a window; what changes is taken in at once.</source>
        <translation>Sans ouvrir de fenêtre ; les changements sont suivis aussitôt.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Rester en marche quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>In the tray, where there is one. A search is then there at once.</source>
        <translation>Dans la barre, s’il y en a une. Une recherche est alors là aussitôt.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault in {program}</source>
        <translation>Une erreur dans {program}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your files and the index are not harmed. The details below help to mend it; they stay on this machine unless you send them to somebody. They may name your files.</source>
        <translation>C’est une erreur du programme, pas la vôtre. Vos fichiers et l’index sont intacts. Les détails ci-dessous aident à la corriger ; ils restent sur cet ordinateur tant que vous ne les envoyez à personne. Ils peuvent nommer vos fichiers.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose n’a pas marché</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{part}, take away</source>
        <translation>{part}, retirer</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>What the search is limited to</source>
        <translation>Ce à quoi la recherche est limitée</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Nothing is indexed yet.</source>
        <translation>Rien n’est encore indexé.</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>A file that says something in two languages counts in both.</source>
        <translation>Un fichier qui parle deux langues compte dans les deux.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text documents</source>
        <translation>Documents texte</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tableurs</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Présentations</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>Livres numériques</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
</context>
<context>
    <name>DataActions</name>
    <message>
        <source>storage location path disk space drive move delete rebuild</source>
        <translation>stockage emplacement chemin disque place déplacer vider refaire</translation>
    </message>
    <message>
        <source>Choose a folder for the index</source>
        <translation>Choisir un dossier pour l’index</translation>
    </message>
    <message>
        <source>Move the index to {place}?</source>
        <translation>Déplacer l’index vers {place} ?</translation>
    </message>
    <message>
        <source>Everything is copied and compared before the old copy goes. Meanwhile nothing can be searched; afterwards the program starts again.</source>
        <translation>Tout est copié et comparé avant que l’ancienne copie parte. Rien ne peut être cherché entre-temps ; ensuite le programme redémarre.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>The search comes to rest.</source>
        <translation>La recherche s’arrête.</translation>
    </message>
    <message>
        <source>All files are read and learnt anew, which can take hours. Your folders, your settings and the language models stay, and so do your files.</source>
        <translation>Tous les fichiers sont relus et réappris, ce qui peut prendre des heures. Vos dossiers, vos réglages et les modèles de langue restent, vos fichiers aussi.</translation>
    </message>
    <message>
        <source>Clear the index?</source>
        <translation>Vider l’index ?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>The index is cleared.</source>
        <translation>L’index est vidé.</translation>
    </message>
    <message>
        <source>The index is copied and compared.</source>
        <translation>L’index est copié et comparé.</translation>
    </message>
    <message>
        <source>The index could not be moved. It stays where it was.</source>
        <translation>L’index n’a pu être déplacé. Il reste où il était.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again; the log says more.</source>
        <translation>L’index n’a pu être vidé. Réessayez ; le journal en dit plus.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Where things lie</source>
        <translation>Où tout se trouve</translation>
    </message>
    <message>
        <source>Index and models</source>
        <translation>Index et modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation>Montrer le dossier : {name}</translation>
    </message>
    <message>
        <source>Move the index…</source>
        <translation>Déplacer l’index…</translation>
    </message>
    <message>
        <source>Clear the index…</source>
        <translation>Vider l’index…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>L’index prend {size}.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>What the language model runs on. A change loads it anew.</source>
        <translation>Ce sur quoi tourne le modèle de langue. Un changement le recharge.</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>Choisir de soi-même</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>Carte NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Carte Apple (MPS)</translation>
    </message>
    <message>
        <source>Intel graphics (XPU)</source>
        <translation>Carte Intel (XPU)</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop folders here to search them</source>
        <translation>Déposez des dossiers ici pour les consulter</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>109 languages</source>
        <translation>109 langues</translation>
    </message>
    <message>
        <source>15 languages</source>
        <translation>15 langues</translation>
    </message>
    <message>
        <source>A .gitignore file leaves it out.</source>
        <translation>Un fichier .gitignore l’écarte.</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>Un dossier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A part of the index is damaged ({0} passages or vectors).</source>
        <translation>Une partie de l’index est endommagée ({0} passages ou vecteurs).</translation>
    </message>
    <message>
        <source>A part of the index is damaged and left out of the results. It is repaired while the window is open, or by the command verify.</source>
        <translation>Une partie de l’index est endommagée et écartée des résultats. Elle est réparée tant que la fenêtre est ouverte, ou par la commande verify.</translation>
    </message>
    <message>
        <source>A text in the index is damaged.</source>
        <translation>Un texte de l’index est endommagé.</translation>
    </message>
    <message>
        <source>An internal error occurred and was logged. If something no longer works, restart Desktop Search.</source>
        <translation>Une erreur interne s’est produite et a été notée dans le journal. Si quelque chose ne marche plus, redémarrez Desktop Search.</translation>
    </message>
    <message>
        <source>Another page was asked for.</source>
        <translation>Une autre page a été demandée.</translation>
    </message>
    <message>
        <source>Another user can write to {0}.</source>
        <translation>Un autre utilisateur peut écrire dans {0}.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or leave it out by a pattern in the settings.</source>
        <translation>Modifiez les autorisations du fichier, ou écartez-le par un motif dans les réglages.</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>Vérifiez que le disque ou le lecteur réseau est présent, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation>Vérifiez que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>Vérifiez l’adresse du miroir dans les Réglages.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect the drive it lies on.</source>
        <translation>Vérifiez l’orthographe, ou branchez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {0}.</source>
        <translation>Choisissez un dossier contenant un modèle, ou un fichier en {0}.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or download one in Settings.</source>
        <translation>Choisissez un dossier contenant un modèle, ou téléchargez-en un dans les Réglages.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder, or download a model in Settings.</source>
        <translation>Choisissez un autre dossier, ou téléchargez un modèle dans les Réglages.</translation>
    </message>
    <message>
        <source>Choose another folder, or download the model again in Settings.</source>
        <translation>Choisissez un autre dossier, ou téléchargez de nouveau le modèle dans les Réglages.</translation>
    </message>
    <message>
        <source>Choose another folder, or rename this one.</source>
        <translation>Choisissez un autre dossier, ou renommez celui-ci.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another model, or a folder with a converted one.</source>
        <translation>Choisissez un autre modèle, ou un dossier avec un modèle converti.</translation>
    </message>
    <message>
        <source>Choose another model, or import this one from a folder or a file.</source>
        <translation>Choisissez un autre modèle, ou importez celui-ci d’un dossier ou d’un fichier.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Choisissez une autre valeur.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Choose the folder it lies in.</source>
        <translation>Choisissez le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>Choisissez le dossier de l’un d’eux.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Choisissez le dossier du modèle lui-même.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder, or the archive it came in.</source>
        <translation>Choisissez le dossier du modèle, ou l’archive d’origine.</translation>
    </message>
    <message>
        <source>Close Desktop Search and try again.</source>
        <translation>Fermez Desktop Search et réessayez.</translation>
    </message>
    <message>
        <source>Close that program first, or give this one another folder with --base-dir.</source>
        <translation>Fermez d’abord ce programme, ou donnez à celui-ci un autre dossier avec --base-dir.</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>Le compactage a été arrêté.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>Des compteurs étaient faux et ont été corrigés.</translation>
    </message>
    <message>
        <source>Do not trust it: fetch the model from where its authors keep it.</source>
        <translation>Ne vous y fiez pas : prenez le modèle là où ses auteurs le gardent.</translation>
    </message>
    <message>
        <source>Do not trust it: use another mirror, or none.</source>
        <translation>Ne vous y fiez pas : prenez un autre miroir, ou aucun.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>Téléchargez-le de nouveau, ou choisissez un autre modèle dans les Réglages.</translation>
    </message>
    <message>
        <source>Drawing this page failed; the file is probably damaged.</source>
        <translation>Le dessin de cette page a échoué ; le fichier est sans doute endommagé.</translation>
    </message>
    <message>
        <source>Drawing this page takes longer than {0} seconds.</source>
        <translation>Dessiner cette page prend plus de {0} secondes.</translation>
    </message>
    <message>
        <source>Drawing this page takes more than {0} MB of memory.</source>
        <translation>Dessiner cette page prend plus de {0} Mo de mémoire.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>Anglais et chinois</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>Files of this kind ({0}) hold no text to search.</source>
        <translation>Les fichiers de ce type ({0}) ne contiennent pas de texte à chercher.</translation>
    </message>
    <message>
        <source>Finds translations of a sentence, also in rare languages; weaker at answering questions.</source>
        <translation>Trouve les traductions d’une phrase, même en langues rares ; moins bon pour les questions.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or start from the defaults.</source>
        <translation>Restaurez d’abord leur dernière bonne copie, ou repartez des réglages par défaut.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>Pour de longs passages.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de la place.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>Donnez-vous l’autorisation de le lire.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>Moitié moins de temps que celui par défaut.</translation>
    </message>
    <message>
        <source>If it should, open it in the program that made it and save it again.</source>
        <translation>S’il le devrait, ouvrez-le dans son programme et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>Si vous lui faites confiance, relevez la limite de taille dans les réglages.</translation>
    </message>
    <message>
        <source>Imported; taken for a kind of {0}.</source>
        <translation>Importé ; pris pour une sorte de {0}.</translation>
    </message>
    <message>
        <source>Indexing goes on by itself once that has changed.</source>
        <translation>L’indexation reprend d’elle-même dès que cela a changé.</translation>
    </message>
    <message>
        <source>Indexing met an unexpected error; the log has the details.</source>
        <translation>L’indexation a rencontré une erreur inattendue ; le journal a les détails.</translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation>L’indexation a été arrêtée.</translation>
    </message>
    <message>
        <source>Install the newer version again, or choose another folder for the index.</source>
        <translation>Réinstallez la version plus récente, ou choisissez un autre dossier pour l’index.</translation>
    </message>
    <message>
        <source>Install the package {0} {1} again, or choose another model in Settings.</source>
        <translation>Réinstallez le paquet {0} {1}, ou choisissez un autre modèle dans les Réglages.</translation>
    </message>
    <message>
        <source>It belongs to another of the chosen folders.</source>
        <translation>Il appartient à un autre des dossiers choisis.</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>Il appartient au système ou à un outil, comme un cache ou un paquet installé.</translation>
    </message>
    <message>
        <source>It belongs to this program&apos;s own data.</source>
        <translation>Il fait partie des données propres de ce programme.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({0}), so it is looked through every few minutes instead.</source>
        <translation>Il ne peut être surveillé ({0}) ; il est donc parcouru toutes les quelques minutes.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>Il ne contient aucun réglage.</translation>
    </message>
    <message>
        <source>It is a link; links are not followed, what they lead to is read where it lies.</source>
        <translation>C’est un lien ; ce vers quoi il mène est lu à son emplacement.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>C’est un fichier temporaire, de verrou ou de sauvegarde.</translation>
    </message>
    <message>
        <source>It is answered by words.</source>
        <translation>On y répond par les mots.</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>Il est caché.</translation>
    </message>
    <message>
        <source>It is likely a secret, such as a private key or a password store.</source>
        <translation>C’est sans doute un secret, comme une clé privée ou un coffre de mots de passe.</translation>
    </message>
    <message>
        <source>It is made anew from the catalog; nothing is lost.</source>
        <translation>Il est reconstruit depuis le catalogue ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>Il manque, et sa copie est illisible.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Il est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>It is not a file but a device, a pipe or a socket.</source>
        <translation>Ce n’est pas un fichier mais un périphérique, un tube ou un socket.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Ce n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>It is rebuilt from the index; nothing is lost.</source>
        <translation>Il est reconstruit depuis l’index ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Il est trop grand.</translation>
    </message>
    <message>
        <source>It is tried once more at the next start. You can also retry it now.</source>
        <translation>Un nouvel essai aura lieu au prochain démarrage. Vous pouvez aussi réessayer maintenant.</translation>
    </message>
    <message>
        <source>It lies in the cloud and not on this machine.</source>
        <translation>Il est dans le nuage et non sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It lies on another machine or a virtual drive ({0}), which does not tell of changes, so it is looked through every few minutes instead.</source>
        <translation>Il se trouve sur un autre ordinateur ou un disque virtuel ({0}) qui ne signale pas les changements ; il est donc parcouru toutes les quelques minutes.</translation>
    </message>
    <message>
        <source>It was moved or deleted; the next scan takes it out of the results.</source>
        <translation>Il a été déplacé ou supprimé ; le prochain parcours le retire des résultats.</translation>
    </message>
    <message>
        <source>Made for questions.</source>
        <translation>Fait pour les questions.</translation>
    </message>
    <message>
        <source>Made to compare sentences; weaker at finding long passages.</source>
        <translation>Fait pour comparer des phrases ; moins bon pour les longs passages.</translation>
    </message>
    <message>
        <source>Make room on its disk, and see that you may write to that folder.</source>
        <translation>Faites de la place sur son disque, et vérifiez que vous pouvez écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Make room on that disk, then start again.</source>
        <translation>Faites de la place sur ce disque, puis redémarrez.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>Faites de la place sur ce disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again: what has come is kept.</source>
        <translation>Faites de la place sur ce disque, puis réessayez : ce qui est arrivé est gardé.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the index, then try again.</source>
        <translation>Faites de la place sur le disque qui contient l’index, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room there first.</source>
        <translation>Faites-y d’abord de la place.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Faites-y de la place.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>L’index ne peut être déplacé dans lui-même.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: {1}.</source>
        <translation>Le modèle {0} ne marche pas ici : {1}.</translation>
    </message>
    <message>
        <source>There is an index in {0} already.</source>
        <translation>Il y a déjà un index dans {0}.</translation>
    </message>
    <message>
        <source>{0} is not in a folder that {1} made, so it is left as it is.</source>
        <translation>{0} n’est pas dans un dossier créé par {1}, et reste donc tel quel.</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>Plus de 100 langues</translation>
    </message>
    <message>
        <source>Move it away yourself if you do not need it.</source>
        <translation>Déplacez-le vous-même si vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>Move that file away and start again.</source>
        <translation>Déplacez ce fichier et redémarrez.</translation>
    </message>
    <message>
        <source>Move that file away and start again: your files are read anew, none of them is touched.</source>
        <translation>Déplacez ce fichier et redémarrez : vos fichiers sont relus, aucun n’est touché.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {0} cannot be written to{1}. What is in the index is found. See that the disk is not read-only and that you may write to that folder; indexing goes on by itself then.</source>
        <translation>Rien n’est indexé : impossible d’écrire dans l’index de {0}{1}. Ce qui est indexé se trouve. Vérifiez que le disque n’est pas en lecture seule et que vous pouvez écrire dans ce dossier ; l’indexation reprend alors d’elle-même.</translation>
    </message>
    <message>
        <source>Nothing is indexed: there is no room left on the disk that holds the index ({0}). What is in the index is found. Make room there; indexing goes on by itself then.</source>
        <translation>Rien n’est indexé : plus de place sur le disque qui contient l’index ({0}). Ce qui est indexé se trouve. Faites-y de la place ; l’indexation reprend alors d’elle-même.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Retry it after an update of the program, or with another model.</source>
        <translation>Rien à faire. Réessayez après une mise à jour du programme, ou avec un autre modèle.</translation>
    </message>
    <message>
        <source>Older; made to compare sentences.</source>
        <translation>Plus ancien ; fait pour comparer des phrases.</translation>
    </message>
    <message>
        <source>One of your own patterns leaves it out.</source>
        <translation>Un de vos propres motifs l’écarte.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded; it is found by its words.</source>
        <translation>Un passage de ce fichier n’a pu être appris ; il se trouve par ses mots.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this file&apos;s text are searchable.</source>
        <translation>Seuls les {0} premiers Mo de texte de ce fichier sont consultables.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>Seuls les {0} premiers Mo de cellules de ce tableur sont consultables.</translation>
    </message>
    <message>
        <source>Only the first {0} passages of this file are searchable.</source>
        <translation>Seuls les {0} premiers passages de ce fichier sont consultables.</translation>
    </message>
    <message>
        <source>Only what is in it can be compared.</source>
        <translation>Seul ce qui s’y trouve peut être comparé.</translation>
    </message>
    <message>
        <source>Open it from your file manager.</source>
        <translation>Ouvrez-le depuis votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation>Ouvrez-le dans un programme plus récent et enregistrez-le en docx ou odt.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again, or get a fresh copy.</source>
        <translation>Ouvrez-le dans son programme et enregistrez-le de nouveau, ou prenez une copie fraîche.</translation>
    </message>
    <message>
        <source>Open the file in its own program.</source>
        <translation>Ouvrez le fichier dans son programme.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>Ou importez le modèle d’un dossier ou d’un fichier.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Merci de le signaler.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>Relevez la limite de taille dans les réglages, ou divisez le fichier.</translation>
    </message>
    <message>
        <source>Reading this file made the reader crash; the file is probably damaged.</source>
        <translation>La lecture de ce fichier a fait planter le lecteur ; il est sans doute endommagé.</translation>
    </message>
    <message>
        <source>Reading this file takes more than {0} MB of memory.</source>
        <translation>La lecture de ce fichier prend plus de {0} Mo de mémoire.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {0} seconds.</source>
        <translation>La lecture de ce fichier a pris plus de {0} secondes.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Remove it, or get a fresh copy.</source>
        <translation>Supprimez-le, ou prenez une copie fraîche.</translation>
    </message>
    <message>
        <source>Remove some patterns.</source>
        <translation>Retirez quelques motifs.</translation>
    </message>
    <message>
        <source>Rename it if you do not need it.</source>
        <translation>Renommez-le si vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>Rename it, or choose another folder for the index.</source>
        <translation>Renommez-le, ou choisissez un autre dossier pour l’index.</translation>
    </message>
    <message>
        <source>Rename or move it, then try again.</source>
        <translation>Renommez-le ou déplacez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or exclude the folder.</source>
        <translation>Réessayez après une mise à jour du programme, ou excluez le dossier.</translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or report it; the log has the details.</source>
        <translation>Réessayez après une mise à jour du programme, ou signalez-le ; le journal a les détails.</translation>
    </message>
    <message>
        <source>Retry it from here if you think it was chance, or save it again in another format.</source>
        <translation>Réessayez d’ici si c’était un hasard, ou enregistrez-le dans un autre format.</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>Lancez `desktop-search settings restore` (leur dernière bonne copie) ou `desktop-search settings reset` (les réglages par défaut).</translation>
    </message>
    <message>
        <source>Run it again afterwards; it goes on where it stood.</source>
        <translation>Relancez ensuite ; cela reprend où c’en était.</translation>
    </message>
    <message>
        <source>Run it through a program for text recognition (OCR) and save the result.</source>
        <translation>Passez-le par une reconnaissance de texte (OCR) et enregistrez le résultat.</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>Enregistrez une copie sans mot de passe pour rendre son texte consultable.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it; the log has the details.</source>
        <translation>Enregistrez-le dans un format plus récent, ou signalez-le ; le journal a les détails.</translation>
    </message>
    <message>
        <source>Searching by meaning goes on by itself then.</source>
        <translation>La recherche par le sens reprend alors d’elle-même.</translation>
    </message>
    <message>
        <source>See that the disk has room.</source>
        <translation>Vérifiez qu’il y a de la place sur le disque.</translation>
    </message>
    <message>
        <source>See that the disk is connected, and that you may write to that folder.</source>
        <translation>Vérifiez que le disque est branché et que vous pouvez écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>See that this is a folder, and that you may write to it and to what is in it.</source>
        <translation>Vérifiez que c’est un dossier et que vous pouvez y écrire, ainsi que dans son contenu.</translation>
    </message>
    <message>
        <source>See that you may write there.</source>
        <translation>Vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {0}, then retry.</source>
        <translation>Simplifiez les motifs dans {0}, puis réessayez.</translation>
    </message>
    <message>
        <source>Somebody has changed the vector index in {0}.</source>
        <translation>Quelqu’un a modifié l’index vectoriel dans {0}.</translation>
    </message>
    <message>
        <source>Something went wrong inside Desktop Search.</source>
        <translation>Quelque chose n’a pas marché dans Desktop Search.</translation>
    </message>
    <message>
        <source>Split the file, or raise the memory limit in the settings.</source>
        <translation>Divisez le fichier, ou relevez la limite de mémoire dans les réglages.</translation>
    </message>
    <message>
        <source>Split the file, or raise the time limit in the settings.</source>
        <translation>Divisez le fichier, ou relevez la limite de temps dans les réglages.</translation>
    </message>
    <message>
        <source>Start again: it is restored from its last copy.</source>
        <translation>Redémarrez : il est restauré depuis sa dernière copie.</translation>
    </message>
    <message>
        <source>Start again: the index is restored.</source>
        <translation>Redémarrez : l’index est restauré.</translation>
    </message>
    <message>
        <source>Start from the defaults.</source>
        <translation>Repartez des réglages par défaut.</translation>
    </message>
    <message>
        <source>Start it again; it goes on where it stood.</source>
        <translation>Relancez ; cela reprend où c’en était.</translation>
    </message>
    <message>
        <source>Start the program anew, or choose another model in Settings.</source>
        <translation>Redémarrez le programme, ou choisissez un autre modèle dans les Réglages.</translation>
    </message>
    <message>
        <source>Start the program anew.</source>
        <translation>Redémarrez le programme.</translation>
    </message>
    <message>
        <source>That program is not there any more.</source>
        <translation>Ce programme n’est plus là.</translation>
    </message>
    <message>
        <source>Take one with model.safetensors, or convert it with sentence-transformers: save_pretrained does.</source>
        <translation>Prenez-en un avec model.safetensors, ou convertissez-le avec sentence-transformers : save_pretrained le fait.</translation>
    </message>
    <message>
        <source>50 languages</source>
        <translation>50 langues</translation>
    </message>
    <message>
        <source>94 languages</source>
        <translation>94 langues</translation>
    </message>
    <message>
        <source>Choose Check the index, under Health.</source>
        <translation>Choisissez « Vérifier l’index », sous « Santé ».</translation>
    </message>
    <message>
        <source>Choose one on this computer.</source>
        <translation>Choisissez-en un sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Connect the drive it lies on.</source>
        <translation>Branchez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>It stays where it was. Choose another folder.</source>
        <translation>Il reste où il était. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Faites-y de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Ouvrez-la dans votre navigateur.</translation>
    </message>
    <message>
        <source>See that it runs, and that its address, certificate and token are right.</source>
        <translation>Vérifiez qu’il fonctionne et que l’adresse, le certificat et le jeton sont corrects.</translation>
    </message>
    <message>
        <source>Texts are learnt in smaller portions, as the language model may take {0} MB only.</source>
        <translation>Les textes sont appris par portions plus petites, le modèle ne pouvant prendre que {0} Mo.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been made anew.</source>
        <translation>Les tables du catalogue étaient endommagées et ont été refaites.</translation>
    </message>
    <message>
        <source>The connection to {0} broke off ({1}).</source>
        <translation>La connexion à {0} s’est interrompue ({1}).</translation>
    </message>
    <message>
        <source>The copy of the index was damaged and has been removed; another one is made.</source>
        <translation>La copie de l’index était endommagée et a été supprimée ; une autre est créée.</translation>
    </message>
    <message>
        <source>The default. Comes with the program where its package exists.</source>
        <translation>Le modèle par défaut. Fourni avec le programme là où son paquet existe.</translation>
    </message>
    <message>
        <source>The default; comes with the program.</source>
        <translation>Le modèle par défaut ; fourni avec le programme.</translation>
    </message>
    <message>
        <source>The download of {0} was stopped.</source>
        <translation>Le téléchargement de {0} a été arrêté.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{0}&quot; is neither known nor a folder.</source>
        <translation>Le modèle « {0} » n’est ni connu ni un dossier.</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be loaded ({1}).</source>
        <translation>Le modèle {0} ne peut être chargé ({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be started ({1}).</source>
        <translation>Le modèle {0} ne peut être démarré ({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} is not on this computer.</source>
        <translation>Le modèle {0} n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The engine ends.</source>
        <translation>Le moteur s’arrête.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The file is read instead.</source>
        <translation>Le fichier est lu à la place.</translation>
    </message>
    <message>
        <source>The file {0} cannot be used ({1}); mend or delete it.</source>
        <translation>Le fichier {0} est inutilisable ({1}) ; corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); its results are kept.</source>
        <translation>Le dossier {0} ne peut être lu ({1}) ; ses résultats sont gardés.</translation>
    </message>
    <message>
        <source>The folder {0} could not be read to its end; its results are kept.</source>
        <translation>Le dossier {0} n’a pu être lu jusqu’au bout ; ses résultats sont gardés.</translation>
    </message>
    <message>
        <source>The folder {0} is empty, and on another drive than before; its results are kept.</source>
        <translation>Le dossier {0} est vide et sur un autre disque qu’avant ; ses résultats sont gardés.</translation>
    </message>
    <message>
        <source>The folder {0} is not there; its results are kept.</source>
        <translation>Le dossier {0} n’est pas là ; ses résultats sont gardés.</translation>
    </message>
    <message>
        <source>The folder {0} is set aside, as the program stopped responding twice while it scanned it; the results known from it are kept.</source>
        <translation>Le dossier {0} est mis de côté, le programme ayant cessé deux fois de répondre en le parcourant ; les résultats connus sont gardés.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read.</source>
        <translation>La lecture du dossier {0} n’est pas permise.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read; its results are kept. Give yourself permission to read it.</source>
        <translation>La lecture du dossier {0} n’est pas permise ; ses résultats sont gardés. Donnez-vous l’autorisation de le lire.</translation>
    </message>
    <message>
        <source>The hub has {0} without safetensors weights or without tokenizer.json.</source>
        <translation>Le hub a {0} sans poids safetensors ou sans tokenizer.json.</translation>
    </message>
    <message>
        <source>The imported model {0} is not on this computer any more.</source>
        <translation>Le modèle importé {0} n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The index copied to {0} is damaged.</source>
        <translation>L’index copié dans {0} est endommagé.</translation>
    </message>
    <message>
        <source>The index could not be moved: {0}.</source>
        <translation>L’index n’a pu être déplacé : {0}.</translation>
    </message>
    <message>
        <source>The index in {0} cannot be used just now ({1}).</source>
        <translation>L’index dans {0} est inutilisable pour l’instant ({1}).</translation>
    </message>
    <message>
        <source>The index in {0} is damaged.</source>
        <translation>L’index dans {0} est endommagé.</translation>
    </message>
    <message>
        <source>The index in {0} is in use ({1}).</source>
        <translation>L’index dans {0} est utilisé ({1}).</translation>
    </message>
    <message>
        <source>The index in {0} was made by a newer version of this program.</source>
        <translation>L’index dans {0} vient d’une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The index in {0} was made by an older version of this program, and cannot be changed.</source>
        <translation>L’index dans {0} vient d’une version plus ancienne de ce programme, et ne peut être modifié.</translation>
    </message>
    <message>
        <source>The index is in {0} already.</source>
        <translation>L’index est déjà dans {0}.</translation>
    </message>
    <message>
        <source>The index was moved to {0}, which is not there now.</source>
        <translation>L’index a été déplacé dans {0}, qui n’est pas là.</translation>
    </message>
    <message>
        <source>The language model ended over a query and is started again.</source>
        <translation>Le modèle de langue s’est arrêté sur une requête et redémarre.</translation>
    </message>
    <message>
        <source>The language model ended unexpectedly over some text.</source>
        <translation>Le modèle de langue s’est arrêté sur un texte de façon inattendue.</translation>
    </message>
    <message>
        <source>The language model fails over this query.</source>
        <translation>Le modèle de langue échoue sur cette requête.</translation>
    </message>
    <message>
        <source>The language model is being started.</source>
        <translation>Le modèle de langue démarre.</translation>
    </message>
    <message>
        <source>The language model needs {0} MB of memory and may take {1}. Allow it more in the settings, or choose a smaller model.</source>
        <translation>Le modèle de langue demande {0} Mo de mémoire et peut en prendre {1}. Accordez-lui-en plus dans les réglages, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The language model was taken away.</source>
        <translation>Le modèle de langue a été retiré.</translation>
    </message>
    <message>
        <source>The larger sister of the default.</source>
        <translation>La grande sœur du modèle par défaut.</translation>
    </message>
    <message>
        <source>The model cannot be written to {0} ({1}).</source>
        <translation>Le modèle ne peut être écrit dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {0} ({1}).</source>
        <translation>Le modèle n’a pu être copié : {0} ({1}).</translation>
    </message>
    <message>
        <source>The model could not be started; the log has the details.</source>
        <translation>Le modèle n’a pu être démarré ; le journal a les détails.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by their words only; the log has the details.</source>
        <translation>Le modèle échoue : les nouveaux textes se trouvent par leurs mots seuls ; le journal a les détails.</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>Le modèle a trop de fichiers, ou une configuration ou un vocabulaire bien trop grands.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded ({1}).</source>
        <translation>Le modèle dans {0} ne peut être chargé ({1}).</translation>
    </message>
    <message>
        <source>The model in {0} does not say how long its vectors are.</source>
        <translation>Le modèle dans {0} ne dit pas la longueur de ses vecteurs.</translation>
    </message>
    <message>
        <source>The model in {0} gives {1} numbers for a passage; a cross-encoder that orders answers gives one.</source>
        <translation>Le modèle dans {0} donne {1} nombres par passage ; un encodeur croisé qui ordonne les réponses en donne un.</translation>
    </message>
    <message>
        <source>The model in {0} has no tensors in its weights.</source>
        <translation>Le modèle dans {0} n’a pas de tenseurs dans ses poids.</translation>
    </message>
    <message>
        <source>The model in {0} has no tokenizer.json.</source>
        <translation>Le modèle dans {0} n’a pas de tokenizer.json.</translation>
    </message>
    <message>
        <source>The model in {0} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>Le modèle dans {0} n’a pas de poids au format safetensors, le seul chargé.</translation>
    </message>
    <message>
        <source>The model in {0} has no {1}.</source>
        <translation>Le modèle dans {0} n’a pas de {1}.</translation>
    </message>
    <message>
        <source>The model in {0} is not loaded: {1}.</source>
        <translation>Le modèle dans {0} n’est pas chargé : {1}.</translation>
    </message>
    <message>
        <source>The model in {0} wants program code of its own ({1}), which is never run.</source>
        <translation>Le modèle dans {0} veut son propre code ({1}), qui n’est jamais exécuté.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: it gives all texts the same meaning, or none.</source>
        <translation>Le modèle {0} ne convient pas : il donne à tous les textes le même sens, ou aucun.</translation>
    </message>
    <message>
        <source>The model {0} that orders answers is not on this computer.</source>
        <translation>Le modèle {0} qui ordonne les réponses n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The model&apos;s file cannot be read ({0}).</source>
        <translation>Le fichier du modèle ne peut être lu ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown block size.</source>
        <translation>Le fichier du modèle a une taille de bloc inconnue.</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown format.</source>
        <translation>Le fichier du modèle a un format inconnu.</translation>
    </message>
    <message>
        <source>The model&apos;s file has weights that are no numbers ({0}).</source>
        <translation>Le fichier du modèle a des poids qui ne sont pas des nombres ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file lacks {0}.</source>
        <translation>Il manque {0} au fichier du modèle.</translation>
    </message>
    <message>
        <source>The model&apos;s file {0} is not the one this program knows.</source>
        <translation>Le fichier {0} du modèle n’est pas celui que ce programme connaît.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>Le nouveau disque est peut-être défectueux.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {0}.</source>
        <translation>La page ne peut être affichée : {0}.</translation>
    </message>
    <message>
        <source>The part that reads files does not start.</source>
        <translation>La partie qui lit les fichiers ne démarre pas.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it read this file, so the file is set aside.</source>
        <translation>Le programme s’est arrêté deux fois en lisant ce fichier, qui est donc mis de côté.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while it scanned this folder, so the folder is set aside.</source>
        <translation>Le programme a cessé deux fois de répondre en parcourant ce dossier, qui est donc mis de côté.</translation>
    </message>
    <message>
        <source>The running engine does not answer.</source>
        <translation>Le moteur en marche ne répond pas.</translation>
    </message>
    <message>
        <source>The search engine ended before it answered.</source>
        <translation>Le moteur de recherche s’est arrêté avant de répondre.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be changed to this value.</source>
        <translation>Le réglage {0} ne peut prendre cette valeur.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value.</source>
        <translation>Le réglage {0} a une valeur inutilisable.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value. Its default is used.</source>
        <translation>Le réglage {0} a une valeur inutilisable. Sa valeur par défaut est utilisée.</translation>
    </message>
    <message>
        <source>The setting {0} is missing.</source>
        <translation>Le réglage {0} manque.</translation>
    </message>
    <message>
        <source>The setting {0} is out of range. {1} is used.</source>
        <translation>Le réglage {0} est hors limites. {1} est utilisé.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>Les réglages sont trop longs pour être enregistrés.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({0}).</source>
        <translation>Les réglages n’ont pu être enregistrés ({0}).</translation>
    </message>
    <message>
        <source>The system or another program ended the reader several times while it read this file.</source>
        <translation>Le système ou un autre programme a arrêté plusieurs fois le lecteur pendant la lecture de ce fichier.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>Le système indique : {0}.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {0} cannot be read ({1}).</source>
        <translation>Le tokenizer du modèle dans {0} ne peut être lu ({1}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be set aside ({0}).</source>
        <translation>Les réglages illisibles n’ont pu être mis de côté ({0}).</translation>
    </message>
    <message>
        <source>The vector index did not find what is in it.</source>
        <translation>L’index vectoriel ne trouvait pas ce qu’il contient.</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({0}).</source>
        <translation>L’index vectoriel avait des vecteurs endommagés ({0}).</translation>
    </message>
    <message>
        <source>The vector index in {0} cannot be used ({1}).</source>
        <translation>L’index vectoriel dans {0} est inutilisable ({1}).</translation>
    </message>
    <message>
        <source>The vector index in {0} does not find what is in it.</source>
        <translation>L’index vectoriel dans {0} ne trouve pas ce qu’il contient.</translation>
    </message>
    <message>
        <source>The vector index in {0} lacks vectors it counts.</source>
        <translation>Il manque à l’index vectoriel dans {0} des vecteurs qu’il compte.</translation>
    </message>
    <message>
        <source>The vector index is made anew by itself then; searches go on.</source>
        <translation>L’index vectoriel se reconstruit alors de lui-même ; la recherche continue.</translation>
    </message>
    <message>
        <source>The vector index lacked {0} texts and had {1} too many.</source>
        <translation>Il manquait {0} textes à l’index vectoriel, et il en avait {1} de trop.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>L’index vectoriel était endommagé.</translation>
    </message>
    <message>
        <source>The vector index was left as it is: making it anew takes {0} for a moment, and {1} are free.</source>
        <translation>L’index vectoriel reste tel quel : le refaire demande {0} un moment, et {1} sont libres.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>L’index vectoriel manquait.</translation>
    </message>
    <message>
        <source>The vector server {0} answers with status {1}.</source>
        <translation>Le serveur de vecteurs {0} répond avec le statut {1}.</translation>
    </message>
    <message>
        <source>The vector server {0} cannot be reached ({1}).</source>
        <translation>Le serveur de vecteurs {0} est injoignable ({1}).</translation>
    </message>
    <message>
        <source>The vector server {0} refuses the token.</source>
        <translation>Le serveur de vecteurs {0} refuse le jeton.</translation>
    </message>
    <message>
        <source>The weights in {0} are no safetensors file, or not all of one ({1}).</source>
        <translation>Les poids dans {0} ne sont pas un fichier safetensors, ou il est incomplet ({1}).</translation>
    </message>
    <message>
        <source>The word index and the passages differed; it has been made anew.</source>
        <translation>L’index des mots et les passages différaient ; il a été refait.</translation>
    </message>
    <message>
        <source>The word index in {0} is damaged.</source>
        <translation>L’index des mots dans {0} est endommagé.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be made anew.</source>
        <translation>L’index des mots est endommagé et n’a pu être refait.</translation>
    </message>
    <message>
        <source>The words of the index in {0} are damaged.</source>
        <translation>Les mots de l’index dans {0} sont endommagés.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Il n’y a pas de dossier {0}.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>Il n’y a pas de bonne copie de vos réglages.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot; to download.</source>
        <translation>Il n’y a pas de modèle « {0} » à télécharger.</translation>
    </message>
    <message>
        <source>There is no room for the model: it takes {0} MB, and {1} MB are free where models are kept ({2}).</source>
        <translation>Pas de place pour le modèle : il prend {0} Mo, et {1} Mo sont libres là où sont les modèles ({2}).</translation>
    </message>
    <message>
        <source>There is no room for {0}: {1} MB are to come, and {2} MB are free where models are kept ({3}).</source>
        <translation>Pas de place pour {0} : {1} Mo à venir, et {2} Mo libres là où sont les modèles ({3}).</translation>
    </message>
    <message>
        <source>There is no room in {0} for the model {1}.</source>
        <translation>Il n’y a pas de place dans {0} pour le modèle {1}.</translation>
    </message>
    <message>
        <source>There is no room left for the model where models are kept ({0}).</source>
        <translation>Plus de place pour le modèle là où sont les modèles ({0}).</translation>
    </message>
    <message>
        <source>There is no room left for {0} where models are kept ({1}).</source>
        <translation>Plus de place pour {0} là où sont les modèles ({1}).</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the index ({0}).</source>
        <translation>Plus de place sur le disque qui contient l’index ({0}).</translation>
    </message>
    <message>
        <source>There is no room on the disk for a copy of the index.</source>
        <translation>Pas de place sur le disque pour une copie de l’index.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}.</source>
        <translation>Il n’y a pas assez de place dans {0}.</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>Il n’y a rien à {0}.</translation>
    </message>
    <message>
        <source>There is too little room on the disk to compact the index: {0} of the {1} it takes for a moment.</source>
        <translation>Trop peu de place sur le disque pour compacter l’index : {0} sur les {1} qu’il faut un moment.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>Ils valent jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it holds pictures or shapes but no text.</source>
        <translation>Ce PDF semble numérisé : il contient des images ou des formes, mais pas de texte.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: the program stumbled over its contents.</source>
        <translation>Ce fichier ne peut être indexé : le programme a trébuché sur son contenu.</translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <translation>Ce fichier ne peut être lu ({0}).</translation>
    </message>
    <message>
        <source>This file cannot be read: the program stumbled over its contents.</source>
        <translation>Ce fichier ne peut être lu : le programme a trébuché sur son contenu.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Ce fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete, or of a form that cannot be read yet.</source>
        <translation>Ce fichier est endommagé, incomplet, ou d’une forme encore illisible.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {0} MB.</source>
        <translation>Ce fichier dépasse la limite de {0} Mo.</translation>
    </message>
    <message>
        <source>This file is not of the kind its name says, or it is damaged.</source>
        <translation>Ce fichier n’est pas du type que dit son nom, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This file is protected by a password or by copy protection.</source>
        <translation>Ce fichier est protégé par un mot de passe ou contre la copie.</translation>
    </message>
    <message>
        <source>This file was written by a version of Word from before 1997.</source>
        <translation>Ce fichier vient d’une version de Word d’avant 1997.</translation>
    </message>
    <message>
        <source>This file would unpack to more than {0} MB.</source>
        <translation>Ce fichier, décompressé, dépasserait {0} Mo.</translation>
    </message>
    <message>
        <source>This folder is not among the indexed ones any more.</source>
        <translation>Ce dossier n’est plus parmi ceux indexés.</translation>
    </message>
    <message>
        <source>This folder lies on another machine, where an index can be damaged.</source>
        <translation>Ce dossier est sur un autre ordinateur, où un index peut être endommagé.</translation>
    </message>
    <message>
        <source>This is no name of a folder.</source>
        <translation>Ce n’est pas un nom de dossier.</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>Cette page ne peut être dessinée.</translation>
    </message>
    <message>
        <source>This passage is no longer in the index.</source>
        <translation>Ce passage n’est plus dans l’index.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Réessayez quand ce sera fini.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, something on the way, or the mirror, changes files.</source>
        <translation>Réessayez. Si cela se reproduit, quelque chose en chemin, ou le miroir, modifie les fichiers.</translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation>Réessayez ; le journal en dit plus.</translation>
    </message>
    <message>
        <source>Until then all vectors of the catalog are compared; nothing is lost.</source>
        <translation>D’ici là, tous les vecteurs du catalogue sont comparés ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Until you decide what to use instead, nothing is indexed that they might exclude.</source>
        <translation>Tant que vous n’avez pas décidé quoi utiliser à la place, rien de ce qu’ils pourraient exclure n’est indexé.</translation>
    </message>
    <message>
        <source>Wants a graphics card.</source>
        <translation>Demande une carte graphique.</translation>
    </message>
    <message>
        <source>Wants a graphics card. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>Demande une carte graphique. Ses auteurs ne publient pas de poids safetensors : convertissez-le ailleurs et importez le dossier.</translation>
    </message>
    <message>
        <source>What arrived of {0} is not what {1} announced: {2} has another checksum. It has been thrown away.</source>
        <translation>Ce qui est arrivé de {0} n’est pas ce que {1} annonçait : {2} a une autre somme de contrôle. Cela a été jeté.</translation>
    </message>
    <message>
        <source>What is known of {0} was damaged; read again.</source>
        <translation>Ce qu’on sait de {0} était endommagé ; relecture.</translation>
    </message>
    <message>
        <source>What was given back is kept; the next time goes on from there.</source>
        <translation>Ce qui a été rendu le reste ; la prochaine fois reprend de là.</translation>
    </message>
    <message>
        <source>What was written is not what was read back.</source>
        <translation>Ce qui a été écrit n’est pas ce qui a été relu.</translation>
    </message>
    <message>
        <source>Words answer meanwhile.</source>
        <translation>Les mots répondent entre-temps.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Vous n’avez pas l’autorisation de lire ce fichier.</translation>
    </message>
    <message>
        <source>Your settings can be read, so there is nothing to decide.</source>
        <translation>Vos réglages sont lisibles, il n’y a donc rien à décider.</translation>
    </message>
    <message>
        <source>Your settings cannot be read and so cannot be changed.</source>
        <translation>Vos réglages sont illisibles et ne peuvent donc être modifiés.</translation>
    </message>
    <message>
        <source>Your settings in {0} could not be read.</source>
        <translation>Vos réglages dans {0} n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>Vos réglages manquaient et ont été restaurés depuis leur dernière copie.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{0} It could not be made anew; exact search serves.</source>
        <translation>{0} Il n’a pu être refait ; la recherche exacte le remplace.</translation>
    </message>
    <message>
        <source>{0} It has been made anew, without embedding anything.</source>
        <translation>{0} Il a été refait, sans rien réapprendre.</translation>
    </message>
    <message>
        <source>{0} It is complete again.</source>
        <translation>{0} Il est de nouveau complet.</translation>
    </message>
    <message>
        <source>{0} It is made anew at the next start.</source>
        <translation>{0} Il est refait au prochain démarrage.</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}).</source>
        <translation>{0} est injoignable ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read to its end: it is damaged, incomplete or locked.</source>
        <translation>{0} ne peut être lu jusqu’au bout : endommagé, incomplet ou verrouillé.</translation>
    </message>
    <message>
        <source>{0} cannot be the address of a vector server: it is to be https://host:port.</source>
        <translation>{0} ne peut pas être l’adresse d’un serveur de vecteurs : elle doit être de la forme https://host:port.</translation>
    </message>
    <message>
        <source>{0} could not be opened: {1}.</source>
        <translation>{0} n’a pu être ouvert : {1}.</translation>
    </message>
    <message>
        <source>{0} could not be read; the results known from it are kept.</source>
        <translation>{0} n’a pu être lu ; ses résultats connus sont gardés.</translation>
    </message>
    <message>
        <source>{0} could not be started; the log has the details. {1} goes on answering.</source>
        <translation>{0} n’a pu être démarré ; le journal a les détails. {1} continue de répondre.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} n’a pu être écrit : {1}.</translation>
    </message>
    <message>
        <source>{0} counts of passages were wrong and have been corrected.</source>
        <translation>{0} comptes de passages étaient faux et ont été corrigés.</translation>
    </message>
    <message>
        <source>{0} does not answer as a hub of models does ({1}).</source>
        <translation>{0} ne répond pas comme un hub de modèles ({1}).</translation>
    </message>
    <message>
        <source>{0} does not have the model {1}, or not for everybody ({2}).</source>
        <translation>{0} n’a pas le modèle {1}, ou pas pour tous ({2}).</translation>
    </message>
    <message>
        <source>{0} fails, and the model before goes on answering; the log has the details.</source>
        <translation>{0} échoue, et le modèle précédent continue de répondre ; le journal a les détails.</translation>
    </message>
    <message>
        <source>{0} has another {1} than was downloaded before for the same version of {2}.</source>
        <translation>{0} a un autre fichier {1} que celui téléchargé auparavant pour la même version de {2}.</translation>
    </message>
    <message>
        <source>{0} has changed while it was copied.</source>
        <translation>{0} a changé pendant la copie.</translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle ({1}), which can hold program code and is not loaded.</source>
        <translation>{0} a ses poids en pickle ({1}), qui peut contenir du code et n’est pas chargé.</translation>
    </message>
    <message>
        <source>{0} has other weights for {1} than its authors have published.</source>
        <translation>{0} a pour {1} d’autres poids que ceux publiés par ses auteurs.</translation>
    </message>
    <message>
        <source>{0} has too many files to be a model.</source>
        <translation>{0} a trop de fichiers pour être un modèle.</translation>
    </message>
    <message>
        <source>{0} has too many files to look for a model in.</source>
        <translation>{0} a trop de fichiers pour y chercher un modèle.</translation>
    </message>
    <message>
        <source>{0} holds no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must lie in one folder.</source>
        <translation>{0} ne contient pas de modèle sentence-transformers : config.json, tokenizer.json et des poids safetensors doivent être dans un même dossier.</translation>
    </message>
    <message>
        <source>{0} holds several models ({1}).</source>
        <translation>{0} contient plusieurs modèles ({1}).</translation>
    </message>
    <message>
        <source>{0} is a database of another program.</source>
        <translation>{0} est une base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0} est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>{0} is being started; {1} answers meanwhile.</source>
        <translation>{0} démarre ; {1} répond entre-temps.</translation>
    </message>
    <message>
        <source>{0} is larger than a file of its kind may be ({1} MB).</source>
        <translation>{0} dépasse la taille permise pour un fichier de ce type ({1} Mo).</translation>
    </message>
    <message>
        <source>{0} is no archive that a model comes in.</source>
        <translation>{0} n’est pas une archive de modèle.</translation>
    </message>
    <message>
        <source>{0} is not in the index.</source>
        <translation>{0} n’est pas dans l’index.</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} n’est plus là.</translation>
    </message>
    <message>
        <source>{0} made this folder and removes files in it.</source>
        <translation>{0} a créé ce dossier et y supprime des fichiers.</translation>
    </message>
    <message>
        <source>{0} of {1} pages hold no text; they are probably scans or pictures.</source>
        <translation>{0} pages sur {1} n’ont pas de texte ; sans doute des numérisations ou des images.</translation>
    </message>
    <message>
        <source>{0} passages of this file could not be embedded; they are found by their words.</source>
        <translation>{0} passages de ce fichier n’ont pu être appris ; ils se trouvent par leurs mots.</translation>
    </message>
    <message>
        <source>{0} places could not be read, such as {1}; the results known from them are kept.</source>
        <translation>{0} endroits n’ont pu être lus, comme {1} ; leurs résultats connus sont gardés.</translation>
    </message>
    <message>
        <source>{0} texts were not known as waiting, or not waiting, for a vector; corrected.</source>
        <translation>{0} textes étaient mal notés comme en attente ou non ; corrigé.</translation>
    </message>
    <message>
        <source>{0} was not made by this program.</source>
        <translation>{0} n’a pas été créé par ce programme.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and holds no model that can be used, so it is left as it is.</source>
        <translation>{0} n’a pas été créé par {1} et ne contient aucun modèle utilisable ; il reste donc tel quel.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and is not empty.</source>
        <translation>{0} n’a pas été créé par {1} et n’est pas vide.</translation>
    </message>
    <message>
        <source>{0} was not written by {1}.</source>
        <translation>{0} n’a pas été écrit par {1}.</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no model does; nothing of it was taken.</source>
        <translation>{0} deviendrait bien plus grand qu’il n’est, ce que ne fait aucun modèle ; rien n’en a été pris.</translation>
    </message>
    <message>
        <source>{0} would write outside its own folder ({1}); nothing of it was taken.</source>
        <translation>{0} écrirait hors de son propre dossier ({1}) ; rien n’en a été pris.</translation>
    </message>
    <message>
        <source>{0} {1} unusable; {2} embedded again.</source>
        <translation>{0} {1} inutilisables ; {2} réappris.</translation>
    </message>
    <message>
        <source>{0} {1} {2} goes on answering.</source>
        <translation>{0} {1} {2} continue de répondre.</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Settings as a file</source>
        <translation>Réglages en fichier</translation>
    </message>
    <message>
        <source>To keep them, or to take them to another computer. Chosen folders and the index are not in it.</source>
        <translation>Pour les garder, ou les porter sur un autre ordinateur. Les dossiers choisis et l’index n’y sont pas.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Réinitialiser tous les réglages…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer les réglages</translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>For every folder. A change is followed by a look through the folders.</source>
        <translation>Pour tous les dossiers. Un changement est suivi d’un parcours des dossiers.</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>Fichiers et dossiers cachés</translation>
    </message>
    <message>
        <source>System folders, caches and program parts such as node_modules and .git</source>
        <translation>Dossiers système, caches et parties de programmes comme node_modules et .git</translation>
    </message>
    <message>
        <source>What a .gitignore file names</source>
        <translation>Ce que nomme un fichier .gitignore</translation>
    </message>
    <message>
        <source>What looks like a secret: private keys, password stores, .env files</source>
        <translation>Ce qui ressemble à un secret : clés privées, coffres de mots de passe, fichiers .env</translation>
    </message>
    <message>
        <source>Patterns, one to a line, as in a .gitignore file</source>
        <translation>Motifs, un par ligne, comme dans un fichier .gitignore</translation>
    </message>
    <message>
        <source>Patterns of files and folders to leave out</source>
        <translation>Motifs des fichiers et dossiers à écarter</translation>
    </message>
    <message>
        <source>*.bak leaves out every file with that ending, Archive/ every folder of that name; ** stands for any number of folders, and ! takes something back in.</source>
        <translation>*.bak écarte tout fichier de cette extension, Archive/ tout dossier de ce nom ; ** vaut pour un nombre quelconque de dossiers, et ! reprend quelque chose.</translation>
    </message>
    <message>
        <source>Apply patterns</source>
        <translation>Appliquer les motifs</translation>
    </message>
    <message>
        <source>For example {names}</source>
        <translation>Par exemple {names}</translation>
    </message>
    <message>
        <source>Not a pattern, and passed over: {lines}</source>
        <translation>Pas un motif, et ignoré : {lines}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>Opening {name} at page {page}</source>
        <translation>Ouverture de {name} à la page {page}</translation>
    </message>
    <message>
        <source>Paths copied: {files}</source>
        <translation>Chemins copiés : {files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>Ouvrir {files} ?</translation>
    </message>
    <message>
        <source>Each opens in its own program.</source>
        <translation>Chacun s’ouvre dans son propre programme.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Path copied: {path}</source>
        <translation>Chemin copié : {path}</translation>
    </message>
</context>
<context>
    <name>FilterRail</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>FirstModelCard</name>
    <message>
        <source>One moment: the search engine is starting.</source>
        <translation>Un instant : le moteur de recherche démarre.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Autres modèles</translation>
    </message>
    <message>
        <source>All models, and import…</source>
        <translation>Tous les modèles, et import…</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Look for new, changed and deleted files</source>
        <translation>Chercher les fichiers nouveaux, modifiés et supprimés</translation>
    </message>
    <message>
        <source>Rescan {folder}</source>
        <translation>Parcourir {folder}</translation>
    </message>
    <message>
        <source>More for {folder}</source>
        <translation>Plus pour {folder}</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Montrer dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation>Relire tous les fichiers…</translation>
    </message>
    <message>
        <source>Remove from the search…</source>
        <translation>Retirer de la recherche…</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>{files} à faire</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>In index</source>
        <translation>Dans l’index</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size of the files that are indexed</source>
        <translation>Taille des fichiers indexés</translation>
    </message>
    <message>
        <source>What they take in the index, estimated from their share of the passages</source>
        <translation>Ce qu’ils prennent dans l’index, estimé selon leur part des passages</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>{indexed} indexés, {unread} pas encore lus, {skipped} sans texte, {failed} illisibles, {ignored} ignorés</translation>
    </message>
    <message>
        <source>{embedded} of {all} found by meaning</source>
        <translation>{embedded} sur {all} trouvés par le sens</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>Choisir les dossiers…</translation>
    </message>
    <message>
        <source>What is searched is chosen on the page Folders.</source>
        <translation>Ce qui est consulté se choisit dans la page Dossiers.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>What is searched. You can also drop folders anywhere onto this window.</source>
        <translation>Ce qui est consulté. Vous pouvez aussi déposer des dossiers n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Tout parcourir</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>Aucun dossier n’a encore été ajouté.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say.</source>
        <translation>Trouve les choses dans vos propres fichiers par ce qu’ils disent.</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>Par le sens et par les mots</translation>
    </message>
    <message>
        <source>Ask in your own words, in any of some hundred languages. Exact words count too.</source>
        <translation>Demandez avec vos propres mots, dans l’une d’une centaine de langues. Les mots exacts comptent aussi.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>Lecture, indexation et recherche se font ici. Ni compte, ni nuage.</translation>
    </message>
    <message>
        <source>Your files stay as they are</source>
        <translation>Vos fichiers restent tels quels</translation>
    </message>
    <message>
        <source>They are only read. The index lies in a folder of its own and can be deleted at any time.</source>
        <translation>Ils sont seulement lus. L’index est dans son propre dossier et peut être supprimé à tout moment.</translation>
    </message>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>Quels dossiers faut-il consulter ?</translation>
    </message>
    <message>
        <source>Or drop folders anywhere onto this window.</source>
        <translation>Ou déposez des dossiers n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>It is in the index. The page Folders removes it again.</source>
        <translation>Il est dans l’index. La page Dossiers permet de le retirer.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>The limit was raised; the files are read again.</source>
        <translation>La limite a été relevée ; les fichiers sont relus.</translation>
    </message>
</context>
<context>
    <name>HealthOverview</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Voir les problèmes</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Indexer quand même</translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation>Tout fichier contenant du texte a pu être lu.</translation>
    </message>
    <message>
        <source>Problems with {files}: {reasons}.</source>
        <translation>Problèmes avec {files} : {reasons}.</translation>
    </message>
    <message>
        <source>Ignored: {files}.</source>
        <translation>Ignorés : {files}.</translation>
    </message>
    <message>
        <source>Language model: {name}</source>
        <translation>Modèle de langue : {name}</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>{n} dimensions</translation>
    </message>
    <message>
        <source>on {device}</source>
        <translation>sur {device}</translation>
    </message>
    <message>
        <source>models {size}</source>
        <translation>modèles {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>journaux {size}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Export a report…</source>
        <translation>Exporter un rapport…</translation>
    </message>
    <message>
        <source>A text to attach to a report of a fault; no contents of files are in it</source>
        <translation>Un texte à joindre à un signalement d’erreur ; il ne contient rien de vos fichiers</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>What is indexed</source>
        <translation>Ce qui est indexé</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>What you search for is remembered on this computer alone, to be offered again. Searches you save yourself stay until you remove them.</source>
        <translation>Ce que vous cherchez n’est retenu que sur cet ordinateur, pour être proposé de nouveau. Les recherches que vous gardez vous-même restent jusqu’à ce que vous les retiriez.</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Retenir les recherches récentes</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Effacer les recherches récentes</translation>
    </message>
</context>
<context>
    <name>HistorySide</name>
    <message>
        <source>history remember queries forget delete</source>
        <translation>historique retenir requêtes oublier effacer</translation>
    </message>
    <message>
        <source>Remove from saved searches</source>
        <translation>Retirer des recherches gardées</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>Remove from saved searches (Ctrl+D)</source>
        <translation>Retirer des recherches gardées (Ctrl+D)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>Garder cette recherche (Ctrl+D)</translation>
    </message>
    <message>
        <source>{name} is no longer saved.</source>
        <translation>{name} n’est plus gardée.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Saved. It is offered on the empty search page.</source>
        <translation>Gardée. Elle est proposée sur la page de recherche vide.</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Renommer la recherche gardée</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Keys for every program</source>
        <translation>Touches pour tous les programmes</translation>
    </message>
    <message>
        <source>A box over everything: type, press Enter, and it is gone. Esc closes it.</source>
        <translation>Un champ par-dessus tout : tapez, Entrée, et il disparaît. Échap le ferme.</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>Montrer la recherche rapide, ou la ranger</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>Chercher le texte sélectionné dans un autre programme</translation>
    </message>
    <message>
        <source>Where a key cannot be had here, bind this command to one in your desktop&apos;s settings:</source>
        <translation>Si aucune touche n’est possible ici, associez cette commande à une touche dans votre bureau :</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Your desktop gives it these keys: {keys}</source>
        <translation>Votre bureau lui donne ces touches : {keys}</translation>
    </message>
    <message>
        <source>Another program uses these keys already. Choose others.</source>
        <translation>Un autre programme utilise déjà ces touches. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Your desktop does not allow these keys. Choose others, or allow them there.</source>
        <translation>Votre bureau ne permet pas ces touches. Choisissez-en d’autres, ou permettez-les là-bas.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own: use the command below.</source>
        <translation>Votre bureau ne donne pas de touches aux programmes : utilisez la commande ci-dessous.</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter or the like with Ctrl, Alt or both.</source>
        <translation>Ces touches ne conviennent pas. Prenez une lettre ou autre avec Ctrl, Alt ou les deux.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>Ajout de {folders}</translation>
    </message>
    <message>
        <source>Choose a folder to search</source>
        <translation>Choisissez un dossier à consulter</translation>
    </message>
    <message>
        <source>Read all files of {name} again?</source>
        <translation>Relire tous les fichiers de {name} ?</translation>
    </message>
    <message>
        <source>It can take a while. Texts that have not changed are not learnt again. The search goes on meanwhile.</source>
        <translation>Cela peut durer. Les textes inchangés ne sont pas réappris. La recherche continue entre-temps.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Remove {name} from the search?</source>
        <translation>Retirer {name} de la recherche ?</translation>
    </message>
    <message>
        <source>Its files are no longer found here. The files themselves are not touched.</source>
        <translation>Ses fichiers ne se trouvent plus ici. Les fichiers eux-mêmes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The index is sound: {passages}</source>
        <translation>L’index est sain : {passages}</translation>
    </message>
    <message>
        <source>The index has been repaired.</source>
        <translation>L’index a été réparé.</translation>
    </message>
    <message>
        <source>The index could not be repaired yet.</source>
        <translation>L’index n’a pas encore pu être réparé.</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>Utiliser {model} ?</translation>
    </message>
    <message>
        <source>{passages} are learnt anew with it, in the background. Until then the present model answers.</source>
        <translation>{passages} sont réappris avec lui, en arrière-plan. D’ici là, le modèle actuel répond.</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Tous les textes</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Choose a folder or a file with a sentence-transformers model</source>
        <translation>Choisissez un dossier ou un fichier avec un modèle sentence-transformers</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>{model} has been imported.</source>
        <translation>{model} a été importé.</translation>
    </message>
    <message>
        <source>The model has arrived.</source>
        <translation>Le modèle est arrivé.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>Télécharger {model} ?</translation>
    </message>
    <message>
        <source>{program} contacts {place} and fetches about {size} MB. Nothing about you or your files is sent. This is the only time it uses the network. A download that breaks off goes on where it stood.</source>
        <translation>{program} contacte {place} et récupère environ {size} Mo. Rien sur vous ou vos fichiers n’est envoyé. C’est la seule fois qu’il utilise le réseau. Un téléchargement interrompu reprend où il en était.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of this program. Files are found in every language, whichever is chosen here.</source>
        <translation>De ce programme. Les fichiers se trouvent dans toute langue, quel que soit ce choix.</translation>
    </message>
    <message>
        <source>The other language is spoken at the next start.</source>
        <translation>L’autre langue vaut au prochain démarrage.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>The program comes with works of others, each under its own licence. They are in English, as their authors wrote them.</source>
        <translation>Le programme contient des œuvres d’autrui, chacune sous sa propre licence. Les textes sont en anglais, tels que leurs auteurs les ont écrits.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>De quoi ce programme est fait</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>A file beyond a limit is not read; the page Health lists it with the reason.</source>
        <translation>Un fichier au-delà d’une limite n’est pas lu ; la page Santé l’indique avec la raison.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Plus gros fichier</translation>
    </message>
    <message>
        <source>Most text in one spreadsheet</source>
        <translation>Texte maximal dans un tableur</translation>
    </message>
    <message>
        <source>Longest time to read one file</source>
        <translation>Temps maximal de lecture d’un fichier</translation>
    </message>
    <message>
        <source>Most memory to read one file</source>
        <translation>Mémoire maximale pour lire un fichier</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. It starts again in a moment.</source>
        <translation>Le moteur de recherche s’est arrêté. Il redémarre dans un instant.</translation>
    </message>
    <message>
        <source>There is no language model.</source>
        <translation>Il n’y a pas de modèle de langue.</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>D’ici là, vos fichiers sont consultés par leurs mots.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>Quelque chose n’a pas marché : {what}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>How much the language model may hold, and when it gives that back.</source>
        <translation>Combien de mémoire le modèle de langue peut garder, et quand il la rend.</translation>
    </message>
    <message>
        <source>Most memory for the language model</source>
        <translation>Mémoire maximale du modèle de langue</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after idling</source>
        <translation>Libérer la mémoire du modèle au repos</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Where the language model would keep more than its share it starts afresh between two portions of text. Automatic is a quarter of this computer&apos;s memory.</source>
        <translation>Là où le modèle de langue garderait plus que sa part, il repart à neuf entre deux portions de texte. Automatique vaut un quart de la mémoire de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>on this machine</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>only by import</source>
        <translation>par import seulement</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>Télécharger {model}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop downloading {model}</source>
        <translation>Arrêter le téléchargement de {model}</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>Language model</source>
        <translation>Modèle de langue</translation>
    </message>
    <message>
        <source>It turns text into meaning, on this machine. With another model all texts are learnt anew; until then the one before answers. What an earlier model learnt is kept.</source>
        <translation>Il change le texte en sens, sur cet ordinateur. Avec un autre modèle, tous les textes sont réappris ; d’ici là, le précédent répond. Ce qu’un modèle antérieur a appris est gardé.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation>Revenir à {model}</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Address models are downloaded from</source>
        <translation>Adresse d’où les modèles sont téléchargés</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Télécharger depuis</translation>
    </message>
    <message>
        <source>Empty for huggingface.co itself; else the address of a mirror of it. Nothing is downloaded unless you ask for it.</source>
        <translation>Vide pour huggingface.co même ; sinon l’adresse d’un miroir. Rien n’est téléchargé sans que vous le demandiez.</translation>
    </message>
    <message>
        <source>{name} is copied and tried out.</source>
        <translation>{name} est copié et essayé.</translation>
    </message>
    <message>
        <source>A folder on disk</source>
        <translation>Un dossier sur le disque</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It is started again and again, and ends each time. The log says more.</source>
        <translation>Il est sans cesse relancé, et s’arrête chaque fois. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>The search engine does not run</source>
        <translation>Le moteur de recherche ne marche pas</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Ouvrir Desktop Search</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order of answers</source>
        <translation>Ordre des réponses</translation>
    </message>
    <message>
        <source>A second model reads the first passages together with your question. It takes less than half a second, after the answers are shown, and is left out for languages it does not know.</source>
        <translation>Un second modèle lit les premiers passages avec votre question. Cela prend moins d’une demi-seconde, après l’affichage des réponses, et ne se fait pas pour les langues qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>Read the first answers again, and put them in a better order</source>
        <translation>Relire les premières réponses et mieux les ordonner</translation>
    </message>
    <message>
        <source>The model for it is not on this computer, so answers stay in their first order.</source>
        <translation>Le modèle pour cela n’est pas sur cet ordinateur ; les réponses gardent leur premier ordre.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page before (Ctrl+Page up)</source>
        <translation>Page précédente (Ctrl+Page préc.)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page down)</source>
        <translation>Page suivante (Ctrl+Page suiv.)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Réduire (Ctrl+-)</translation>
    </message>
    <message>
        <source>As wide as the pane (Ctrl+0)</source>
        <translation>À la largeur du volet (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
        <source>Next place with your words (F3)</source>
        <translation>Prochain endroit avec vos mots (F3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Tapez une page, puis Entrée</translation>
    </message>
    <message>
        <source>The page cannot be shown</source>
        <translation>La page ne peut être montrée</translation>
    </message>
    <message>
        <source>Show the text found in it</source>
        <translation>Montrer le texte trouvé</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>sur {pages}</translation>
    </message>
    <message>
        <source>of {pages} ({label})</source>
        <translation>sur {pages} ({label})</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}, printed as {label}</source>
        <translation>Page {page} sur {pages}, imprimée {label}</translation>
    </message>
    <message>
        <source>The passage cannot be marked on its page: its letters are not found there.</source>
        <translation>Le passage ne peut être marqué sur sa page : ses lettres ne s’y trouvent pas.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to take it away.</source>
        <translation>Cliquez pour le retirer.</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Pause d’une heure</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pause jusqu’à demain</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>PortionsCard</name>
    <message>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>While you work</source>
        <translation>Pendant que vous travaillez</translation>
    </message>
    <message>
        <source>Searching is never held up. Indexing waits</source>
        <translation>La recherche n’attend jamais. L’indexation attend</translation>
    </message>
    <message>
        <source>while the computer runs on battery</source>
        <translation>tant que l’ordinateur est sur batterie</translation>
    </message>
    <message>
        <source>while it saves power</source>
        <translation>tant qu’il économise l’énergie</translation>
    </message>
    <message>
        <source>while it is too hot</source>
        <translation>tant qu’il est trop chaud</translation>
    </message>
    <message>
        <source>while a program is in full screen</source>
        <translation>tant qu’un programme est en plein écran</translation>
    </message>
    <message>
        <source>during a presentation, a film or a video call</source>
        <translation>pendant une présentation, un film ou un appel vidéo</translation>
    </message>
    <message>
        <source>While you are at the computer, one of its cores stays free for you.</source>
        <translation>Tant que vous êtes à l’ordinateur, un de ses cœurs vous reste libre.</translation>
    </message>
    <message>
        <source>Use the whole computer while I am away</source>
        <translation>Utiliser tout l’ordinateur en mon absence</translation>
    </message>
    <message>
        <source>Folders are compared with the disk at every start and every 30 minutes in any case.</source>
        <translation>Les dossiers sont comparés au disque à chaque démarrage et toutes les 30 minutes en tout cas.</translation>
    </message>
    <message>
        <source>Follow changes as they happen</source>
        <translation>Suivre les changements aussitôt</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>Le moteur de recherche s’est arrêté.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>barre démarrage connexion arrière-plan fermer réduire notification tray</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>Laisser Desktop Search en marche ?</translation>
    </message>
    <message>
        <source>In the tray it goes on taking in changes, and a search is there at once. You can choose otherwise in the settings at any time.</source>
        <translation>Dans la barre, il suit les changements, et une recherche est là aussitôt. Vous pouvez en décider autrement dans les réglages à tout moment.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser en marche</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Montrer une icône dans la barre</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>Ce bureau n’a pas de zone d’icônes pour l’instant.</translation>
    </message>
    <message>
        <source>Notify me when something needs me, such as a full disk</source>
        <translation>M’avertir quand quelque chose a besoin de moi, comme un disque plein</translation>
    </message>
    <message>
        <source>Start when I log in, without opening the window</source>
        <translation>Démarrer à la connexion, sans ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser en marche</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>While it keeps running, start it again to get its window back.</source>
        <translation>Tant qu’il marche, le relancer ramène sa fenêtre.</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>Écrit dans {place}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Passage in its surroundings</source>
        <translation>Le passage dans son contexte</translation>
    </message>
    <message>
        <source>Show the text instead of the page</source>
        <translation>Montrer le texte au lieu de la page</translation>
    </message>
    <message>
        <source>The passage you choose is shown here in its surroundings.</source>
        <translation>Le passage choisi s’affiche ici dans son contexte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>Ouvrir à la page {page}</translation>
    </message>
    <message>
        <source>Open the file at this page in {program}</source>
        <translation>Ouvrir le fichier à cette page dans {program}</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>Ouvrir le fichier (Entrée)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>Montrer le fichier dans son dossier (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path (Ctrl+C)</source>
        <translation>Copier le chemin du fichier (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>What is kept, and who is contacted</source>
        <translation>Ce qui est gardé, et qui est contacté</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>Vos fichiers sont seulement lus.</translation>
    </message>
    <message>
        <source>They are never changed, moved or sent anywhere.</source>
        <translation>Ils ne sont jamais changés, déplacés ni envoyés.</translation>
    </message>
    <message>
        <source>The index stays on this computer.</source>
        <translation>L’index reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>In it are the text of your files, their names, and what the language model made of the text. Other users of this computer cannot read it, unless you move it to a drive that they can read.</source>
        <translation>Il contient le texte de vos fichiers, leurs noms et ce que le modèle de langue en a fait. Les autres utilisateurs de cet ordinateur ne peuvent le lire, sauf si vous le déplacez sur un disque qu’ils peuvent lire.</translation>
    </message>
    <message>
        <source>What the language model made of your texts lies on a server too.</source>
        <translation>Ce que le modèle de langue a tiré de vos textes se trouve aussi sur un serveur.</translation>
    </message>
    <message>
        <source>New versions are asked for only if you want it.</source>
        <translation>Les nouvelles versions ne sont demandées que si vous le voulez.</translation>
    </message>
    <message>
        <source>By a button, or once a week if you choose so under About, {host} is contacted. Nothing is sent but the request itself.</source>
        <translation>Par un bouton, ou une fois par semaine si vous le choisissez sous « À propos », {host} est contacté. Rien n’est envoyé d’autre que la demande elle-même.</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>Personne n’est contacté.</translation>
    </message>
    <message>
        <source>There is no account, no cloud and no telemetry. The one exception is the button that downloads a language model: it contacts huggingface.co, or the mirror you name, and tells nothing about you or your files.</source>
        <translation>Ni compte, ni nuage, ni télémétrie. La seule exception est le bouton qui télécharge un modèle de langue : il contacte huggingface.co, ou le miroir que vous nommez, et ne dit rien de vous ni de vos fichiers.</translation>
    </message>
    <message>
        <source>Logs hold no contents.</source>
        <translation>Les journaux n’ont pas de contenu.</translation>
    </message>
    <message>
        <source>They help to find faults. Names of files may stand in them; what stands in your files and what you search for does not. They are sent to nobody.</source>
        <translation>Ils aident à trouver les erreurs. Des noms de fichiers peuvent y figurer ; ni le contenu de vos fichiers ni vos recherches. Ils ne sont envoyés à personne.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Montrer les journaux</translation>
    </message>
    <message>
        <source>The settings name {address} for it. What a text is about can be guessed from what is kept there; the texts themselves and the names of files are not sent.</source>
        <translation>Les réglages indiquent {address} pour cela. On peut deviner de quoi parle un texte d’après ce qui y est conservé ; les textes eux-mêmes et les noms des fichiers ne sont pas envoyés.</translation>
    </message>
    <message>
        <source>Nobody else is contacted.</source>
        <translation>Personne d’autre n’est contacté.</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Pourquoi il n’a pu être lu</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Filter by name or reason</source>
        <translation>Filtrer par nom ou raison</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>Show ignored ones</source>
        <translation>Montrer les ignorés</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>Relever la limite</translation>
    </message>
    <message>
        <source>Raise the limit these files are beyond, and read them again</source>
        <translation>Relever la limite que ces fichiers dépassent, et les relire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pu être lus</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Ne plus ignorer</translation>
    </message>
    <message>
        <source>Leave them alone until they change, and count them no more</source>
        <translation>Les laisser jusqu’à ce qu’ils changent, et ne plus les compter</translation>
    </message>
    <message>
        <source>Problems with {files}. Everything else is searched as usual.</source>
        <translation>Problèmes avec {files}. Tout le reste est consulté comme d’habitude.</translation>
    </message>
    <message>
        <source>{files} are left alone until they change.</source>
        <translation>{files} sont laissés jusqu’à ce qu’ils changent.</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Rien n’est ignoré</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation>Tout fichier contenant du texte a pu être lu.</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>Suites possibles</translation>
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
        <translation>Ce qu’une recherche peut contenir</translation>
    </message>
    <message>
        <source>&quot;exact phrase&quot;</source>
        <translation>&quot;expression exacte&quot;</translation>
    </message>
    <message>
        <source>passages that hold these words together come first</source>
        <translation>les passages où ces mots se suivent viennent d’abord</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-mot</translation>
    </message>
    <message>
        <source>passages that hold this are left out</source>
        <translation>les passages qui le contiennent sont écartés</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>ceci OR cela</translation>
    </message>
    <message>
        <source>passages that hold either come first</source>
        <translation>les passages contenant l’un ou l’autre viennent d’abord</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>un format, ou document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>files in a folder of this name, or below this path</source>
        <translation>fichiers d’un dossier de ce nom, ou sous ce chemin</translation>
    </message>
    <message>
        <source>files called so; * and ? stand for any letters</source>
        <translation>fichiers ainsi nommés ; * et ? valent pour toute lettre</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>passages dans cette langue, par code ou nom</translation>
    </message>
    <message>
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>fichiers modifiés alors ; aussi 2024-03, ..2022</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>fichiers modifiés ces derniers jours (d), semaines (w), mois (m), ans (y)</translation>
    </message>
    <message>
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>gros fichiers ; aussi &lt;100kb, 1mb..5mb</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>passages sur ces pages ou diapositives</translation>
    </message>
    <message>
        <source>a minus turns a filter round</source>
        <translation>un moins inverse un filtre</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>Recherche rapide</translation>
    </message>
    <message>
        <source>Search your files by what they say</source>
        <translation>Cherchez dans vos fichiers par ce qu’ils disent</translation>
    </message>
    <message>
        <source>Search for the selected text: {text}</source>
        <translation>Chercher le texte sélectionné : {text}</translation>
    </message>
    <message>
        <source>Search for the text copied last</source>
        <translation>Chercher le dernier texte copié</translation>
    </message>
    <message>
        <source>The search is still starting</source>
        <translation>La recherche démarre encore</translation>
    </message>
    <message>
        <source>What you have typed is searched for then.</source>
        <translation>Ce que vous avez tapé sera cherché alors.</translation>
    </message>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>Rien de proche ; les plus proches :</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
</context>
<context>
    <name>QuickFooter</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Go on in the window with this query</source>
        <translation>Continuer dans la fenêtre avec cette requête</translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
    <message>
        <source>hotkey shortcut global key launcher spotlight selection clipboard</source>
        <translation>raccourci global touche lanceur sélection presse-papiers hotkey</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Recherche rapide</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Chercher le texte sélectionné</translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>Raccourcis clavier (F1)</translation>
    </message>
</context>
<context>
    <name>ReasonsView</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>Montrer pourquoi ce passage a été trouvé (Ctrl+I)</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>Pourquoi cela a-t-il été trouvé ?</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>Filtres : {filters}</translation>
    </message>
    <message>
        <source>The sentence nearest to your query is underlined.</source>
        <translation>La phrase la plus proche de votre requête est soulignée.</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>Mots : {words}</translation>
    </message>
    <message>
        <source>Words: none of your query&apos;s</source>
        <translation>Mots : aucun de votre requête</translation>
    </message>
    <message>
        <source>place {rank} by words</source>
        <translation>rang {rank} par les mots</translation>
    </message>
    <message>
        <source>Words: in its title, heading or name; {place}</source>
        <translation>Mots : dans le titre, l’intertitre ou le nom ; {place}</translation>
    </message>
    <message>
        <source>Words: {words}; {place}</source>
        <translation>Mots : {words} ; {place}</translation>
    </message>
    <message>
        <source>Meaning: not compared</source>
        <translation>Sens : non comparé</translation>
    </message>
    <message>
        <source>cosine {cosine}</source>
        <translation>cosinus {cosine}</translation>
    </message>
    <message>
        <source>Meaning: {cosine}, not among the nearest</source>
        <translation>Sens : {cosine}, pas parmi les plus proches</translation>
    </message>
    <message>
        <source>place {rank} by meaning</source>
        <translation>rang {rank} par le sens</translation>
    </message>
    <message>
        <source>Meaning: {cosine}; {place}</source>
        <translation>Sens : {cosine} ; {place}</translation>
    </message>
    <message>
        <source>Read again with your query: its place stays</source>
        <translation>Relu avec votre requête : garde sa place</translation>
    </message>
    <message>
        <source>Read again with your query: up by {n}</source>
        <translation>Relu avec votre requête : monte de {n}</translation>
    </message>
    <message>
        <source>Read again with your query: down by {n}</source>
        <translation>Relu avec votre requête : descend de {n}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>Exporter un rapport</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>Inclure les noms et chemins des fichiers et dossiers</translation>
    </message>
    <message>
        <source>In it are versions, counts, sizes, problems by their kind, your settings for the index, and the last lines of the program&apos;s log. What stands in your files and what you searched for is not. Names and paths are replaced by short hashes unless you include them. It stays on this machine until you send it.</source>
        <translation>Il contient versions, nombres, tailles, problèmes par genre, vos réglages de l’index et les dernières lignes du journal. Ni le contenu de vos fichiers ni vos recherches n’y sont. Noms et chemins sont remplacés par de courtes empreintes, sauf si vous les incluez. Il reste sur cet ordinateur tant que vous ne l’envoyez pas.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A report for whoever mends a fault</source>
        <translation>Un rapport pour qui corrige une erreur</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>Le rapport n’a pu être enregistré ({reason}). Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>Passage copied</source>
        <translation>Passage copié</translation>
    </message>
    <message>
        <source>Passage copied with its citation</source>
        <translation>Passage copié avec sa source</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>That is a folder you chose yourself: remove it on the page Folders.</source>
        <translation>C’est un dossier que vous avez choisi : retirez-le dans la page Dossiers.</translation>
    </message>
    <message>
        <source>{what} is left out of the search.</source>
        <translation>{what} est écarté de la recherche.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler cela</translation>
    </message>
    <message>
        <source>Leave {what} out of the search?</source>
        <translation>Écarter {what} de la recherche ?</translation>
    </message>
    <message>
        <source>Leave the folder {what} and all in it out of the search?</source>
        <translation>Écarter le dossier {what} et tout son contenu de la recherche ?</translation>
    </message>
    <message>
        <source>Leave all files that end in {what} out of the search?</source>
        <translation>Écarter tous les fichiers en {what} de la recherche ?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Left out on the page Folders.</source>
        <translation>Cela ne se trouve plus ici ; les fichiers eux-mêmes ne sont pas touchés. Vous pouvez l’annuler à tout moment, sous « Écarté » dans la page Dossiers.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is taken in again.</source>
        <translation>C’est repris.</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>Rien de proche ; les plus proches :</translation>
    </message>
    <message>
        <source>Order: {choice}</source>
        <translation>Ordre : {choice}</translation>
    </message>
    <message>
        <source>Groups: {choice}</source>
        <translation>Groupes : {choice}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Show filters beside the results</source>
        <translation>Montrer les filtres à côté des résultats</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Meilleurs d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Plus gros d’abord</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>autre version</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>Ouvrir à la page {page}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Hide those like this</source>
        <translation>Masquer les semblables</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Trouver des fichiers semblables</translation>
    </message>
    <message>
        <source>Find similar passages</source>
        <translation>Trouver des passages semblables</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>Copier le passage</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>Copier le passage avec sa source</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Ouvrir avec…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Ouvrir avec</translation>
    </message>
    <message>
        <source>Leave out of the search</source>
        <translation>Écarter de la recherche</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>Ce fichier…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>Le dossier {name}…</translation>
    </message>
    <message>
        <source>All files that end in {suffix}…</source>
        <translation>Tous les fichiers en {suffix}…</translation>
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
        <translation>Taille</translation>
    </message>
    <message>
        <source>How large text and everything else is drawn, beyond what the system asks for.</source>
        <translation>La taille du texte et du reste, au-delà de ce que demande le système.</translation>
    </message>
    <message>
        <source>The other size is seen at the next start.</source>
        <translation>L’autre taille vaut au prochain démarrage.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Trouver des textes semblables au presse-papiers</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Remove {search}</source>
        <translation>Retirer {search}</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search your files by what they say</source>
        <translation>Cherchez dans vos fichiers par ce qu’ils disent</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>a passage of {title}</source>
        <translation>un passage de {title}</translation>
    </message>
    <message>
        <source>Choose which folders shall be searched; what is read first is found first.</source>
        <translation>Choisissez les dossiers à consulter ; ce qui est lu d’abord se trouve d’abord.</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Pas encore de dossiers</translation>
    </message>
    <message>
        <source>Search in {files}</source>
        <translation>Chercher dans {files}</translation>
    </message>
    <message>
        <source>Search your files</source>
        <translation>Cherchez dans vos fichiers</translation>
    </message>
    <message>
        <source>Type words, or ask as you would ask a person. A question in one language also finds answers in another.</source>
        <translation>Tapez des mots, ou demandez comme à une personne. Une question dans une langue trouve aussi des réponses dans une autre.</translation>
    </message>
    <message>
        <source>Enter opens a file, Ctrl+Enter shows it in its folder, Ctrl+C copies its path.</source>
        <translation>Entrée ouvre un fichier, Ctrl+Entrée le montre dans son dossier, Ctrl+C copie son chemin.</translation>
    </message>
    <message>
        <source>Go to folders</source>
        <translation>Aller aux dossiers</translation>
    </message>
</context>
<context>
    <name>SearchesView</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches gardées</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Effacer les recherches récentes</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Section of the settings</source>
        <translation>Section des réglages</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>zoom font text bigger larger accessibility scaling dpi</source>
        <translation>zoom police texte agrandir accessibilité échelle dpi</translation>
    </message>
    <message>
        <source>translation locale deutsch français español</source>
        <translation>traduction langue locale deutsch français español</translation>
    </message>
    <message>
        <source>network internet telemetry data protection security tracking</source>
        <translation>réseau internet télémétrie protection données sécurité suivi</translation>
    </message>
    <message>
        <source>backup restore defaults json transfer</source>
        <translation>sauvegarde restaurer défaut json transfert</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Choose another place.</source>
        <translation>Les réglages n’ont pu être enregistrés ({reason}). Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Settings saved as {name}</source>
        <translation>Réglages enregistrés sous {name}</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer les réglages</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}).</source>
        <translation>Le fichier n’a pu être lu ({reason}).</translation>
    </message>
    <message>
        <source>All settings are so already.</source>
        <translation>Tous les réglages sont déjà ainsi.</translation>
    </message>
    <message>
        <source>Caution: with these, more of your files may be indexed:</source>
        <translation>Attention : avec ceux-ci, davantage de vos fichiers peuvent être indexés :</translation>
    </message>
    <message>
        <source>The language model is another one; all texts are learnt anew with it.</source>
        <translation>Le modèle de langue est un autre ; tous les textes sont réappris avec lui.</translation>
    </message>
    <message>
        <source>Recent searches are remembered no longer, and those of before are cleared.</source>
        <translation>Les recherches récentes ne sont plus retenues, et celles d’avant sont effacées.</translation>
    </message>
    <message>
        <source>Not known here, and left alone: {names}</source>
        <translation>Inconnus ici, et laissés : {names}</translation>
    </message>
    <message>
        <source>Not imported, as these say where your data goes: {names}</source>
        <translation>Non importés, car ils indiquent où vont vos données : {names}</translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation>Prendre ces réglages ?</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model stay. Patterns of what is left out go with the other settings; export them first to have them back.</source>
        <translation>Vos dossiers, l’index et le modèle de langue restent. Les motifs d’exclusion partent avec les autres réglages ; exportez-les d’abord pour les retrouver.</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Réinitialiser tous les réglages ?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>The settings were taken.</source>
        <translation>Les réglages ont été pris.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>theme dark mode night colours bright</source>
        <translation>thème sombre nuit couleurs clair</translation>
    </message>
    <message>
        <source>add remove directory library what is searched</source>
        <translation>ajouter retirer répertoire bibliothèque ce qui est consulté</translation>
    </message>
    <message>
        <source>exclude ignore skip filter blacklist patterns</source>
        <translation>exclure ignorer sauter filtre motifs</translation>
    </message>
    <message>
        <source>size too large timeout big files skip</source>
        <translation>taille trop gros délai fichiers sauter</translation>
    </message>
    <message>
        <source>AI embedding language download offline mirror network</source>
        <translation>IA embedding langue télécharger hors ligne miroir réseau</translation>
    </message>
    <message>
        <source>rerank ranking relevance quality sort second model</source>
        <translation>rerank classement pertinence qualité tri second modèle</translation>
    </message>
    <message>
        <source>GPU graphics card CUDA processor hardware speed fast</source>
        <translation>GPU carte graphique CUDA processeur matériel vitesse</translation>
    </message>
    <message>
        <source>RAM unload idle free</source>
        <translation>RAM décharger repos libérer</translation>
    </message>
    <message>
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>batterie pause énergie portable jeu bruit ventilateur surveiller</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>version licence aide</translation>
    </message>
    <message>
        <source>No setting is called “{words}”.</source>
        <translation>Aucun réglage ne s’appelle « {words} ».</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window&apos;s settings in {file} could not be read. Their last good copy or the defaults are used, and the file is kept beside them.</source>
        <translation>Les réglages de la fenêtre dans {file} n’ont pu être lus. Leur dernière bonne copie ou les réglages par défaut sont utilisés, et le fichier est gardé à côté.</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>Utiliser les réglages par défaut</translation>
    </message>
    <message>
        <source>Restore last settings</source>
        <translation>Restaurer les derniers réglages</translation>
    </message>
    <message>
        <source>Files that you excluded will be indexed again. The settings that could not be read are kept beside the new ones.</source>
        <translation>Les fichiers que vous aviez exclus seront de nouveau indexés. Les réglages illisibles sont gardés à côté des nouveaux.</translation>
    </message>
    <message>
        <source>Start from the default settings?</source>
        <translation>Repartir des réglages par défaut ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>Open {files}</source>
        <translation>Ouvrir {files}</translation>
    </message>
    <message>
        <source>Copy the paths of {files}</source>
        <translation>Copier les chemins de {files}</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SimilarChip</name>
    <message>
        <source>Click to search by words again (Esc)</source>
        <translation>Cliquez pour chercher de nouveau par mots (Échap)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>semblable à {name}</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed of indexing</source>
        <translation>Vitesse d’indexation</translation>
    </message>
    <message>
        <source>Nothing had to be indexed in the last minutes.</source>
        <translation>Rien n’a dû être indexé ces dernières minutes.</translation>
    </message>
    <message>
        <source>Passages per second</source>
        <translation>Passages par seconde</translation>
    </message>
    <message>
        <source>Files per second</source>
        <translation>Fichiers par seconde</translation>
    </message>
    <message>
        <source>Now {now}, at most {most}</source>
        <translation>Maintenant {now}, au plus {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Searchable share</source>
        <translation>Part consultable</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Indexer quand même</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Pas encore de dossiers</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nouveau modèle</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} sur {steps}</translation>
    </message>
</context>
<context>
    <name>SystemLinks</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner shell aperçu lanceur intégration</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in the file manager</source>
        <translation>Montrer dans le gestionnaire de fichiers</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Desktop search of your system</source>
        <translation>Recherche du bureau de votre système</translation>
    </message>
    <message>
        <source>Your files are found there too, while Desktop Search runs. Nothing leaves this machine.</source>
        <translation>Vos fichiers s’y trouvent aussi tant que Desktop Search marche. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>In the overview of GNOME</source>
        <translation>Dans l’aperçu de GNOME</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>In KRunner and the menu of Plasma</source>
        <translation>Dans KRunner et le menu de Plasma</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>Écrit dans {place}</translation>
    </message>
    <message>
        <source>GNOME looks for programs to ask in system folders only. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME ne cherche les programmes à interroger que dans les dossiers système. Lancez ceci une fois dans un terminal, puis fermez et rouvrez la session :</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Ouvrir Desktop Search</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Recherche rapide</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Pause d’une heure</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>Indexer maintenant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>UpdateAsker</name>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Pas cette version</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>mise à jour actualisation version télécharger réseau internet</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Ask for new versions once a week</source>
        <translation>Demander une fois par semaine s’il y a de nouvelles versions</translation>
    </message>
    <message>
        <source>This contacts {host}. Nothing is sent but the request itself, and nothing is downloaded or installed.</source>
        <translation>Cela contacte {host}. Rien n’est envoyé d’autre que la demande elle-même, et rien n’est téléchargé ni installé.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Demander maintenant</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>C’est la version la plus récente.</translation>
    </message>
</context>
<context>
    <name>UpkeepCard</name>
    <message>
        <source>Check of all parts</source>
        <translation>Vérification de toutes les parties</translation>
    </message>
    <message>
        <source>Check the index</source>
        <translation>Vérifier l’index</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacter</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Index vectoriel</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>{size} were given back.</source>
        <translation>{size} ont été rendus.</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>Il n’y avait rien à rendre.</translation>
    </message>
    <message>
        <source>, its copy {size}</source>
        <translation>, sa copie {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} are free.</source>
        <translation>Catalogue {catalog}{copy}, vecteurs {vectors} ; {free} libres.</translation>
    </message>
    <message>
        <source>About {size} are not needed.</source>
        <translation>Environ {size} ne servent pas.</translation>
    </message>
    <message>
        <source>Made from the catalog, nothing is learnt again. Searches go on meanwhile.</source>
        <translation>Fait depuis le catalogue, rien n’est réappris. La recherche continue entre-temps.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langue</translation>
    </message>
    <message>
        <source>It turns text into meaning, on this machine. The one marked suits most people, and can be changed at any time.</source>
        <translation>Il change le texte en sens, sur cet ordinateur. Celui qui est marqué convient à la plupart et peut être changé à tout moment.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Beside your other work</source>
        <translation>À côté de votre travail</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Passer le reste</translation>
    </message>
    <message>
        <source>Start searching</source>
        <translation>Commencer à chercher</translation>
    </message>
    <message>
        <source>Indexing begins with Next.</source>
        <translation>L’indexation commence avec Suivant.</translation>
    </message>
    <message>
        <source>Your files are being indexed meanwhile.</source>
        <translation>Vos fichiers sont indexés entre-temps.</translation>
    </message>
</context>
<context>
    <name>speaker</name>
    <message>
        <source>“{passage}”
{title}, {page}, {date}
{path}</source>
        <translation>« {passage} »
{title}, {page}, {date}
{path}</translation>
    </message>
    <message>
        <source>“{passage}”
{title}, {date}
{path}</source>
        <translation>« {passage} »
{title}, {date}
{path}</translation>
    </message>
</context>
</TS>
