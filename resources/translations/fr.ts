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
        <source>part of the file name</source>
        <translation>partie du nom du fichier</translation>
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
        <source>Damaged</source>
        <translation>Endommagés</translation>
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
        <source>Password-protected</source>
        <translation>Protégés par mot de passe</translation>
    </message>
    <message>
        <source>No searchable text</source>
        <translation>Sans texte consultable</translation>
    </message>
    <message>
        <source>Reading took too long</source>
        <translation>Lecture trop longue</translation>
    </message>
    <message>
        <source>Too much memory needed</source>
        <translation>Trop de mémoire nécessaire</translation>
    </message>
    <message>
        <source>Crashed while being read</source>
        <translation>Plantage à la lecture</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Found by words only</source>
        <translation>Trouvés par les mots seuls</translation>
    </message>
    <message>
        <source>Folders that couldn&apos;t be scanned</source>
        <translation>Dossiers non parcourus</translation>
    </message>
    <message>
        <source>{n} password-protected</source>
        <translation>protégés par mot de passe ({n})</translation>
    </message>
    <message>
        <source>{n} damaged</source>
        <translation>endommagés ({n})</translation>
    </message>
    <message>
        <source>{n} without text</source>
        <translation>sans texte ({n})</translation>
    </message>
    <message>
        <source>{n} too large</source>
        <translation>trop volumineux ({n})</translation>
    </message>
    <message>
        <source>{n} without permission</source>
        <translation>sans autorisation ({n})</translation>
    </message>
    <message>
        <source>{n} too slow to read</source>
        <translation>trop longs à lire ({n})</translation>
    </message>
    <message>
        <source>{n} needing too much memory</source>
        <translation>demandant trop de mémoire ({n})</translation>
    </message>
    <message>
        <source>{n} that crashed the reader</source>
        <translation>ayant fait planter le lecteur ({n})</translation>
    </message>
    <message>
        <source>{n} unreadable</source>
        <translation>illisibles ({n})</translation>
    </message>
    <message>
        <source>{n} found by words only</source>
        <translation>trouvés par les mots seuls ({n})</translation>
    </message>
    <message>
        <source>{n} not scanned</source>
        <translation>non parcourus ({n})</translation>
    </message>
    <message>
        <source>Save them without a password, or ignore them.</source>
        <translation>Enregistrez-les sans mot de passe, ou ignorez-les.</translation>
    </message>
    <message>
        <source>Replace them with intact copies, or ignore them.</source>
        <translation>Remplacez-les par des copies intactes, ou ignorez-les.</translation>
    </message>
    <message>
        <source>Run scans through a text recognition (OCR) program, and ignore the rest.</source>
        <translation>Traitez les numérisations avec un logiciel de reconnaissance de texte (OCR), et ignorez le reste.</translation>
    </message>
    <message>
        <source>Raise the limit to read them.</source>
        <translation>Relevez la limite pour les lire.</translation>
    </message>
    <message>
        <source>Change their permissions and retry.</source>
        <translation>Modifiez leurs autorisations, puis réessayez.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more time.</source>
        <translation>Relevez la limite pour accorder plus de temps.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more memory.</source>
        <translation>Relevez la limite pour accorder plus de mémoire.</translation>
    </message>
    <message>
        <source>These files are skipped. Save them in another format, or ignore them.</source>
        <translation>Ces fichiers sont laissés de côté. Enregistrez-les dans un autre format, ou ignorez-les.</translation>
    </message>
    <message>
        <source>Check that their drive is connected and retry.</source>
        <translation>Vérifiez que leur disque est connecté, puis réessayez.</translation>
    </message>
    <message>
        <source>The language model fails on parts of them. Retry with another model, or ignore them.</source>
        <translation>Le modèle de langue échoue sur certaines parties. Réessayez avec un autre modèle, ou ignorez-les.</translation>
    </message>
    <message>
        <source>These folders are skipped. Simplify their .gitignore file and retry, or exclude them.</source>
        <translation>Ces dossiers sont laissés de côté. Simplifiez leur fichier .gitignore et réessayez, ou excluez-les.</translation>
    </message>
    <message>
        <source>You can keep searching.</source>
        <translation>Vous pouvez continuer à chercher.</translation>
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
        <source>{activity} {facts}.</source>
        <translation>{activity} {facts}.</translation>
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
        <source>{files} to read</source>
        <translation>{files} à lire</translation>
    </message>
    <message>
        <source>{passages} to index by meaning</source>
        <translation>{passages} à indexer par le sens</translation>
    </message>
    <message>
        <source>{passages} to add to the vector index</source>
        <translation>{passages} à ajouter à l’index vectoriel</translation>
    </message>
    <message>
        <source>cleaning up a removed folder</source>
        <translation>nettoyage d’un dossier retiré</translation>
    </message>
    <message>
        <source>Queue: {what}.</source>
        <translation>File d’attente : {what}.</translation>
    </message>
    <message>
        <source>Switching from {old} to {to}: {done} of {total}. Until then, {old} is used.</source>
        <translation>Remplacement de {old} par {to} : {done} sur {total}. D’ici là, {old} est utilisé.</translation>
    </message>
    <message>
        <source>See message below</source>
        <translation>Voir le message ci-dessous</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>Dernière vérification {time}</translation>
    </message>
    <message>
        <source>The index has not been verified yet.</source>
        <translation>L’index n’a pas encore été vérifié.</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>aucune erreur</translation>
    </message>
    <message>
        <source>errors repaired</source>
        <translation>erreurs réparées</translation>
    </message>
    <message>
        <source>errors that could not be repaired</source>
        <translation>erreurs impossibles à réparer</translation>
    </message>
    <message>
        <source>Index verified {time}: {outcome}.</source>
        <translation>Index vérifié {time} : {outcome}.</translation>
    </message>
    <message>
        <source>Verifying the index…</source>
        <translation>Vérification de l’index…</translation>
    </message>
    <message>
        <source>Compacting the index…</source>
        <translation>Compactage de l’index…</translation>
    </message>
    <message>
        <source>Rebuilding the vector index…</source>
        <translation>Reconstruction de l’index vectoriel…</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} Mo</translation>
    </message>
    <message>
        <source>{n} MB already downloaded</source>
        <translation>{n} Mo déjà téléchargés</translation>
    </message>
    <message>
        <source>about {n} MB of memory</source>
        <translation>environ {n} Mo de mémoire</translation>
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
        <source>Questions in other languages: {score} (published test)</source>
        <translation>Questions dans d’autres langues : {score} (test publié)</translation>
    </message>
    <message>
        <source>Quality not measured</source>
        <translation>Qualité non mesurée</translation>
    </message>
    <message>
        <source>Speed unknown</source>
        <translation>Vitesse inconnue</translation>
    </message>
    <message>
        <source>Default speed</source>
        <translation>Vitesse par défaut</translation>
    </message>
    <message>
        <source>About {n}× faster (estimate)</source>
        <translation>Environ {n}× plus rapide (estimation)</translation>
    </message>
    <message>
        <source>About {n}× slower (estimate)</source>
        <translation>Environ {n}× plus lent (estimation)</translation>
    </message>
    <message>
        <source>Contacting the server</source>
        <translation>Connexion au serveur</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>Bonne page dans les dix premières : {figures}</translation>
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
        <source>Passages with “{text}” come first.</source>
        <translation>Les passages contenant « {text} » viennent d’abord.</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’à {date}</translation>
    </message>
    <message>
        <source>Passages with “{text}” are excluded.</source>
        <translation>Les passages contenant « {text} » sont exclus.</translation>
    </message>
    <message>
        <source>Passages with one of these come first: {text}</source>
        <translation>Les passages contenant l’un d’eux viennent d’abord : {text}</translation>
    </message>
    <message>
        <source>Only files whose name contains: {text}</source>
        <translation>Seulement les fichiers dont le nom contient : {text}</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>un format, ou document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>files in a folder with this name, or below this path</source>
        <translation>fichiers d’un dossier de ce nom, ou sous ce chemin</translation>
    </message>
    <message>
        <source>No files whose name contains: {text}</source>
        <translation>Aucun fichier dont le nom contient : {text}</translation>
    </message>
    <message>
        <source>file name contains; * and ? match any characters</source>
        <translation>le nom du fichier contient ; * et ? remplacent des caractères quelconques</translation>
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
        <source>passages in this language, by its code or name</source>
        <translation>passages dans cette langue, par code ou nom</translation>
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
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>fichiers modifiés alors ; aussi 2024-03, ..2022</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>fichiers modifiés ces derniers jours (d), semaines (w), mois (m), ans (y)</translation>
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
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>gros fichiers ; aussi &lt;100kb, 1mb..5mb</translation>
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
        <source>passages on these pages or slides</source>
        <translation>passages sur ces pages ou diapositives</translation>
    </message>
    <message>
        <source>Text from</source>
        <translation>Texte de</translation>
    </message>
    <message>
        <source>Only text from: {text}</source>
        <translation>Uniquement le texte de : {text}</translation>
    </message>
    <message>
        <source>No text from: {text}</source>
        <translation>Aucun texte de : {text}</translation>
    </message>
    <message>
        <source>recognized text</source>
        <translation>texte reconnu</translation>
    </message>
    <message>
        <source>text recognized in scans and pictures</source>
        <translation>texte reconnu dans des numérisations et des images</translation>
    </message>
    <message>
        <source>scans and pictures</source>
        <translation>numérisations et images</translation>
    </message>
    <message>
        <source>Did you mean {filter}?</source>
        <translation>Vouliez-vous dire {filter} ?</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Le guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>No indexed folder has this name. “{part}” is ignored.</source>
        <translation>Aucun dossier indexé ne porte ce nom. « {part} » est ignoré.</translation>
    </message>
    <message>
        <source>“{part}” is ignored.</source>
        <translation>« {part} » est ignoré.</translation>
    </message>
    <message>
        <source>“{part}” is searched as words.</source>
        <translation>« {part} » est cherché comme des mots.</translation>
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
        <source>{kind} ({format})</source>
        <translation>{kind} ({format})</translation>
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
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
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
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new result(s)</source>
        <translation>
            <numerusform>%Ln nouveau résultat</numerusform>
            <numerusform>%Ln nouveaux résultats</numerusform>
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
    <message numerus="yes">
        <source>Counts cover all %Ln file(s).</source>
        <translation>
            <numerusform>Nombres calculés sur %Ln fichier.</numerusform>
            <numerusform>Nombres calculés sur l’ensemble des %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archive(s) or mail(s) to open</source>
        <translation>
            <numerusform>%Ln archive ou e-mail à ouvrir</numerusform>
            <numerusform>%Ln archives et e-mails à ouvrir</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>dans {place}</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln search(es)</source>
        <translation>
            <numerusform>Appris de %Ln recherche</numerusform>
            <numerusform>Appris de %Ln recherches</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Rien d’appris pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover the top %Ln result(s).</source>
        <translation>
            <numerusform>Nombres calculés sur le premier résultat (%Ln).</numerusform>
            <numerusform>Nombres calculés sur les %Ln premiers résultats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker result(s)</source>
        <translation>
            <numerusform>%Ln résultat moins pertinent</numerusform>
            <numerusform>%Ln résultats moins pertinents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln weaker result(s)</source>
        <translation>
            <numerusform>Afficher %Ln résultat moins pertinent</numerusform>
            <numerusform>Afficher %Ln résultats moins pertinents</numerusform>
        </translation>
    </message>
    <message>
        <source>No strong matches. Closest results:</source>
        <translation>Aucun résultat très pertinent. Les plus proches :</translation>
    </message>
    <message>
        <source>This excludes no indexed file.</source>
        <translation>Cela n’exclut aucun fichier indexé.</translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s).</source>
        <translation>
            <numerusform>Cela exclut %Ln fichier.</numerusform>
            <numerusform>Cela exclut %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s), {indexed} of them indexed.</source>
        <translation>
            <numerusform>Cela exclut %Ln fichier, dont indexés : {indexed}.</numerusform>
            <numerusform>Cela exclut %Ln fichiers, dont indexés : {indexed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will change.</source>
        <translation>
            <numerusform>%Ln réglage va changer.</numerusform>
            <numerusform>%Ln réglages vont changer.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>encore moins de 1 min</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>encore environ %Ln min</numerusform>
            <numerusform>encore environ %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>encore environ {n} h</translation>
    </message>
    <message>
        <source>No searchable files found in these folders.</source>
        <translation>Aucun fichier consultable trouvé dans ces dossiers.</translation>
    </message>
    <message>
        <source>{files} ({size}): searchable by words in {words}, by meaning in {meaning} (estimate).</source>
        <translation>{files} ({size}) : recherche par les mots dans {words}, par le sens dans {meaning} (estimation).</translation>
    </message>
    <message>
        <source>More than {files} ({size}): searchable by words in more than {words}, by meaning in more than {meaning}.</source>
        <translation>Plus de {files} ({size}) : recherche par les mots dans plus de {words}, par le sens dans plus de {meaning}.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>environ %Ln heure</numerusform>
            <numerusform>environ %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>environ %Ln jour</numerusform>
            <numerusform>environ %Ln jours</numerusform>
        </translation>
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
        <source>From a scan</source>
        <translation>Extrait d’une numérisation</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>Extrait d’une image</translation>
    </message>
    <message>
        <source>Recognized text</source>
        <translation>Texte reconnu</translation>
    </message>
    <message>
        <source>Recognized text, may contain errors</source>
        <translation>Texte reconnu, peut contenir des erreurs</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Tous les mots</translation>
    </message>
    <message>
        <source>&quot;{word}&quot;</source>
        <translation>« {word} »</translation>
    </message>
    <message>
        <source>Contains {words}</source>
        <translation>Contient {words}</translation>
    </message>
    <message>
        <source>Similar meaning ({score})</source>
        <translation>Sens proche ({score})</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>En attente : {reason}</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Recherche de changements…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Indexing by meaning…</source>
        <translation>Indexation par le sens…</translation>
    </message>
    <message>
        <source>Recognizing text…</source>
        <translation>Reconnaissance de texte…</translation>
    </message>
    <message>
        <source>Repairing the index…</source>
        <translation>Réparation de l’index…</translation>
    </message>
    <message>
        <source>Cleaning up a removed folder…</source>
        <translation>Nettoyage d’un dossier retiré…</translation>
    </message>
    <message>
        <source>power saver mode</source>
        <translation>mode économie d’énergie</translation>
    </message>
    <message>
        <source>the computer is hot</source>
        <translation>l’ordinateur est chaud</translation>
    </message>
    <message>
        <source>a presentation or video</source>
        <translation>une présentation ou une vidéo</translation>
    </message>
    <message>
        <source>all files searchable by meaning ({percent}% of text)</source>
        <translation>tous les fichiers consultables par le sens ({percent} % du texte)</translation>
    </message>
    <message>
        <source>{percent}% of files searchable by meaning</source>
        <translation>{percent} % des fichiers consultables par le sens</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln page(s)</source>
        <translation>
            <numerusform>{done} page sur %Ln</numerusform>
            <numerusform>{done} pages sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Text recognition paused</source>
        <translation>Reconnaissance de texte en pause</translation>
    </message>
    <message>
        <source>Recognizing text: {pages}</source>
        <translation>Reconnaissance de texte : {pages}</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages</source>
        <translation>Remplacement de {old} par {new} : {done} passages sur {all}</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages. Until then, {old} is used.</source>
        <translation>Remplacement de {old} par {new} : {done} passages sur {all}. D’ici là, {old} est utilisé.</translation>
    </message>
    <message>
        <source>Loading language model</source>
        <translation>Chargement du modèle de langue</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln file(s)</source>
        <translation>
            <numerusform>Premier fichier (%Ln)</numerusform>
            <numerusform>%Ln premiers fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched for: {words}</source>
        <translation>Également cherché : {words}</translation>
    </message>
    <message>
        <source>Found by words only. Results by meaning follow when the language model has loaded.</source>
        <translation>Trouvé par les mots seuls. Les résultats par le sens suivront quand le modèle de langue sera chargé.</translation>
    </message>
    <message>
        <source>Found by words only. No language model is installed.</source>
        <translation>Trouvé par les mots seuls. Aucun modèle de langue n’est installé.</translation>
    </message>
    <message>
        <source>Found by words only. The language model supports English only.</source>
        <translation>Trouvé par les mots seuls. Le modèle de langue ne prend en charge que l’anglais.</translation>
    </message>
    <message>
        <source>Files can be found as soon as they are read.</source>
        <translation>Les fichiers sont trouvables dès qu’ils ont été lus.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Pas encore de résultats</translation>
    </message>
    <message>
        <source>Results update as more files are indexed.</source>
        <translation>Les résultats s’actualisent au fil de l’indexation.</translation>
    </message>
    <message>
        <source>No results with these filters</source>
        <translation>Aucun résultat avec ces filtres</translation>
    </message>
    <message>
        <source>Remove a filter or try other words.</source>
        <translation>Retirez un filtre ou essayez d’autres mots.</translation>
    </message>
    <message>
        <source>Type some words or a question.</source>
        <translation>Saisissez quelques mots ou une question.</translation>
    </message>
    <message>
        <source>No files contain these words</source>
        <translation>Aucun fichier ne contient ces mots</translation>
    </message>
    <message>
        <source>Results by meaning follow when the language model has loaded.</source>
        <translation>Les résultats par le sens suivront quand le modèle de langue sera chargé.</translation>
    </message>
    <message>
        <source>Only words were searched, because no language model is installed. Choose one in Settings.</source>
        <translation>Seuls les mots ont été cherchés, car aucun modèle de langue n’est installé. Choisissez-en un dans les Réglages.</translation>
    </message>
    <message>
        <source>Only words were searched, because the language model supports English only. Choose another in Settings.</source>
        <translation>Seuls les mots ont été cherchés, car le modèle de langue ne prend en charge que l’anglais. Choisissez-en un autre dans les Réglages.</translation>
    </message>
    <message>
        <source>No matching files</source>
        <translation>Aucun fichier correspondant</translation>
    </message>
    <message>
        <source>Try other words or a full question, in any language.</source>
        <translation>Essayez d’autres mots ou une question complète, dans n’importe quelle langue.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Pas encore de dossiers</translation>
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
        <source>a program is in full screen</source>
        <translation>un programme en plein écran</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>Téléchargement de {model} : {percent} %</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} fichiers sur {all}</translation>
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
        <source>Language model failed: words only</source>
        <translation>Modèle de langue en échec : mots seuls</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Rien n’est encore indexé</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>Jusqu’ici : {facts}.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Rien à chercher</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marque-page</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Livre numérique</translation>
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
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>{type} file</source>
        <translation>Fichier {type}</translation>
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
        <source>Appearance</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Folders and exclusions</source>
        <translation>Dossiers et exclusions</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Reconnaissance de texte</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>Indexation en arrière-plan</translation>
    </message>
    <message>
        <source>Startup and tray</source>
        <translation>Démarrage et barre</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Recherche rapide</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>Assistants d’IA</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
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
        <source>In the preview</source>
        <translation>Dans l’aperçu</translation>
    </message>
    <message>
        <source>On a result</source>
        <translation>Sur un résultat</translation>
    </message>
    <message>
        <source>In quick search</source>
        <translation>Dans la recherche rapide</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Afficher les raccourcis clavier</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Aller au champ de recherche</translation>
    </message>
    <message>
        <source>No assistant has asked anything yet.</source>
        <translation>Aucun assistant n’a encore rien demandé.</translation>
    </message>
    <message>
        <source>No assistant has asked anything today.</source>
        <translation>Aucun assistant n’a rien demandé aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>{program} asked %Ln time(s)</source>
        <translation>
            <numerusform>{program} a demandé %Ln fois</numerusform>
            <numerusform>{program} a demandé %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: {calls}</source>
        <translation>Aujourd’hui : {calls}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Trouver similaires</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Written by {model}</source>
        <translation>Rédigé par {model}</translation>
    </message>
    <message>
        <source>“{passage}”</source>
        <translation>« {passage} »</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>Vos fichiers ne semblent pas répondre à cette question.</translation>
    </message>
    <message>
        <source>{program}: {request}</source>
        <translation>{program} : {request}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Unnamed program</source>
        <translation>Programme sans nom</translation>
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
        <source>Save or unsave this search</source>
        <translation>Garder cette recherche ou la retirer</translation>
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
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>Copier le passage avec sa source</translation>
    </message>
    <message>
        <source>Select several files, one more, or all</source>
        <translation>Sélectionner plusieurs fichiers, un de plus ou tous</translation>
    </message>
    <message>
        <source>Show similar copies and versions</source>
        <translation>Afficher les copies et versions semblables</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Les masquer</translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation>Pourquoi ce résultat ?</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>Afficher ou masquer la recherche rapide</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Chercher le texte sélectionné</translation>
    </message>
    <message>
        <source>Next or previous file</source>
        <translation>Fichier suivant ou précédent</translation>
    </message>
    <message>
        <source>Five files forward or back</source>
        <translation>Cinq fichiers plus loin ou en arrière</translation>
    </message>
    <message>
        <source>Show the preview, then move to it</source>
        <translation>Afficher l’aperçu, puis y aller</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Masquer l’aperçu</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>Ouvrir cette recherche dans la fenêtre</translation>
    </message>
    <message>
        <source>Hide quick search</source>
        <translation>Masquer la recherche rapide</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Trouver des textes semblables au presse-papiers</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Trouver des fichiers semblables</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>La version {version} est disponible.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {host}. Check your internet connection and try again.</source>
        <translation>{host} est injoignable. Vérifiez votre connexion Internet et réessayez.</translation>
    </message>
    <message>
        <source>{host} has no update information at the moment. Try again later.</source>
        <translation>{host} ne fournit pas d’informations de mise à jour pour le moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} redirected to an insecure address. The check was stopped.</source>
        <translation>{host} a redirigé vers une adresse non sécurisée. La vérification a été interrompue.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large and was rejected.</source>
        <translation>La réponse de {host} est trop volumineuse et a été rejetée.</translation>
    </message>
    <message>
        <source>The answer of {host} is not signed by the developers and was rejected.</source>
        <translation>La réponse de {host} n’est pas signée par les développeurs et a été rejetée.</translation>
    </message>
    <message>
        <source>The answer of {host} is invalid and was rejected.</source>
        <translation>La réponse de {host} n’est pas valide et a été rejetée.</translation>
    </message>
    <message>
        <source>The answer of {host} names an older version than this one and was rejected.</source>
        <translation>La réponse de {host} indique une version plus ancienne que celle-ci et a été rejetée.</translation>
    </message>
    <message>
        <source>The answer of {host} is older than its previous one and was rejected.</source>
        <translation>La réponse de {host} est plus ancienne que la précédente et a été rejetée.</translation>
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
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{setting}: {change}</source>
        <translation>{setting} : {change}</translation>
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
        <source>reordered</source>
        <translation>ordre modifié</translation>
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
    <message>
        <source>As text</source>
        <translation>Comme texte</translation>
    </message>
    <message>
        <source>As Markdown link</source>
        <translation>Comme lien Markdown</translation>
    </message>
    <message>
        <source>As BibTeX</source>
        <translation>Comme BibTeX</translation>
    </message>
    <message>
        <source>Indexing is blocked</source>
        <translation>L’indexation est bloquée</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>Échec du modèle de langue</translation>
    </message>
    <message>
        <source>Your files are searched by words only.</source>
        <translation>Vos fichiers sont consultés par les mots seuls.</translation>
    </message>
    <message>
        <source>Folder unavailable</source>
        <translation>Dossier indisponible</translation>
    </message>
    <message>
        <source>{folder}: its results are kept. If it is gone permanently, remove it on the Folders page.</source>
        <translation>{folder} : ses résultats sont conservés. S’il a définitivement disparu, retirez-le dans la page Dossiers.</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>Score : {score} sur 100</translation>
    </message>
    <message>
        <source>Nearly the same content.</source>
        <translation>Contenu presque identique.</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>Correspondance faible</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>Correspondance forte</translation>
    </message>
    <message>
        <source>Very strong match</source>
        <translation>Correspondance très forte</translation>
    </message>
    <message>
        <source>{engine} (included)</source>
        <translation>{engine} (inclus)</translation>
    </message>
    <message numerus="yes">
        <source>{engine}: {languages} and %Ln more language(s)</source>
        <translation>
            <numerusform>{engine} : {languages} et %Ln autre langue</numerusform>
            <numerusform>{engine} : {languages} et %Ln autres langues</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine}: {languages}</source>
        <translation>{engine} : {languages}</translation>
    </message>
    <message>
        <source>Passages sent: {number}</source>
        <translation>Passages envoyés : {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsupported statement(s) removed</source>
        <translation>
            <numerusform>%Ln affirmation non étayée retirée</numerusform>
            <numerusform>%Ln affirmations non étayées retirées</numerusform>
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
        <translation>Cherchez dans vos fichiers par le sens. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>Licences…</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Assistants that you connect below can search the selected folders and read the text of their files. They cannot change anything. Most assistants send the text they read to their provider, unless their language model runs on this computer. Excluded files and likely secrets are not available to them.</source>
        <translation>Un assistant que vous connectez ci-dessous peut alors chercher dans les dossiers cochés ici et lire le texte de leurs fichiers. Il ne peut rien modifier. Ce qu’il lit, il l’envoie en général à son fournisseur, sauf si son modèle de langue tourne sur cet ordinateur. Les fichiers exclus et les secrets probables restent à l’écart.</translation>
    </message>
    <message>
        <source>Access to your files</source>
        <translation>Accès à vos fichiers</translation>
    </message>
    <message>
        <source>{folder} (not in the index)</source>
        <translation>{folder} (absent de l’index)</translation>
    </message>
    <message>
        <source>Assistants can search this folder</source>
        <translation>Les assistants peuvent chercher dans ce dossier</translation>
    </message>
    <message>
        <source>There are no folders in the index yet.</source>
        <translation>L’index ne contient pas encore de dossiers.</translation>
    </message>
    <message>
        <source>Assistants find nothing until you check a folder.</source>
        <translation>Les assistants ne trouvent rien tant qu’aucun dossier n’est coché.</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Text copied with its citation</source>
        <translation>Texte copié avec sa source</translation>
    </message>
    <message>
        <source>Answers are off. You can turn them on again in the settings, under Language model.</source>
        <translation>Les réponses sont désactivées. Vous pouvez les réactiver dans les réglages, sous Modèle de langue.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer in your files</source>
        <translation>Réponse dans vos fichiers</translation>
    </message>
    <message>
        <source>More actions for the answer</source>
        <translation>Autres actions pour la réponse</translation>
    </message>
    <message>
        <source>Copy all with citations</source>
        <translation>Tout copier avec les sources</translation>
    </message>
    <message>
        <source>Don&apos;t show answers</source>
        <translation>Ne pas montrer de réponses</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Searching your files…</source>
        <translation>Recherche dans vos fichiers…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Writing… {time}</source>
        <translation>Rédaction… {time}</translation>
    </message>
    <message>
        <source>The language model is reading… {time}</source>
        <translation>Le modèle de langue lit… {time}</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>Vos fichiers ne semblent pas répondre à cette question.</translation>
    </message>
    <message>
        <source>Closest results:</source>
        <translation>Résultats les plus proches :</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Enregistrer en Markdown</translation>
    </message>
    <message>
        <source>The answers could not be saved ({reason}). Choose another place.</source>
        <translation>Les réponses n’ont pu être enregistrées ({reason}). Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>This file has changed since. Ask again.</source>
        <translation>Ce fichier a changé depuis. Posez la question à nouveau.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Ask a question about your files</source>
        <translation>Posez une question sur vos fichiers</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Enregistrer en Markdown…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Masquer l’aperçu</translation>
    </message>
    <message>
        <source>Answers are written by a language model. Each statement is shown only with a quotation that was found in your files. Check important ones there.</source>
        <translation>Les réponses sont rédigées par un modèle de langue. Chaque affirmation n’est affichée qu’avec une citation trouvée dans vos fichiers. Vérifiez-y celles qui sont importantes.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>{model} at {address}</source>
        <translation>{model} sur {address}</translation>
    </message>
    <message>
        <source>Ask your files</source>
        <translation>Interrogez vos fichiers</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer. Install Ollama, LM Studio or llama.cpp, download a model there, and choose it in the settings.</source>
        <translation>Les réponses sont rédigées par un modèle de langue qui fonctionne sur cet ordinateur. Installez Ollama, LM Studio ou llama.cpp, téléchargez-y un modèle et choisissez-le dans les réglages.</translation>
    </message>
    <message>
        <source>Choose a server…</source>
        <translation>Choisir un serveur…</translation>
    </message>
</context>
<context>
    <name>AssistantActions</name>
    <message>
        <source>AI MCP Claude Codex Cursor LM Studio VS Code chat agent tools permission consent</source>
        <translation>IA MCP Claude Codex Cursor LM Studio VS Code chat agent outils permission consentement</translation>
    </message>
    <message>
        <source>AI assistants log history who asked requests</source>
        <translation>assistants IA journal historique qui a demandé requêtes</translation>
    </message>
    <message>
        <source>{program} is disconnected.</source>
        <translation>{program} est déconnecté.</translation>
    </message>
    <message>
        <source>{program} is connected. Restart it.</source>
        <translation>{program} est connecté. Redémarrez-le.</translation>
    </message>
    <message>
        <source>The entries are deleted for good.</source>
        <translation>Les entrées sont effacées définitivement.</translation>
    </message>
    <message>
        <source>Clear the log of assistants?</source>
        <translation>Effacer le journal des assistants ?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BackgroundCard</name>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de barre d’icônes.</translation>
    </message>
    <message>
        <source>Start at login, without opening the window</source>
        <translation>Démarrer à la connexion, sans ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>To reopen the window, start the program again.</source>
        <translation>Pour rouvrir la fenêtre, lancez de nouveau le programme.</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>Enregistré dans {place}</translation>
    </message>
</context>
<context>
    <name>BackgroundMode</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>Le moteur de recherche s’est arrêté.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>barre démarrage connexion arrière-plan fermer réduire notification tray</translation>
    </message>
    <message>
        <source>In the tray, it keeps indexing, so that search is instant. You can change this in Settings.</source>
        <translation>Dans la barre, l’indexation continue, pour une recherche instantanée. Vous pouvez changer cela dans les Réglages.</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>Laisser Desktop Search en marche ?</translation>
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
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Background indexing</source>
        <translation>Indexation en arrière-plan</translation>
    </message>
    <message>
        <source>You can search while files are indexed. Change these options any time in Settings.</source>
        <translation>Vous pouvez chercher pendant l’indexation. Modifiez ces options à tout moment dans les Réglages.</translation>
    </message>
    <message>
        <source>Pause on battery power</source>
        <translation>Mettre en pause sur batterie</translation>
    </message>
    <message>
        <source>Indexing resumes when the computer is plugged in. You can keep searching.</source>
        <translation>L’indexation reprend quand l’ordinateur est branché. Vous pouvez continuer à chercher.</translation>
    </message>
    <message>
        <source>Pause while an app is in full screen</source>
        <translation>Mettre en pause quand une application est en plein écran</translation>
    </message>
    <message>
        <source>Games, films and presentations get the full speed of the computer.</source>
        <translation>Jeux, films et présentations disposent de toute la puissance de l’ordinateur.</translation>
    </message>
    <message>
        <source>Use all processor cores while you are away</source>
        <translation>Utiliser tous les cœurs du processeur en votre absence</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>Quand vous utilisez l’ordinateur, un cœur reste libre.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Démarrer à la connexion</translation>
    </message>
    <message>
        <source>No window opens. New and changed files are indexed right away.</source>
        <translation>Aucune fenêtre ne s’ouvre. Les fichiers nouveaux et modifiés sont indexés aussitôt.</translation>
    </message>
    <message>
        <source>Runs in the system tray, so that search is instant.</source>
        <translation>Reste dans la barre, pour une recherche instantanée.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Rester en marche quand la fenêtre est fermée</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
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
        <source>Error in {program}</source>
        <translation>Erreur dans {program}</translation>
    </message>
    <message>
        <source>This is a bug in the program. Your files and the index are not affected. The details below help to fix it. They may include names of your files, and they stay on this computer unless you send them.</source>
        <translation>C’est un bogue du programme. Vos fichiers et l’index ne sont pas touchés. Les détails ci-dessous aident à le corriger. Ils peuvent contenir des noms de vos fichiers, et restent sur cet ordinateur sauf si vous les envoyez.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose n’a pas marché</translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>What assistants asked</source>
        <translation>Ce que les assistants ont demandé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Effacer le journal</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Disconnect {program}</source>
        <translation>Déconnecter {program}</translation>
    </message>
    <message>
        <source>Connect {program}</source>
        <translation>Connecter {program}</translation>
    </message>
    <message>
        <source>This changes {file}. Everything else in the file stays as it is.</source>
        <translation>Ceci modifie {file}. Tout le reste du fichier demeure tel quel.</translation>
    </message>
    <message>
        <source>A copy of the file before the first change is kept next to it, as {name}.</source>
        <translation>Une copie du fichier avant la première modification est gardée à côté : {name}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the change</source>
        <translation>Écrire la modification</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {part}</source>
        <translation>Retirer le filtre : {part}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Active filters</source>
        <translation>Filtres actifs</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Connect an assistant</source>
        <translation>Connecter un assistant</translation>
    </message>
    <message>
        <source>Adds {app} to the assistant&apos;s own configuration file. You see the change before it is written. Restart the assistant afterwards.</source>
        <translation>Ajoute {app} au fichier de configuration de l’assistant. Vous voyez la modification avant qu’elle soit écrite. Redémarrez ensuite l’assistant.</translation>
    </message>
    <message>
        <source>For another assistant, enter this command as an MCP server:</source>
        <translation>Pour un autre assistant, indiquez cette commande comme serveur MCP :</translation>
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
        <source>Update…</source>
        <translation>Mettre à jour…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>Introuvable sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected with another command</source>
        <translation>Connecté avec une autre commande</translation>
    </message>
    <message>
        <source>{file} is not valid. Correct it in an editor.</source>
        <translation>{file} est illisible. Corrigez-le dans un éditeur.</translation>
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
        <source>Files with text. All others are found by name only.</source>
        <translation>Fichiers avec du texte. Les autres ne sont trouvés que par leur nom.</translation>
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
        <source>The index is copied and verified before the old copy is deleted. Search is unavailable until then. The program restarts when it is done.</source>
        <translation>L’index est copié et vérifié avant la suppression de l’ancienne copie. D’ici là, la recherche est indisponible. Le programme redémarre ensuite.</translation>
    </message>
    <message>
        <source>Stopping the search engine…</source>
        <translation>Arrêt du moteur de recherche…</translation>
    </message>
    <message>
        <source>All files are indexed again, which can take hours. Your files, folders, settings and language models are kept.</source>
        <translation>Tous les fichiers sont indexés de nouveau, ce qui peut prendre des heures. Vos fichiers, dossiers, réglages et modèles de langue sont conservés.</translation>
    </message>
    <message>
        <source>Clearing the index…</source>
        <translation>Vidage de l’index…</translation>
    </message>
    <message>
        <source>Copying and verifying the index…</source>
        <translation>Copie et vérification de l’index…</translation>
    </message>
    <message>
        <source>The index could not be moved. It is still in its old location.</source>
        <translation>L’index n’a pas pu être déplacé. Il est toujours à son ancien emplacement.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again. The log has details.</source>
        <translation>L’index n’a pas pu être vidé. Réessayez. Détails dans le journal.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
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
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Storage locations</source>
        <translation>Emplacements de stockage</translation>
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
        <source>Index size: {size}</source>
        <translation>Taille de l’index : {size}</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner shell aperçu lanceur intégration</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Only the CPU is available. To use a GPU, install {app} with Python, as its README describes.</source>
        <translation>Seul le processeur est disponible. Pour utiliser un GPU, installez {app} avec Python, comme l’explique le fichier README.</translation>
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
        <source>A folder on this computer.</source>
        <translation>Un dossier sur cet ordinateur.</translation>
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
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>Vérifiez que le disque ou le lecteur réseau est présent, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>Vérifiez l’adresse du miroir dans les Réglages.</translation>
    </message>
    <message>
        <source>A .gitignore file matches it.</source>
        <translation>Un fichier .gitignore l’exclut.</translation>
    </message>
    <message>
        <source>A picture has more than {count} megapixels and was left out.</source>
        <translation>Une image a plus de {count} mégapixels et a été ignorée.</translation>
    </message>
    <message>
        <source>Another page was requested.</source>
        <translation>Une autre page a été demandée.</translation>
    </message>
    <message>
        <source>Another user can write to {folder}.</source>
        <translation>Un autre utilisateur peut écrire dans {folder}.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Archive, found by its name.</source>
        <translation>Archive, trouvée par son nom.</translation>
    </message>
    <message>
        <source>Archive, its contents are not indexed.</source>
        <translation>Archive dont le contenu n’est pas indexé.</translation>
    </message>
    <message>
        <source>Archives nested more than {count} levels deep were not read.</source>
        <translation>Les archives imbriquées sur plus de {count} niveaux n’ont pas été lues.</translation>
    </message>
    <message>
        <source>Audio file, found by its name.</source>
        <translation>Fichier audio, trouvé par son nom.</translation>
    </message>
    <message>
        <source>Best at finding translations, also in rare languages. Weaker at answering questions.</source>
        <translation>Le meilleur pour trouver des traductions, même dans des langues rares. Moins bon pour répondre aux questions.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or exclude it with a pattern in the settings.</source>
        <translation>Modifiez les autorisations du fichier, ou excluez-le par un motif dans les réglages.</translation>
    </message>
    <message>
        <source>Check that it is running, and that its address, certificate and token are correct.</source>
        <translation>Vérifiez qu’il est en marche et que son adresse, son certificat et son jeton sont corrects.</translation>
    </message>
    <message>
        <source>Check that the disk has free space.</source>
        <translation>Vérifiez qu’il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and the folder is writable.</source>
        <translation>Vérifiez que le disque est connecté et que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>Check that the folder is writable.</source>
        <translation>Vérifiez que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>Check that this is a folder, and that you have write permission to it and its contents.</source>
        <translation>Vérifiez que c’est un dossier et que vous avez l’autorisation d’écrire dans ce dossier et son contenu.</translation>
    </message>
    <message>
        <source>Check that you have write permission there.</source>
        <translation>Vérifiez que vous avez l’autorisation d’y écrire.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and try again.</source>
        <translation>Vérifiez la connexion à internet, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect its drive.</source>
        <translation>Vérifiez l’orthographe, ou connectez le disque concerné.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Choose Verify on the Health page.</source>
        <translation>Choisissez Vérifier dans la page Santé.</translation>
    </message>
    <message>
        <source>Choose a file that was exported with Export.</source>
        <translation>Choisissez un fichier créé avec Exporter.</translation>
    </message>
    <message>
        <source>Choose a file with text.</source>
        <translation>Choisissez un fichier contenant du texte.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Choisissez un dossier sur cet ordinateur.</translation>
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
        <source>Choose another program.</source>
        <translation>Choisissez un autre programme.</translation>
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
        <source>Close that program first, or use another folder with --base-dir.</source>
        <translation>Fermez d’abord ce programme, ou utilisez un autre dossier avec --base-dir.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cyrillique</translation>
    </message>
    <message>
        <source>Default. Included.</source>
        <translation>Par défaut. Inclus.</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>devanagari</translation>
    </message>
    <message>
        <source>Do not trust it. Get the model from its authors.</source>
        <translation>Ne lui faites pas confiance. Procurez-vous le modèle auprès de ses auteurs.</translation>
    </message>
    <message>
        <source>Do not trust it. Use another mirror, or none.</source>
        <translation>Ne lui faites pas confiance. Utilisez un autre miroir, ou aucun.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or use the defaults.</source>
        <translation>Restaurez d’abord leur dernière bonne copie, ou utilisez les réglages par défaut.</translation>
    </message>
    <message>
        <source>Font, found by its name.</source>
        <translation>Police, trouvée par son nom.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grecque</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébraïque</translation>
    </message>
    <message>
        <source>If it should contain text, open it in its own app and save it again.</source>
        <translation>S’il devrait contenir du texte, ouvrez-le dans son application et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Indexing failed with an unexpected error. The log has details.</source>
        <translation>L’indexation a échoué à cause d’une erreur inattendue. Détails dans le journal.</translation>
    </message>
    <message>
        <source>Indexing then continues automatically.</source>
        <translation>L’indexation reprend ensuite automatiquement.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation>C’est un périphérique, un tube ou un socket, pas un fichier.</translation>
    </message>
    <message>
        <source>It is a symbolic link. Links are not followed; their targets are indexed if they are in a chosen folder.</source>
        <translation>C’est un lien symbolique. Les liens ne sont pas suivis ; leurs cibles sont indexées si elles se trouvent dans un dossier choisi.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Son imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>It is part of this program&apos;s own data.</source>
        <translation>Il fait partie des données propres à ce programme.</translation>
    </message>
    <message>
        <source>It is rebuilt at the next start.</source>
        <translation>Il est reconstruit au prochain démarrage.</translation>
    </message>
    <message>
        <source>It is rebuilt from the catalog. Nothing is lost.</source>
        <translation>Il est reconstruit à partir du catalogue. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>It is rebuilt from the index. Nothing is lost.</source>
        <translation>Il est reconstruit à partir de l’index. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>It is retried at the next start. You can also retry it now.</source>
        <translation>Une nouvelle tentative a lieu au prochain démarrage. Vous pouvez aussi réessayer maintenant.</translation>
    </message>
    <message>
        <source>It is stored in the cloud only.</source>
        <translation>Il est stocké uniquement dans le cloud.</translation>
    </message>
    <message>
        <source>It was moved or deleted. The next scan removes it from the results.</source>
        <translation>Il a été déplacé ou supprimé. Le prochain parcours le retire des résultats.</translation>
    </message>
    <message>
        <source>It was not moved. Choose another folder.</source>
        <translation>Il n’a pas été déplacé. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>It was rebuilt without re-embedding.</source>
        <translation>Il a été reconstruit sans recalculer les vecteurs.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréenne</translation>
    </message>
    <message>
        <source>Larger than the size limit.</source>
        <translation>Dépasse la taille maximale.</translation>
    </message>
    <message>
        <source>Larger version of the default.</source>
        <translation>Version plus grande du modèle par défaut.</translation>
    </message>
    <message>
        <source>Leave it as it is, or exclude it.</source>
        <translation>Laissez-le tel quel, ou excluez-le.</translation>
    </message>
    <message>
        <source>Listed under Health.</source>
        <translation>Signalé dans la page Santé.</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>Dossier local</translation>
    </message>
    <message>
        <source>Move that file away and start again. Your files are then indexed again; they are not changed.</source>
        <translation>Déplacez ce fichier et redémarrez. Vos fichiers seront alors indexés de nouveau ; ils ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>No action needed. Retry it after a program update, or with another model.</source>
        <translation>Rien à faire. Réessayez après une mise à jour du programme, ou avec un autre modèle.</translation>
    </message>
    <message>
        <source>No app is set to open this file.</source>
        <translation>Aucune application n’est définie pour ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>No app is set to open web pages.</source>
        <translation>Aucune application n’est définie pour ouvrir les pages web.</translation>
    </message>
    <message>
        <source>No permission to read this file.</source>
        <translation>Pas d’autorisation pour lire ce fichier.</translation>
    </message>
    <message>
        <source>No readable text, found by its name.</source>
        <translation>Aucun texte lisible, trouvé par son nom.</translation>
    </message>
    <message>
        <source>No text in this file.</source>
        <translation>Aucun texte dans ce fichier.</translation>
    </message>
    <message>
        <source>Not enough disk space for a copy of the index.</source>
        <translation>Espace disque insuffisant pour une copie de l’index.</translation>
    </message>
    <message>
        <source>Nothing is indexed until you choose what to use instead, because they may exclude files.</source>
        <translation>Rien n’est indexé tant que vous n’avez pas choisi quoi utiliser à la place, car ils peuvent exclure des fichiers.</translation>
    </message>
    <message>
        <source>Older. Optimized for comparing sentences.</source>
        <translation>Plus ancien. Optimisé pour comparer des phrases.</translation>
    </message>
    <message>
        <source>One count of passages was wrong and has been corrected.</source>
        <translation>Un compte de passages était faux et a été corrigé.</translation>
    </message>
    <message>
        <source>One damaged passage was removed.</source>
        <translation>Un passage endommagé a été supprimé.</translation>
    </message>
    <message>
        <source>One damaged text was restored.</source>
        <translation>Un texte endommagé a été restauré.</translation>
    </message>
    <message>
        <source>One damaged vector was restored.</source>
        <translation>Un vecteur endommagé a été restauré.</translation>
    </message>
    <message>
        <source>One file is read again.</source>
        <translation>Un fichier est relu.</translation>
    </message>
    <message>
        <source>One of your patterns matches it.</source>
        <translation>L’un de vos motifs l’exclut.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded. It is found by words only.</source>
        <translation>Un passage de ce fichier n’a pas pu être indexé par le sens. Il est trouvé par les mots seuls.</translation>
    </message>
    <message>
        <source>One text had a wrong embedding state, which was corrected.</source>
        <translation>Un texte avait un état de vectorisation erroné, qui a été corrigé.</translation>
    </message>
    <message>
        <source>One text was wrongly marked as having words or none; corrected.</source>
        <translation>Un texte était marqué à tort comme ayant ou n’ayant pas de mots ; corrigé.</translation>
    </message>
    <message>
        <source>One unusable vector was removed; it is computed again where it is needed.</source>
        <translation>Un vecteur inutilisable a été supprimé ; il est recalculé là où il est nécessaire.</translation>
    </message>
    <message>
        <source>Only files in the index can be compared.</source>
        <translation>Seuls les fichiers de l’index peuvent être comparés.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because reading them takes too long.</source>
        <translation>Une partie seulement du contenu a été lue, car la lecture prend trop de temps.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because they are too large when unpacked.</source>
        <translation>Une partie seulement du contenu a été lue, car il est trop volumineux une fois décompressé.</translation>
    </message>
    <message>
        <source>Only the first {count} files in it were read.</source>
        <translation>Seuls les {count} premiers fichiers qu’elle contient ont été lus.</translation>
    </message>
    <message>
        <source>Only the first {count} pictures were recognized.</source>
        <translation>Seules les {count} premières images ont été reconnues.</translation>
    </message>
    <message>
        <source>Open it in its own app and save a copy as PDF.</source>
        <translation>Ouvrez-le dans son application et enregistrez une copie en PDF.</translation>
    </message>
    <message>
        <source>Open it in its own app and save it again, or get a new copy.</source>
        <translation>Ouvrez-le dans son application et enregistrez-le de nouveau, ou procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>Open the file in its own app.</source>
        <translation>Ouvrez le fichier dans son application.</translation>
    </message>
    <message>
        <source>Optimized for comparing sentences. Weaker at finding long passages.</source>
        <translation>Optimisé pour comparer des phrases. Moins bon pour trouver de longs passages.</translation>
    </message>
    <message>
        <source>Optimized for questions.</source>
        <translation>Optimisé pour les questions.</translation>
    </message>
    <message>
        <source>Page {page} has more than {count} megapixels and was left out.</source>
        <translation>La page {page} a plus de {count} mégapixels et a été ignorée.</translation>
    </message>
    <message>
        <source>Page {page} is damaged and was left out.</source>
        <translation>La page {page} est endommagée et a été ignorée.</translation>
    </message>
    <message>
        <source>Remove it, or get a new copy.</source>
        <translation>Retirez-le, ou procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>Restart the program, or choose another model in Settings.</source>
        <translation>Redémarrez le programme, ou choisissez un autre modèle dans les Réglages.</translation>
    </message>
    <message>
        <source>Restart the program.</source>
        <translation>Redémarrez le programme.</translation>
    </message>
    <message>
        <source>Results are by words only.</source>
        <translation>Les résultats viennent des mots seuls.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or exclude the folder.</source>
        <translation>Réessayez après une mise à jour du programme, ou excluez le dossier.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or report it. The log has details.</source>
        <translation>Réessayez après une mise à jour du programme, ou signalez-le. Détails dans le journal.</translation>
    </message>
    <message>
        <source>Retry it, or save it in another format.</source>
        <translation>Réessayez, ou enregistrez-le dans un autre format.</translation>
    </message>
    <message>
        <source>Check that text recognition is turned on in the settings. If it finds no text, scan the document again in better quality.</source>
        <translation>Vérifiez que la reconnaissance de texte est activée dans les paramètres. Si elle ne trouve aucun texte, numérisez de nouveau le document en meilleure qualité.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it. The log has details.</source>
        <translation>Enregistrez-le de nouveau dans un format plus récent, ou signalez-le. Détails dans le journal.</translation>
    </message>
    <message>
        <source>Scan without text.</source>
        <translation>Numérisation sans texte.</translation>
    </message>
    <message>
        <source>Search by meaning then works again.</source>
        <translation>La recherche par le sens fonctionne ensuite de nouveau.</translation>
    </message>
    <message>
        <source>Set a default app for this file type in your file manager.</source>
        <translation>Définissez une application par défaut pour ce type de fichier dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Set a default browser in your system settings.</source>
        <translation>Définissez un navigateur par défaut dans les réglages de votre système.</translation>
    </message>
    <message>
        <source>Start it again. It resumes where it stopped.</source>
        <translation>Relancez-le. Il reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Start the program again. It is then restored from its last copy.</source>
        <translation>Redémarrez le programme. Il est alors restauré depuis sa dernière copie.</translation>
    </message>
    <message>
        <source>Start the program again. The index is then restored.</source>
        <translation>Redémarrez le programme. L’index est alors restauré.</translation>
    </message>
    <message>
        <source>Text recognition does not start.</source>
        <translation>La reconnaissance de texte ne démarre pas.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on a picture in the document.</source>
        <translation>La reconnaissance de texte d’une image du document a échoué ou duré plus de {limit_s} secondes.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on page {pages}.</source>
        <translation>La reconnaissance de texte a échoué ou duré plus de {limit_s} secondes, page {pages}.</translation>
    </message>
    <message>
        <source>Text recognition is turned off.</source>
        <translation>La reconnaissance de texte est désactivée.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaïe</translation>
    </message>
    <message>
        <source>That program is no longer installed.</source>
        <translation>Ce programme n’est plus installé.</translation>
    </message>
    <message>
        <source>The backup copy of the index was damaged and removed. A new one is created.</source>
        <translation>La copie de sauvegarde de l’index était endommagée et a été supprimée. Une nouvelle est créée.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been rebuilt.</source>
        <translation>Les tables de correspondance du catalogue étaient endommagées et ont été reconstruites.</translation>
    </message>
    <message>
        <source>The data read back differs from the data written.</source>
        <translation>Les données relues diffèrent des données écrites.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>Le modèle par défaut.</translation>
    </message>
    <message>
        <source>The engine is shutting down.</source>
        <translation>Le moteur s’arrête.</translation>
    </message>
    <message>
        <source>The file reader does not start.</source>
        <translation>Le lecteur de fichiers ne démarre pas.</translation>
    </message>
    <message>
        <source>The freed space is kept. The next run continues from there.</source>
        <translation>L’espace libéré reste acquis. La prochaine fois, le compactage reprend à partir de là.</translation>
    </message>
    <message>
        <source>The language model crashed on a query and is restarted.</source>
        <translation>Le modèle de langue a planté sur une requête et redémarre.</translation>
    </message>
    <message>
        <source>The language model crashed on some text.</source>
        <translation>Le modèle de langue a planté sur un texte.</translation>
    </message>
    <message>
        <source>The language model fails on this query.</source>
        <translation>Le modèle de langue échoue sur cette requête.</translation>
    </message>
    <message>
        <source>The language model is starting.</source>
        <translation>Le modèle de langue démarre.</translation>
    </message>
    <message>
        <source>The language model was removed.</source>
        <translation>Le modèle de langue a été retiré.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({reason}).</source>
        <translation>Le modèle ne peut être écrit dans {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {reason} ({file}).</source>
        <translation>Le modèle n’a pu être copié : {reason} ({file}).</translation>
    </message>
    <message>
        <source>The model could not be started. The log has details.</source>
        <translation>Le modèle n’a pas pu démarrer. Détails dans le journal.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by words only. The log has details.</source>
        <translation>Le modèle échoue, les nouveaux textes sont donc trouvés par les mots seuls. Détails dans le journal.</translation>
    </message>
    <message>
        <source>The model file has an unknown block size.</source>
        <translation>Le fichier du modèle a une taille de bloc inconnue.</translation>
    </message>
    <message>
        <source>The model file has an unknown format.</source>
        <translation>Le fichier du modèle a un format inconnu.</translation>
    </message>
    <message>
        <source>The program crashed twice while reading this file, so the file is skipped.</source>
        <translation>Le programme a planté deux fois en lisant ce fichier, qui est donc laissé de côté.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while scanning this folder, so the folder is skipped.</source>
        <translation>Le programme a cessé deux fois de répondre en parcourant ce dossier, qui est donc laissé de côté.</translation>
    </message>
    <message>
        <source>The reader crashed on this file. The file is probably damaged.</source>
        <translation>Le lecteur a planté sur ce fichier. Le fichier est probablement endommagé.</translation>
    </message>
    <message>
        <source>The recognized text of one picture was damaged. It is recognized again.</source>
        <translation>Le texte reconnu d’une image était endommagé. Il est reconnu à nouveau.</translation>
    </message>
    <message>
        <source>The recognized text of {count} pictures was damaged. They are recognized again.</source>
        <translation>Le texte reconnu de {count} images était endommagé. Elles sont traitées à nouveau.</translation>
    </message>
    <message>
        <source>The running engine does not respond.</source>
        <translation>Le moteur en marche ne répond pas.</translation>
    </message>
    <message>
        <source>The search engine stopped before it answered.</source>
        <translation>Le moteur de recherche s’est arrêté avant de répondre.</translation>
    </message>
    <message>
        <source>The system or another program stopped the reader several times while it read this file.</source>
        <translation>Le système ou un autre programme a arrêté plusieurs fois le lecteur pendant qu’il lisait ce fichier.</translation>
    </message>
    <message>
        <source>The text of {format} files cannot be read.</source>
        <translation>Le texte des fichiers {format} ne peut être lu.</translation>
    </message>
    <message>
        <source>The vector index did not find its own entries.</source>
        <translation>L’index vectoriel n’a pas trouvé ses propres entrées.</translation>
    </message>
    <message>
        <source>The vector index is then rebuilt automatically. You can keep searching.</source>
        <translation>L’index vectoriel est ensuite reconstruit automatiquement. Vous pouvez continuer à chercher.</translation>
    </message>
    <message>
        <source>The word index and the passages differed. The word index was rebuilt.</source>
        <translation>L’index des mots et les passages différaient. L’index des mots a été reconstruit.</translation>
    </message>
    <message>
        <source>The word index in {file} is damaged.</source>
        <translation>L’index des mots dans {file} est endommagé.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be rebuilt.</source>
        <translation>L’index des mots est endommagé et n’a pas pu être reconstruit.</translation>
    </message>
    <message>
        <source>Then run it again. It resumes where it stopped.</source>
        <translation>Puis relancez-le. Il reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>There is an index in {folder} already.</source>
        <translation>Il y a déjà un index dans {folder}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot; to download.</source>
        <translation>Il n’y a pas de modèle « {model} » à télécharger.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>Il n’y a rien à {path}.</translation>
    </message>
    <message>
        <source>These settings were exported by a different version of this program.</source>
        <translation>Ces réglages ont été exportés par une autre version de ce programme.</translation>
    </message>
    <message>
        <source>They apply until the program ends.</source>
        <translation>Ils s’appliquent jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it contains images but no text.</source>
        <translation>Ce PDF semble être une numérisation : il contient des images, mais pas de texte.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: its contents caused an error in the program.</source>
        <translation>Ce fichier ne peut pas être indexé : son contenu a provoqué une erreur du programme.</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>Ce fichier ne peut être lu ({reason}).</translation>
    </message>
    <message>
        <source>This file cannot be read: its contents caused an error in the program.</source>
        <translation>Ce fichier ne peut pas être lu : son contenu a provoqué une erreur du programme.</translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation>Ce fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Ce fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>This file does not match its extension, or it is damaged.</source>
        <translation>Ce fichier ne correspond pas à son extension, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This file has no text to compare.</source>
        <translation>Ce fichier n’a pas de texte à comparer.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete or in an unsupported format.</source>
        <translation>Ce fichier est endommagé, incomplet ou dans un format non pris en charge.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Ce fichier est endommagé.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {limit_mb} MB.</source>
        <translation>Ce fichier dépasse la limite de {limit_mb} Mo.</translation>
    </message>
    <message>
        <source>This file is protected by a password or DRM.</source>
        <translation>Ce fichier est protégé par un mot de passe ou un DRM.</translation>
    </message>
    <message>
        <source>This file was saved by a Word version older than 1997.</source>
        <translation>Ce fichier a été enregistré par une version de Word antérieure à 1997.</translation>
    </message>
    <message>
        <source>This folder is no longer indexed.</source>
        <translation>Ce dossier n’est plus indexé.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where an index can be damaged.</source>
        <translation>Ce dossier est sur un lecteur réseau, où un index peut être endommagé.</translation>
    </message>
    <message>
        <source>This is not a folder name.</source>
        <translation>Ce n’est pas un nom de dossier.</translation>
    </message>
    <message>
        <source>This is not a settings file of this program.</source>
        <translation>Ce n’est pas un fichier de réglages de ce programme.</translation>
    </message>
    <message>
        <source>This page cannot be rendered.</source>
        <translation>Le rendu de cette page est impossible.</translation>
    </message>
    <message>
        <source>This page could not be rendered. The file is probably damaged.</source>
        <translation>Le rendu de cette page a échoué. Le fichier est probablement endommagé.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here ({width} × {height} pixels).</source>
        <translation>Cette image est trop grande pour être affichée ici ({width} × {height} pixels).</translation>
    </message>
    <message>
        <source>To raise the limit: sudo sysctl {setting} - to keep it raised: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</source>
        <translation>Pour relever la limite : sudo sysctl {setting} – pour qu’elle le reste : echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, a proxy or the mirror is changing files.</source>
        <translation>Réessayez. Si l’échec se répète, un proxy ou le miroir modifie les fichiers.</translation>
    </message>
    <message>
        <source>Try again. The log has details.</source>
        <translation>Réessayez. Détails dans le journal.</translation>
    </message>
    <message>
        <source>Try again: the download resumes.</source>
        <translation>Réessayez : le téléchargement reprend.</translation>
    </message>
    <message>
        <source>Turn it on in the settings, then try again.</source>
        <translation>Activez-la dans les paramètres, puis réessayez.</translation>
    </message>
    <message>
        <source>Until then, search is by words only.</source>
        <translation>D’ici là, la recherche se fait par les mots seuls.</translation>
    </message>
    <message>
        <source>Until then, the catalog&apos;s vectors are searched directly. Nothing is lost.</source>
        <translation>D’ici là, la recherche parcourt directement les vecteurs du catalogue. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Use one with model.safetensors, or convert it with save_pretrained of sentence-transformers.</source>
        <translation>Utilisez-en un avec model.safetensors, ou convertissez-le avec save_pretrained de sentence-transformers.</translation>
    </message>
    <message>
        <source>Use the defaults instead.</source>
        <translation>Utilisez plutôt les réglages par défaut.</translation>
    </message>
    <message>
        <source>Video, found by its name.</source>
        <translation>Vidéo, trouvée par son nom.</translation>
    </message>
    <message>
        <source>You can have its text recognized again.</source>
        <translation>Vous pouvez relancer la reconnaissance de son texte.</translation>
    </message>
    <message>
        <source>Your settings can be read, so no choice is needed.</source>
        <translation>Vos réglages sont lisibles, aucun choix n’est donc nécessaire.</translation>
    </message>
    <message>
        <source>Your settings cannot be read, so they cannot be changed.</source>
        <translation>Vos réglages sont illisibles et ne peuvent donc pas être modifiés.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>Choisissez le dossier de l’un d’eux.</translation>
    </message>
    <message>
        <source>74 languages</source>
        <translation>74 langues</translation>
    </message>
    <message>
        <source>Accept it at {page} with an account, download the model there or with `hf download {model}`, and import its folder in Settings.</source>
        <translation>Acceptez-la sur {page} avec un compte, téléchargez le modèle sur cette page ou avec `hf download {model}`, puis importez son dossier dans les Réglages.</translation>
    </message>
    <message>
        <source>Allow this server in the settings first.</source>
        <translation>Autorisez d’abord ce serveur dans les réglages.</translation>
    </message>
    <message>
        <source>Ask again, or check the server&apos;s own messages.</source>
        <translation>Posez la question à nouveau, ou consultez les messages du serveur.</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>Vérifiez que le disque n’est ni plein ni en lecture seule.</translation>
    </message>
    <message>
        <source>Check that you have write permission.</source>
        <translation>Vérifiez que vous avez le droit d’écriture.</translation>
    </message>
    <message>
        <source>Check that you may write to it, then try again.</source>
        <translation>Vérifiez que vous pouvez y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the server&apos;s own messages.</source>
        <translation>Consultez les messages du serveur.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Choisissez un modèle plus petit, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or raise the limit in the settings.</source>
        <translation>Choisissez un modèle plus petit, ou augmentez la limite dans les réglages.</translation>
    </message>
    <message>
        <source>Choose another address in the settings.</source>
        <translation>Choisissez une autre adresse dans les réglages.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Choisissez le dossier du modèle lui-même.</translation>
    </message>
    <message>
        <source>Choose the folder that contains it.</source>
        <translation>Choisissez le dossier qui le contient.</translation>
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
        <source>Compacting was stopped.</source>
        <translation>Le compactage a été arrêté.</translation>
    </message>
    <message>
        <source>Connect its drive.</source>
        <translation>Connectez son disque.</translation>
    </message>
    <message>
        <source>Correct it in an editor, or add the entry there yourself.</source>
        <translation>Corrigez-le dans un éditeur, ou ajoutez-y l’entrée vous-même.</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Corrigez le fichier, ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>Des compteurs étaient faux et ont été corrigés.</translation>
    </message>
    <message>
        <source>Decide whether to exclude it from {folder} or to keep it as part of that folder.</source>
        <translation>Décidez s’il faut l’exclure de {folder} ou le garder comme partie de ce dossier.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>Téléchargez-le de nouveau, ou choisissez un autre modèle dans les Réglages.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>Anglais et chinois</translation>
    </message>
    <message>
        <source>Enter one such as http://127.0.0.1:8080.</source>
        <translation>Saisissez-en une comme http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Export them again with this version.</source>
        <translation>Exportez-les de nouveau avec cette version.</translation>
    </message>
    <message>
        <source>Files of this type ({type}) contain no text to search.</source>
        <translation>Les fichiers de ce type ({type}) ne contiennent pas de texte à chercher.</translation>
    </message>
    <message>
        <source>Files that changed since are read again.</source>
        <translation>Les fichiers modifiés depuis sont relus.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>Pour de longs passages.</translation>
    </message>
    <message>
        <source>Free some disk space, and check that the folder is writable.</source>
        <translation>Libérez de la place sur le disque, et vérifiez que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then start again.</source>
        <translation>Libérez de la place sur ce disque, puis redémarrez.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Libérez de la place sur ce disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again. The download resumes.</source>
        <translation>Libérez de la place sur ce disque, puis réessayez. Le téléchargement reprend.</translation>
    </message>
    <message>
        <source>Free some space on the disk with the index, then try again.</source>
        <translation>Libérez de la place sur le disque de l’index, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space there first.</source>
        <translation>Libérez-y d’abord de la place.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Libérez-y de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>Libérez-y de la place.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de la place.</translation>
    </message>
    <message>
        <source>GPU recommended.</source>
        <translation>GPU recommandé.</translation>
    </message>
    <message>
        <source>GPU recommended. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>GPU recommandé. Ses auteurs ne publient pas de poids safetensors : convertissez-le ailleurs et importez le dossier.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>Donnez-vous l’autorisation de le lire.</translation>
    </message>
    <message>
        <source>Google&apos;s terms of use apply. Its download requires an account at huggingface.co.</source>
        <translation>Les conditions d’utilisation de Google s’appliquent. Le téléchargement exige un compte sur huggingface.co.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>Moitié moins de temps que celui par défaut.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>Si vous lui faites confiance, relevez la limite de taille dans les réglages.</translation>
    </message>
    <message>
        <source>Imported, treated as {model}.</source>
        <translation>Importé, traité comme {model}.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importé.</translation>
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
        <source>It belongs to another of the chosen folders.</source>
        <translation>Il appartient à un autre des dossiers choisis.</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>Il appartient au système ou à un outil, comme un cache ou un paquet installé.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({reason}), so it is rescanned every few minutes instead.</source>
        <translation>Ses changements ne peuvent pas être surveillés ({reason}), il est donc parcouru de nouveau toutes les quelques minutes.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>Il ne contient aucun réglage.</translation>
    </message>
    <message>
        <source>It could not be rebuilt, so exact search is used.</source>
        <translation>Il n’a pas pu être reconstruit, la recherche exacte est donc utilisée.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>C’est un fichier temporaire, de verrou ou de sauvegarde.</translation>
    </message>
    <message>
        <source>It is complete again.</source>
        <translation>Il est de nouveau complet.</translation>
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
        <source>It is missing, and its copy cannot be read.</source>
        <translation>Il manque, et sa copie est illisible.</translation>
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
        <source>It is on a network or virtual drive ({kind}) that does not report changes, so it is rescanned every few minutes instead.</source>
        <translation>Il est sur un lecteur réseau ou virtuel ({kind}) qui ne signale pas les changements, il est donc parcouru de nouveau toutes les quelques minutes.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Il est trop grand.</translation>
    </message>
    <message>
        <source>Its text is on the pages {first} to {last}.</source>
        <translation>Son texte se trouve aux pages {first} à {last}.</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>Examinez de nouveau la modification.</translation>
    </message>
    <message>
        <source>More than 200 languages, tuned for 52</source>
        <translation>Plus de 200 langues, optimisé pour 52</translation>
    </message>
    <message>
        <source>Needs a GPU: a CPU is too slow for the time limit, and results keep their order.</source>
        <translation>Exige un GPU : un processeur est trop lent pour la limite de temps, et les résultats gardent leur ordre.</translation>
    </message>
    <message>
        <source>No app is set to open {kind} files.</source>
        <translation>Aucune application n’est définie pour ouvrir les fichiers {kind}.</translation>
    </message>
    <message>
        <source>No server answers at {address}.</source>
        <translation>Aucun serveur ne répond à {address}.</translation>
    </message>
    <message>
        <source>Not enough disk space for the model in the models folder ({folder}).</source>
        <translation>Espace disque insuffisant pour le modèle dans le dossier des modèles ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for the model: it needs {needed_mb} MB, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>Espace disque insuffisant pour le modèle : il lui faut {needed_mb} Mo, et {free_mb} Mo sont libres dans le dossier des modèles ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for {model} in the models folder ({folder}).</source>
        <translation>Espace disque insuffisant pour {model} dans le dossier des modèles ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for {model}: {left_mb} MB remain to download, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>Espace disque insuffisant pour {model} : il reste {left_mb} Mo à télécharger, et {free_mb} Mo sont libres dans le dossier des modèles ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder} for the model {model}.</source>
        <translation>Espace disque insuffisant dans {folder} pour le modèle {model}.</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder}.</source>
        <translation>Espace disque insuffisant dans {folder}.</translation>
    </message>
    <message>
        <source>Not enough disk space to compact the index: {free} of the {needed} needed are free.</source>
        <translation>Espace disque insuffisant pour compacter l’index : {free} libres sur les {needed} nécessaires.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the disk with the index is full ({folder}). You can keep searching. Free some space. Indexing then continues automatically.</source>
        <translation>Rien n’est indexé : le disque de l’index est plein ({folder}). Vous pouvez continuer à chercher. Libérez de la place. L’indexation reprend ensuite automatiquement.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {folder} is not writable{reason}. You can keep searching. Check that the disk is not read-only and that you have write permission. Indexing then continues automatically.</source>
        <translation>Rien n’est indexé : l’index dans {folder} n’est pas accessible en écriture{reason}. Vous pouvez continuer à chercher. Vérifiez que le disque n’est pas en lecture seule et que vous avez l’autorisation d’écriture. L’indexation reprend ensuite automatiquement.</translation>
    </message>
    <message>
        <source>Nothing was imported, because these settings are invalid: {names}.</source>
        <translation>Rien n’a été importé, car ces réglages ne sont pas valides : {names}.</translation>
    </message>
    <message>
        <source>Only its name can be found.</source>
        <translation>Seul son nom peut être trouvé.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this file&apos;s text are searchable.</source>
        <translation>Seuls les {limit_mb} premiers Mo de texte de ce fichier sont consultables.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>Seuls les {limit_mb} premiers Mo de cellules de ce tableur sont consultables.</translation>
    </message>
    <message>
        <source>Only the first {limit} passages of this file are searchable.</source>
        <translation>Seuls les {limit} premiers passages de ce fichier sont consultables.</translation>
    </message>
    <message>
        <source>Part of the index is damaged ({count} passages or vectors).</source>
        <translation>Une partie de l’index est endommagée ({count} passages ou vecteurs).</translation>
    </message>
    <message>
        <source>Reading this file takes more than {limit_mb} MB of memory.</source>
        <translation>La lecture de ce fichier prend plus de {limit_mb} Mo de mémoire.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {limit_s} seconds.</source>
        <translation>La lecture de ce fichier a pris plus de {limit_s} secondes.</translation>
    </message>
    <message>
        <source>Remove {folder} first.</source>
        <translation>Retirez d’abord {folder}.</translation>
    </message>
    <message>
        <source>Rendering this page takes longer than {limit_s} seconds.</source>
        <translation>Le rendu de cette page prend plus de {limit_s} secondes.</translation>
    </message>
    <message>
        <source>Rendering this page takes more than {limit_mb} MB of memory.</source>
        <translation>Le rendu de cette page prend plus de {limit_mb} Mo de mémoire.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Relancez la recherche.</translation>
    </message>
    <message>
        <source>Servers that require a key are not supported.</source>
        <translation>Les serveurs qui exigent une clé ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>Shorten it and ask again.</source>
        <translation>Raccourcissez-la et posez-la à nouveau.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {file}, then retry.</source>
        <translation>Simplifiez les motifs dans {file}, puis réessayez.</translation>
    </message>
    <message>
        <source>Some text cannot be recognized. If it is in a script such as Cyrillic, Greek or Arabic, install Tesseract OCR with its language.</source>
        <translation>Une partie du texte ne peut pas être reconnue. S’il est dans une écriture telle que le cyrillique, le grec ou l’arabe, installez Tesseract OCR avec sa langue.</translation>
    </message>
    <message>
        <source>Start the language model server, or choose another one in the settings.</source>
        <translation>Démarrez le serveur du modèle de langue, ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install Tesseract OCR with the language {language}.</source>
        <translation>Le texte en écriture {script} ne peut pas être reconnu. Installez Tesseract OCR avec la langue {language}.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install the package {package}.</source>
        <translation>Le texte en écriture {script} ne peut pas être reconnu. Installez le paquet {package}.</translation>
    </message>
    <message>
        <source>Texts are processed in smaller batches, because the language model is limited to {limit_mb} MB.</source>
        <translation>Les textes sont traités par plus petits lots, car la mémoire du modèle de langue est limitée à {limit_mb} Mo.</translation>
    </message>
    <message>
        <source>The answer was cut off at its length limit.</source>
        <translation>La réponse a été coupée à la limite de longueur.</translation>
    </message>
    <message>
        <source>The connection to {server} was lost ({reason}).</source>
        <translation>La connexion à {server} a été perdue ({reason}).</translation>
    </message>
    <message>
        <source>The default with its original weights.</source>
        <translation>Le modèle par défaut avec ses poids d’origine.</translation>
    </message>
    <message>
        <source>The disk with the index is full ({folder}).</source>
        <translation>Le disque de l’index est plein ({folder}).</translation>
    </message>
    <message>
        <source>The download of {model} does not match {server}: {file} has a different checksum. It was deleted.</source>
        <translation>Le téléchargement de {model} ne correspond pas à {server} : {file} a une autre somme de contrôle. Il a été supprimé.</translation>
    </message>
    <message>
        <source>The download of {model} was stopped.</source>
        <translation>Le téléchargement de {model} a été arrêté.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{model}&quot; is neither a known model nor a folder.</source>
        <translation>Le modèle « {model} » n’est ni un modèle connu ni un dossier.</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be loaded ({reason}).</source>
        <translation>Le modèle {model} ne peut être chargé ({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be started ({reason}).</source>
        <translation>Le modèle {model} ne peut être démarré ({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} is not on this computer.</source>
        <translation>Le modèle {model} n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file {file} is invalid ({reason}). Correct or delete it.</source>
        <translation>Le fichier {file} n’est pas valide ({reason}). Corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}). Its results are kept.</source>
        <translation>Le dossier {folder} est illisible ({reason}). Ses résultats sont conservés.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be read completely. Its results are kept.</source>
        <translation>Le dossier {folder} n’a pas pu être lu entièrement. Ses résultats sont conservés.</translation>
    </message>
    <message>
        <source>The folder {folder} is empty and on a different drive than before. Its results are kept.</source>
        <translation>Le dossier {folder} est vide et sur un autre disque qu’auparavant. Ses résultats sont conservés.</translation>
    </message>
    <message>
        <source>The folder {folder} is skipped, because the program stopped responding twice while scanning it. Its results are kept.</source>
        <translation>Le dossier {folder} est laissé de côté, car le programme a cessé deux fois de répondre en le parcourant. Ses résultats sont conservés.</translation>
    </message>
    <message>
        <source>The folder {folder} is unavailable. Its results are kept.</source>
        <translation>Le dossier {folder} est indisponible. Ses résultats sont conservés.</translation>
    </message>
    <message>
        <source>The hub has {model} without safetensors weights or without tokenizer.json.</source>
        <translation>Le hub a {model} sans poids safetensors ou sans tokenizer.json.</translation>
    </message>
    <message>
        <source>The imported model {model} is no longer on this computer.</source>
        <translation>Le modèle importé {model} n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The index cannot be kept in {folder}: {reason}.</source>
        <translation>L’index ne peut pas être placé dans {folder} : {reason}.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>L’index ne peut être déplacé dans lui-même.</translation>
    </message>
    <message>
        <source>The index copied to {file} is damaged.</source>
        <translation>L’index copié dans {file} est endommagé.</translation>
    </message>
    <message>
        <source>The index could not be moved: {reason}.</source>
        <translation>L’index n’a pu être déplacé : {reason}.</translation>
    </message>
    <message>
        <source>The index in {file} cannot be used at the moment ({reason}).</source>
        <translation>L’index dans {file} est inutilisable pour le moment ({reason}).</translation>
    </message>
    <message>
        <source>The index in {file} is damaged.</source>
        <translation>L’index dans {file} est endommagé.</translation>
    </message>
    <message>
        <source>The index in {file} was created by a newer version of this program.</source>
        <translation>L’index dans {file} a été créé par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The index in {file} was created by an older version of this program and is not writable.</source>
        <translation>L’index dans {file} a été créé par une version plus ancienne de ce programme et n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The index in {folder} is in use ({user}).</source>
        <translation>L’index dans {folder} est utilisé ({user}).</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>L’index est en cours de compactage.</translation>
    </message>
    <message>
        <source>The index is being verified.</source>
        <translation>L’index est en cours de vérification.</translation>
    </message>
    <message>
        <source>The index is in {folder} already.</source>
        <translation>L’index est déjà dans {folder}.</translation>
    </message>
    <message>
        <source>The index was damaged and is being rebuilt from your files.</source>
        <translation>L’index était endommagé et est en cours de reconstruction à partir de vos fichiers.</translation>
    </message>
    <message>
        <source>The index was damaged and was restored from its backup copy of {date}.</source>
        <translation>L’index était endommagé et a été restauré depuis sa copie de sauvegarde du {date}.</translation>
    </message>
    <message>
        <source>The index was empty and is being rebuilt from your files.</source>
        <translation>L’index était vide et est en cours de reconstruction à partir de vos fichiers.</translation>
    </message>
    <message>
        <source>The index was empty and was restored from its backup copy of {date}.</source>
        <translation>L’index était vide et a été restauré depuis sa copie de sauvegarde du {date}.</translation>
    </message>
    <message>
        <source>The index was missing and is being rebuilt from your files.</source>
        <translation>L’index manquait et est en cours de reconstruction à partir de vos fichiers.</translation>
    </message>
    <message>
        <source>The index was missing and was restored from its backup copy of {date}.</source>
        <translation>L’index manquait et a été restauré depuis sa copie de sauvegarde du {date}.</translation>
    </message>
    <message>
        <source>The index was moved to {folder}, which is unavailable.</source>
        <translation>L’index a été déplacé vers {folder}, qui est indisponible.</translation>
    </message>
    <message>
        <source>The language model did not answer in the form that can be checked. Try a larger model.</source>
        <translation>Le modèle de langue n’a pas répondu sous la forme vérifiable. Essayez un modèle plus grand.</translation>
    </message>
    <message>
        <source>The language model needs {used_mb} MB of memory, but its limit is {limit_mb} MB. Raise the limit in the settings, or choose a smaller model.</source>
        <translation>Le modèle de langue a besoin de {used_mb} Mo de mémoire, mais sa limite est de {limit_mb} Mo. Relevez la limite dans les réglages, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The language model server ended the connection before the answer was complete.</source>
        <translation>Le serveur du modèle de langue a fermé la connexion avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The language model server reports an error: {reason}</source>
        <translation>Le serveur du modèle de langue signale une erreur : {reason}</translation>
    </message>
    <message>
        <source>The language model took longer than the time limit.</source>
        <translation>Le modèle de langue a dépassé la limite de temps.</translation>
    </message>
    <message>
        <source>The log of assistants&apos; calls in {file} cannot be written: {reason}.</source>
        <translation>Le journal des assistants dans {file} ne peut être écrit : {reason}.</translation>
    </message>
    <message>
        <source>The model file {file} is not the one this program expects.</source>
        <translation>Le fichier de modèle {file} n’est pas celui que ce programme attend.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded ({reason}).</source>
        <translation>Le modèle dans {folder} ne peut être chargé ({reason}).</translation>
    </message>
    <message>
        <source>The model in {folder} does not specify the length of its vectors.</source>
        <translation>Le modèle dans {folder} n’indique pas la longueur de ses vecteurs.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tensors in its weights.</source>
        <translation>Le modèle dans {folder} n’a pas de tenseurs dans ses poids.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tokenizer.json.</source>
        <translation>Le modèle dans {folder} n’a pas de tokenizer.json.</translation>
    </message>
    <message>
        <source>The model in {folder} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>Le modèle dans {folder} n’a pas de poids au format safetensors, le seul chargé.</translation>
    </message>
    <message>
        <source>The model in {folder} has no {file}.</source>
        <translation>Le modèle dans {folder} n’a pas de {file}.</translation>
    </message>
    <message>
        <source>The model in {folder} is not loaded: {reason}.</source>
        <translation>Le modèle dans {folder} n’est pas chargé : {reason}.</translation>
    </message>
    <message>
        <source>The model in {folder} requires custom code ({kind}), which is never run.</source>
        <translation>Le modèle dans {folder} exige du code personnalisé ({kind}), qui n’est jamais exécuté.</translation>
    </message>
    <message>
        <source>The model in {folder} returns {count} values per passage, but a re-ranking model returns one.</source>
        <translation>Le modèle dans {folder} renvoie {count} valeurs par passage, alors qu’un modèle de reclassement en renvoie une.</translation>
    </message>
    <message>
        <source>The model {model} does not work: it returns the same vector for all texts, or none.</source>
        <translation>Le modèle {model} ne fonctionne pas : il renvoie le même vecteur pour tous les textes, ou aucun.</translation>
    </message>
    <message>
        <source>The model {model} does not work: {reason}.</source>
        <translation>Le modèle {model} ne fonctionne pas : {reason}.</translation>
    </message>
    <message>
        <source>The old one is kept as {folder}.</source>
        <translation>L’ancien est conservé sous {folder}.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}.</source>
        <translation>La page ne peut être affichée : {reason}.</translation>
    </message>
    <message>
        <source>The program at {address} is not a language model server.</source>
        <translation>Le programme à {address} n’est pas un serveur de modèle de langue.</translation>
    </message>
    <message>
        <source>The re-ranking model {model} is not installed.</source>
        <translation>Le modèle de reclassement {model} n’est pas installé.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>La requête a échoué.</translation>
    </message>
    <message>
        <source>The server at {address} redirects to another address.</source>
        <translation>Le serveur à {address} redirige vers une autre adresse.</translation>
    </message>
    <message>
        <source>The server has no model named {model}.</source>
        <translation>Le serveur n’a pas de modèle nommé {model}.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be changed to this value.</source>
        <translation>Le réglage {name} ne peut prendre cette valeur.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value.</source>
        <translation>Le réglage {name} a une valeur non valide.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value. Its default is used.</source>
        <translation>Le réglage {name} a une valeur non valide. Sa valeur par défaut est utilisée.</translation>
    </message>
    <message>
        <source>The setting {name} is missing.</source>
        <translation>Le réglage {name} manque.</translation>
    </message>
    <message>
        <source>The setting {name} is out of range. {value} is used.</source>
        <translation>Le réglage {name} est hors limites. {value} est utilisé.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>Les réglages n’ont pu être enregistrés ({reason}).</translation>
    </message>
    <message>
        <source>The stored data of {count} files was damaged. The files are read again.</source>
        <translation>Les données enregistrées de {count} fichiers étaient endommagées. Les fichiers sont relus.</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>Le système signale : {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on folders that may be watched is used up, so it is looked through every few minutes instead.</source>
        <translation>La limite du système pour les dossiers surveillés est atteinte, il est donc parcouru de nouveau toutes les quelques minutes.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on programs that may watch folders is used up, so it is looked through every few minutes instead.</source>
        <translation>La limite du système pour les programmes qui surveillent des dossiers est atteinte, il est donc parcouru de nouveau toutes les quelques minutes.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {folder} cannot be read ({reason}).</source>
        <translation>Le tokenizer du modèle dans {folder} ne peut être lu ({reason}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be moved aside ({reason}).</source>
        <translation>Les réglages illisibles n’ont pas pu être mis de côté ({reason}).</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({count}).</source>
        <translation>L’index vectoriel avait des vecteurs endommagés ({count}).</translation>
    </message>
    <message>
        <source>The vector index in {folder} does not find its own entries.</source>
        <translation>L’index vectoriel dans {folder} ne trouve pas ses propres entrées.</translation>
    </message>
    <message>
        <source>The vector index in {folder} lacks vectors it counts.</source>
        <translation>Il manque à l’index vectoriel dans {folder} des vecteurs qu’il compte.</translation>
    </message>
    <message>
        <source>The vector index in {folder} was changed by another program.</source>
        <translation>L’index vectoriel dans {folder} a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>The vector index in {place} cannot be used ({reason}).</source>
        <translation>L’index vectoriel dans {place} est inutilisable ({reason}).</translation>
    </message>
    <message>
        <source>The vector index is being rebuilt.</source>
        <translation>L’index vectoriel est en cours de reconstruction.</translation>
    </message>
    <message>
        <source>The vector index lacked {missing} texts and had {extra} too many.</source>
        <translation>Il manquait {missing} textes à l’index vectoriel, et il en avait {extra} de trop.</translation>
    </message>
    <message>
        <source>The vector index was not rebuilt: this needs {needed} of free disk space, and only {free} are free.</source>
        <translation>L’index vectoriel n’a pas été reconstruit : il faut pour cela {needed} d’espace disque libre, et seuls {free} sont libres.</translation>
    </message>
    <message>
        <source>The vector server {server} answers with status {status}.</source>
        <translation>Le serveur de vecteurs {server} répond avec le statut {status}.</translation>
    </message>
    <message>
        <source>The vector server {server} cannot be reached ({reason}).</source>
        <translation>Le serveur de vecteurs {server} est injoignable ({reason}).</translation>
    </message>
    <message>
        <source>The vector server {server} refuses the token.</source>
        <translation>Le serveur de vecteurs {server} refuse le jeton.</translation>
    </message>
    <message>
        <source>The weights in {file} are not a complete safetensors file ({reason}).</source>
        <translation>Les poids dans {file} ne forment pas un fichier safetensors complet ({reason}).</translation>
    </message>
    <message>
        <source>This file has no text on page {page}.</source>
        <translation>Ce fichier n’a pas de texte à la page {page}.</translation>
    </message>
    <message>
        <source>This file has no text.</source>
        <translation>Ce fichier n’a pas de texte.</translation>
    </message>
    <message>
        <source>This file would expand to more than {limit_mb} MB.</source>
        <translation>Ce fichier dépasserait {limit_mb} Mo une fois décompressé.</translation>
    </message>
    <message>
        <source>This is not followed. Enter the address of the language model server itself.</source>
        <translation>Cette redirection n’est pas suivie. Saisissez l’adresse du serveur lui-même.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Ce n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>This question is too long for the language model.</source>
        <translation>Cette question est trop longue pour le modèle de langue.</translation>
    </message>
    <message>
        <source>Your settings in {file} could not be read.</source>
        <translation>Vos réglages dans {file} n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>{address} is not a valid vector server address. Use the form https://host:port.</source>
        <translation>{address} n’est pas une adresse de serveur de vecteurs valide. Utilisez la forme https://hôte:port.</translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation>{address} n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{count} counts of passages were wrong and have been corrected.</source>
        <translation>{count} comptes de passages étaient faux et ont été corrigés.</translation>
    </message>
    <message>
        <source>{count} damaged passages were removed.</source>
        <translation>{count} passages endommagés ont été supprimés.</translation>
    </message>
    <message>
        <source>{count} damaged texts were restored.</source>
        <translation>{count} textes endommagés ont été restaurés.</translation>
    </message>
    <message>
        <source>{count} damaged vectors were restored.</source>
        <translation>{count} vecteurs endommagés ont été restaurés.</translation>
    </message>
    <message>
        <source>{count} files are read again.</source>
        <translation>{count} fichiers sont relus.</translation>
    </message>
    <message>
        <source>{count} folders could not be read, such as {folder}. Their results are kept.</source>
        <translation>{count} dossiers n’ont pas pu être lus, comme {folder}. Leurs résultats sont conservés.</translation>
    </message>
    <message>
        <source>Pages without text, probably scans or images: {count} of {total}.</source>
        <translation>Pages sans texte, probablement des numérisations ou des images&#xa0;: {count} sur {total}.</translation>
    </message>
    <message>
        <source>{count} passages of this file could not be embedded. They are found by words only.</source>
        <translation>{count} passages de ce fichier n’ont pas pu être indexés par le sens. Ils sont trouvés par les mots seuls.</translation>
    </message>
    <message>
        <source>{count} texts had a wrong embedding state, which was corrected.</source>
        <translation>{count} textes avaient un état de vectorisation erroné, qui a été corrigé.</translation>
    </message>
    <message>
        <source>{count} texts were wrongly marked as having words or none; corrected.</source>
        <translation>{count} textes étaient marqués à tort comme ayant ou n’ayant pas de mots ; corrigés.</translation>
    </message>
    <message>
        <source>{count} unusable vectors were removed; they are computed again where they are needed.</source>
        <translation>{count} vecteurs inutilisables ont été supprimés ; ils sont recalculés là où ils sont nécessaires.</translation>
    </message>
    <message>
        <source>{file} cannot be read completely: it is damaged, incomplete or locked.</source>
        <translation>{file} ne peut pas être lu entièrement : il est endommagé, incomplet ou verrouillé.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}.</source>
        <translation>{file} ne peut être supprimé : {reason}.</translation>
    </message>
    <message>
        <source>{file} changed while it was copied.</source>
        <translation>{file} a changé pendant la copie.</translation>
    </message>
    <message>
        <source>{file} could not be changed ({reason}).</source>
        <translation>{file} n’a pu être modifié ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}).</source>
        <translation>{file} n’a pu être lu ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} n’a pu être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{file} has too many files to be a model.</source>
        <translation>{file} a trop de fichiers pour être un modèle.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} est une base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>{file} is larger than the limit for such files ({limit_mb} MB).</source>
        <translation>{file} dépasse la limite pour ce type de fichiers ({limit_mb} Mo).</translation>
    </message>
    <message>
        <source>{file} is not a supported model archive.</source>
        <translation>{file} n’est pas une archive de modèle prise en charge.</translation>
    </message>
    <message>
        <source>{file} was not changed because it is not valid ({reason}).</source>
        <translation>{file} n’est pas modifié, car il est illisible ({reason}).</translation>
    </message>
    <message>
        <source>{file} was changed by another program in the meantime.</source>
        <translation>{file} a été modifié entre-temps par un autre programme.</translation>
    </message>
    <message>
        <source>{file} was not written by {app}.</source>
        <translation>{file} n’a pas été écrit par {app}.</translation>
    </message>
    <message>
        <source>{file} would expand far beyond the size of a model. Nothing was imported.</source>
        <translation>{file} dépasserait de loin la taille d’un modèle une fois décompressé. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>{file} would write outside its own folder ({path}). Nothing was imported.</source>
        <translation>{file} écrirait hors de son propre dossier ({path}). Rien n’a été importé.</translation>
    </message>
    <message>
        <source>{folder} cannot be indexed.</source>
        <translation>{folder} ne peut pas être indexé.</translation>
    </message>
    <message>
        <source>{folder} cannot be kept as part of {outer}.</source>
        <translation>{folder} ne peut pas être gardé comme partie de {outer}.</translation>
    </message>
    <message>
        <source>{folder} could not be read. Its results are kept.</source>
        <translation>{folder} n’a pas pu être lu. Ses résultats sont conservés.</translation>
    </message>
    <message>
        <source>{folder} has too many files to look for a model in.</source>
        <translation>{folder} a trop de fichiers pour y chercher un modèle.</translation>
    </message>
    <message>
        <source>{folder} is inside {outer}, which is searched too.</source>
        <translation>{folder} est dans {outer}, qui est aussi consulté.</translation>
    </message>
    <message>
        <source>{folder} is not indexed.</source>
        <translation>{folder} n’est pas indexé.</translation>
    </message>
    <message>
        <source>{folder} was not created by this program.</source>
        <translation>{folder} n’a pas été créé par ce programme.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and contains no usable model, so it is not changed.</source>
        <translation>{folder} n’a pas été créé par {app}, ne contient pas de modèle utilisable et reste donc inchangé.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and is not empty.</source>
        <translation>{folder} n’a pas été créé par {app} et n’est pas vide.</translation>
    </message>
    <message>
        <source>{link} is a link to a folder inside {folder}, so its files would be indexed twice.</source>
        <translation>{link} est un lien vers un dossier situé dans {folder}, ses fichiers seraient donc indexés deux fois.</translation>
    </message>
    <message>
        <source>{model} could not be started. The log has details. {previous} is still used.</source>
        <translation>{model} n’a pas pu démarrer. Détails dans le journal. {previous} est toujours utilisé.</translation>
    </message>
    <message>
        <source>{model} fails, so the previous model is still used. The log has details.</source>
        <translation>{model} échoue, le modèle précédent est donc toujours utilisé. Détails dans le journal.</translation>
    </message>
    <message>
        <source>{model} is starting. Until then, {previous} is used.</source>
        <translation>{model} démarre. D’ici là, {previous} est utilisé.</translation>
    </message>
    <message>
        <source>{model} is still used.</source>
        <translation>{model} est toujours utilisé.</translation>
    </message>
    <message>
        <source>{model} requires PyTorch, which is only included when {app} is installed with Python.</source>
        <translation>{model} exige PyTorch, qui n’est inclus que si {app} est installé avec Python.</translation>
    </message>
    <message>
        <source>{name} contains no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must be in one folder.</source>
        <translation>{name} ne contient pas de modèle sentence-transformers : config.json, tokenizer.json et des poids au format safetensors doivent se trouver dans un même dossier.</translation>
    </message>
    <message>
        <source>{name} contains several models ({models}).</source>
        <translation>{name} contient plusieurs modèles ({models}).</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}.</source>
        <translation>{name} n’a pu être ouvert : {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be unpacked: {reason}.</source>
        <translation>{name} n’a pas pu être décompressé : {reason}.</translation>
    </message>
    <message>
        <source>{name} has its weights as a pickle ({file}), which can contain code and is not loaded.</source>
        <translation>{name} a ses poids sous forme de pickle ({file}), qui peut contenir du code et n’est pas chargé.</translation>
    </message>
    <message>
        <source>{name} is not in the index.</source>
        <translation>{name} n’est pas dans l’index.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>{path} is not in a folder created by {app}, so it is not changed.</source>
        <translation>{path} n’est pas dans un dossier créé par {app} et reste donc inchangé.</translation>
    </message>
    <message>
        <source>{path} no longer exists.</source>
        <translation>{path} n’existe plus.</translation>
    </message>
    <message>
        <source>{server} cannot be reached ({reason}).</source>
        <translation>{server} est injoignable ({reason}).</translation>
    </message>
    <message>
        <source>{server} does not have the model {model}, or it is not public ({status}).</source>
        <translation>{server} n’a pas le modèle {model}, ou il n’est pas public ({status}).</translation>
    </message>
    <message>
        <source>{server} does not respond like a model hub ({reason}).</source>
        <translation>{server} ne répond pas comme un hub de modèles ({reason}).</translation>
    </message>
    <message>
        <source>{server} gives out {model} only to users who have accepted its license there.</source>
        <translation>{server} ne fournit {model} qu’aux utilisateurs qui y ont accepté sa licence.</translation>
    </message>
    <message>
        <source>{server} has a different {file} than was downloaded before for the same version of {model}.</source>
        <translation>{server} a un {file} différent de celui téléchargé auparavant pour la même version de {model}.</translation>
    </message>
    <message>
        <source>{server} has different weights for {model} than its authors published.</source>
        <translation>{server} a pour {model} d’autres poids que ceux publiés par ses auteurs.</translation>
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
        <source>Open it from your file manager.</source>
        <translation>Ouvrez-le depuis votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation>Ouvrez-le dans un programme plus récent et enregistrez-le en docx ou odt.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>Ou importez le modèle d’un dossier ou d’un fichier.</translation>
    </message>
    <message>
        <source>Part of the index is damaged and missing from the results. It is repaired while the window is open, or with `desktop-search verify`.</source>
        <translation>Une partie de l’index est endommagée et manque dans les résultats. Elle est réparée quand la fenêtre est ouverte, ou avec `desktop-search verify`.</translation>
    </message>
    <message>
        <source>Picture, found by its name.</source>
        <translation>Image, trouvée par son nom.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Merci de le signaler.</translation>
    </message>
    <message>
        <source>Program file, found by its name.</source>
        <translation>Fichier de programme, trouvé par son nom.</translation>
    </message>
    <message>
        <source>Protected by a password.</source>
        <translation>Protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>Relevez la limite de taille dans les réglages, ou divisez le fichier.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
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
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>Lancez `desktop-search settings restore` (leur dernière bonne copie) ou `desktop-search settings reset` (les réglages par défaut).</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>Enregistrez une copie sans mot de passe pour rendre son texte consultable.</translation>
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
        <source>50 languages</source>
        <translation>50 langues</translation>
    </message>
    <message>
        <source>94 languages</source>
        <translation>94 langues</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {endings}.</source>
        <translation>Choisissez un dossier contenant un modèle, ou un fichier en {endings}.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Install the package {package} {version} again, or choose another model in Settings.</source>
        <translation>Réinstallez le paquet {package} {version}, ou choisissez un autre modèle dans les Réglages.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Ouvrez-la dans votre navigateur.</translation>
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
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>Le modèle a trop de fichiers, ou une configuration ou un vocabulaire bien trop grands.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>Le nouveau disque est peut-être défectueux.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>Les réglages sont trop longs pour être enregistrés.</translation>
    </message>
    <message>
        <source>The stored data of one file was damaged. The file is read again.</source>
        <translation>Les données enregistrées d’un fichier étaient endommagées. Le fichier est relu.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>L’index vectoriel était endommagé.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>L’index vectoriel manquait.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>Il n’y a pas de bonne copie de vos réglages.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
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
        <source>You have no permission to read the folder {folder}.</source>
        <translation>Vous n’avez pas l’autorisation de lire le dossier {folder}.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}. Its results are kept. Change its permissions.</source>
        <translation>Vous n’avez pas l’autorisation de lire le dossier {folder}. Ses résultats sont conservés. Modifiez ses autorisations.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Vous n’avez pas l’autorisation de lire ce fichier.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>Vos réglages manquaient et ont été restaurés depuis leur dernière copie.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Import and export settings</source>
        <translation>Importer et exporter les réglages</translation>
    </message>
    <message>
        <source>For a backup or another computer. Folders and the index are not included.</source>
        <translation>Pour une sauvegarde ou un autre ordinateur. Les dossiers et l’index ne sont pas inclus.</translation>
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
        <source>Excluded</source>
        <translation>Exclusions</translation>
    </message>
    <message>
        <source>Applies to all folders. Changes trigger a rescan.</source>
        <translation>S’applique à tous les dossiers. Tout changement relance le parcours des dossiers.</translation>
    </message>
    <message>
        <source>Patterns, one per line, as in a .gitignore file</source>
        <translation>Motifs, un par ligne, comme dans un fichier .gitignore</translation>
    </message>
    <message>
        <source>Patterns of files and folders to exclude</source>
        <translation>Motifs des fichiers et dossiers à exclure</translation>
    </message>
    <message>
        <source>*.bak excludes all files with that extension, Archive/ all folders of that name, and a full path that one folder. ** matches any number of folders, and ! includes something again.</source>
        <translation>*.bak exclut tous les fichiers avec cette extension, Archive/ tous les dossiers de ce nom, et un chemin complet ce seul dossier. ** correspond à un nombre quelconque de dossiers, et ! inclut de nouveau un élément.</translation>
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
        <source>Not a valid pattern, ignored: {lines}</source>
        <translation>Motif non valide, ignoré : {lines}</translation>
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
        <source>Opening a read-only copy of {name}</source>
        <translation>Ouverture d’une copie en lecture seule de {name}</translation>
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
        <source>Each file opens in its own app.</source>
        <translation>Chaque fichier s’ouvre dans sa propre application.</translation>
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
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
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
        <source>Check for new, changed and deleted files</source>
        <translation>Rechercher les fichiers nouveaux, modifiés et supprimés</translation>
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
        <source>Remove from search…</source>
        <translation>Retirer de la recherche…</translation>
    </message>
    <message>
        <source>{files} left</source>
        <translation>encore {files}</translation>
    </message>
    <message>
        <source>Inside {folder}, which is searched too. Each file is listed once.</source>
        <translation>Situé dans {folder}, qui est aussi consulté. Chaque fichier n’apparaît qu’une fois.</translation>
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
        <source>Size in the index (estimate)</source>
        <translation>Taille dans l’index (estimation)</translation>
    </message>
    <message>
        <source>{embedded} of {all} indexed by meaning</source>
        <translation>{embedded} sur {all} indexés par le sens</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>{indexed} indexés, {unread} pas encore lus, {skipped} sans texte, {failed} illisibles, {ignored} ignorés</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>Choisir les dossiers…</translation>
    </message>
    <message>
        <source>Add and remove folders on the Folders page.</source>
        <translation>Ajoutez et retirez des dossiers dans la page Dossiers.</translation>
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
        <source>The folders that are searched. You can also drop folders onto this window.</source>
        <translation>Les dossiers consultés. Vous pouvez aussi déposer des dossiers sur cette fenêtre.</translation>
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
        <source>No folders yet.</source>
        <translation>Pas encore de dossiers.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>Cherchez dans vos fichiers par le sens</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>Par le sens et par les mots</translation>
    </message>
    <message>
        <source>Ask in your own words, in about a hundred languages. Exact words count too.</source>
        <translation>Posez votre question avec vos propres mots, dans une centaine de langues. Les mots exacts comptent aussi.</translation>
    </message>
    <message>
        <source>Nothing leaves this device</source>
        <translation>Rien ne quitte cet appareil</translation>
    </message>
    <message>
        <source>Your files are not changed</source>
        <translation>Vos fichiers ne sont pas modifiés</translation>
    </message>
    <message>
        <source>They are only read. The index is kept in its own folder and can be deleted at any time.</source>
        <translation>Ils sont seulement lus. L’index est conservé dans son propre dossier et peut être supprimé à tout moment.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>Choisissez les dossiers à consulter</translation>
    </message>
    <message>
        <source>Or drop folders onto this window.</source>
        <translation>Ou déposez des dossiers sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation>Comptage des fichiers…</translation>
    </message>
    <message>
        <source>Already searched. Remove it on the Folders page.</source>
        <translation>Déjà consulté. Retirez-le dans la page Dossiers.</translation>
    </message>
    <message>
        <source>Same folder as {folder}. It is indexed once.</source>
        <translation>Même dossier que {folder}. Il n’est indexé qu’une fois.</translation>
    </message>
    <message>
        <source>Included in {folder}. It is indexed once.</source>
        <translation>Inclus dans {folder}. Il n’est indexé qu’une fois.</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>Lecture, indexation et recherche se font ici. Ni compte, ni nuage.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>Limit raised. Reading the files again.</source>
        <translation>Limite relevée. Nouvelle lecture des fichiers.</translation>
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
        <source>All files with text could be read.</source>
        <translation>Tous les fichiers contenant du texte ont pu être lus.</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read: {reasons}.</source>
        <translation>Lecture impossible pour {files} : {reasons}.</translation>
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
        <source>A text file to attach to a bug report. It contains no file contents.</source>
        <translation>Un fichier texte à joindre à un rapport de bogue. Il ne contient rien du contenu des fichiers.</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation>Sections de cette page</translation>
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
        <source>Index contents</source>
        <translation>Contenu de l’index</translation>
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
        <source>Clear recent searches</source>
        <translation>Effacer les recherches récentes</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
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
        <source>{name} was removed from saved searches.</source>
        <translation>{name} a été retiré des recherches gardées.</translation>
    </message>
    <message>
        <source>Search saved.</source>
        <translation>Recherche gardée.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Renommer la recherche gardée</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Global shortcuts</source>
        <translation>Raccourcis globaux</translation>
    </message>
    <message>
        <source>Search from any program: type, press Enter to open a file, Esc to close.</source>
        <translation>Cherchez depuis n’importe quel programme : tapez, appuyez sur Entrée pour ouvrir un fichier, sur Échap pour fermer.</translation>
    </message>
    <message>
        <source>If a shortcut is not available here, assign this command to one in your desktop&apos;s settings:</source>
        <translation>Si un raccourci n’est pas disponible ici, associez-lui cette commande dans les réglages de votre bureau :</translation>
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
        <source>Assigned by your desktop: {keys}</source>
        <translation>Attribué par votre bureau : {keys}</translation>
    </message>
    <message>
        <source>Already used by another program. Choose another shortcut.</source>
        <translation>Déjà utilisé par un autre programme. Choisissez un autre raccourci.</translation>
    </message>
    <message>
        <source>Not allowed by your desktop. Choose another shortcut, or allow it in the desktop&apos;s settings.</source>
        <translation>Non autorisé par votre bureau. Choisissez un autre raccourci, ou autorisez-le dans les réglages du bureau.</translation>
    </message>
    <message>
        <source>Your desktop does not support global shortcuts. Use the command below.</source>
        <translation>Votre bureau ne prend pas en charge les raccourcis globaux. Utilisez la commande ci-dessous.</translation>
    </message>
    <message>
        <source>This shortcut cannot be used. Combine a key with Ctrl, Alt or both.</source>
        <translation>Ce raccourci ne peut pas être utilisé. Combinez une touche avec Ctrl, Alt ou les deux.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>Ajout de {folders}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Remove “{name}” from search?</source>
        <translation>Retirer « {name} » de la recherche ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>“{name}” is inside “{outer}”, which is searched too.

If you exclude it, its files won&apos;t appear in search and no rescan indexes them again, until you add it again or delete the line under Excluded. If you keep it, its files stay in search as part of “{outer}”.

The files themselves are not changed.</source>
        <translation>« {name} » est dans « {outer} », qui est aussi consulté.

Si vous l’excluez, ses fichiers n’apparaîtront plus dans la recherche et ne seront plus indexés, jusqu’à ce que vous l’ajoutiez de nouveau ou supprimiez la ligne sous « Exclusions ». Si vous le gardez, ses fichiers restent dans la recherche comme partie de « {outer} ».

Les fichiers eux-mêmes ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>Keep in “{outer}”</source>
        <translation>Garder dans « {outer} »</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>Utiliser {model} ?</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Read all files of “{name}” again?</source>
        <translation>Relire tous les fichiers de « {name} » ?</translation>
    </message>
    <message>
        <source>This can take a while. Unchanged text keeps its vectors. You can keep searching.</source>
        <translation>Cela peut prendre un moment. Le texte inchangé garde ses vecteurs. Vous pouvez continuer à chercher.</translation>
    </message>
    <message>
        <source>Its files won&apos;t appear in search. The files themselves are not changed.</source>
        <translation>Ses fichiers n’apparaîtront plus dans la recherche. Les fichiers eux-mêmes ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>Folders inside it that are listed separately stay in search: {names}.</source>
        <translation>Les dossiers qu’il contient et qui figurent séparément dans la liste restent dans la recherche : {names}.</translation>
    </message>
    <message>
        <source>Exclude it</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Index verified, no errors: {passages}</source>
        <translation>Index vérifié, aucune erreur : {passages}</translation>
    </message>
    <message>
        <source>Index errors were repaired.</source>
        <translation>Des erreurs de l’index ont été réparées.</translation>
    </message>
    <message>
        <source>Some index errors could not be repaired yet.</source>
        <translation>Certaines erreurs de l’index n’ont pas encore pu être réparées.</translation>
    </message>
    <message>
        <source>{passages} are indexed again in the background. Until then, the current model is used.</source>
        <translation>Nouvelle indexation en arrière-plan : {passages}. D’ici là, le modèle actuel est utilisé.</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Tous les passages</translation>
    </message>
    <message>
        <source>Use model</source>
        <translation>Utiliser le modèle</translation>
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
        <source>{model} has its own terms of use, which you accept by downloading it: {address}</source>
        <translation>{model} a ses propres conditions d’utilisation, que vous acceptez en le téléchargeant : {address}</translation>
    </message>
    <message>
        <source>The model has been downloaded.</source>
        <translation>Le modèle a été téléchargé.</translation>
    </message>
    <message>
        <source>{program} downloads about {size} MB from {place}. Nothing about you or your files is sent. The network is used only for this download. Interrupted downloads resume.</source>
        <translation>{program} télécharge environ {size} Mo depuis {place}. Rien n’est envoyé sur vous ni vos fichiers. Le réseau ne sert qu’à ce téléchargement. Un téléchargement interrompu reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>Télécharger {model} ?</translation>
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
        <source>Match system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Recognize as language</source>
        <translation>Reconnaître dans une langue</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>Reconnaître</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the language of the text in these pictures.</source>
        <translation>Choisissez la langue du texte de ces images.</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Oublier ce qui a été appris</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Third-party software and models included in this program, with their licenses in English.</source>
        <translation>Logiciels et modèles tiers inclus dans ce programme, avec leurs licences en anglais.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Included software</source>
        <translation>Logiciels inclus</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Files that exceed a limit are not read. They are listed on the Health page.</source>
        <translation>Les fichiers qui dépassent une limite ne sont pas lus. Ils figurent dans la page Santé.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. Restarting…</source>
        <translation>Le moteur de recherche s’est arrêté. Redémarrage…</translation>
    </message>
    <message>
        <source>No language model is installed.</source>
        <translation>Aucun modèle de langue n’est installé.</translation>
    </message>
    <message>
        <source>Until then, your files are searched by words only.</source>
        <translation>D’ici là, vos fichiers sont consultés par les mots seuls.</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>Quelque chose n’a pas marché : {what}</translation>
    </message>
</context>
<context>
    <name>MaintenanceCard</name>
    <message>
        <source>Verify index</source>
        <translation>Vérifier l’index</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacter</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Index vectoriel</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>Espace libéré : {size}.</translation>
    </message>
    <message>
        <source>There was nothing to free.</source>
        <translation>Il n’y avait rien à libérer.</translation>
    </message>
    <message>
        <source>, backup copy {size}</source>
        <translation>, copie de sauvegarde {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} free on disk.</source>
        <translation>Catalogue {catalog}{copy}, vecteurs {vectors} ; {free} libres sur le disque.</translation>
    </message>
    <message>
        <source>About {size} can be freed.</source>
        <translation>Environ {size} peuvent être libérés.</translation>
    </message>
    <message>
        <source>Rebuilt from stored vectors, in minutes. You can keep searching.</source>
        <translation>Reconstruit à partir des vecteurs stockés, en quelques minutes. Vous pouvez continuer à chercher.</translation>
    </message>
</context>
<context>
    <name>MatchReasonsView</name>
    <message>
        <source>Why this result?</source>
        <translation>Pourquoi ce résultat ?</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>Montrer pourquoi ce passage a été trouvé (Ctrl+I)</translation>
    </message>
    <message>
        <source>You used this file after a similar search: {n} up</source>
        <translation>Choisi après une recherche semblable : monte de {n}</translation>
    </message>
    <message>
        <source>The highlighted sentence is closest to your query.</source>
        <translation>La phrase surlignée est la plus proche de votre requête.</translation>
    </message>
    <message>
        <source>Your words are in its name, title or heading</source>
        <translation>Vos mots figurent dans son nom, son titre ou un intertitre</translation>
    </message>
    <message>
        <source>Re-ranked: same place</source>
        <translation>Reclassement : même place</translation>
    </message>
    <message>
        <source>Re-ranked: {n} up</source>
        <translation>Reclassement : monte de {n}</translation>
    </message>
    <message>
        <source>Re-ranked: {n} down</source>
        <translation>Reclassement : descend de {n}</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>Filtres : {filters}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory used by the language model.</source>
        <translation>Mémoire utilisée par le modèle de langue.</translation>
    </message>
    <message>
        <source>When the language model exceeds its limit, it is restarted between batches. Automatic: a quarter of this computer&apos;s memory.</source>
        <translation>Quand le modèle de langue dépasse sa limite, il est redémarré entre deux lots. Automatique : un quart de la mémoire de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Unavailable</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>Import uniquement</translation>
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
        <source>Powers search by meaning, on this device. A new model indexes all files again in the background; until then, the current one is used. Vectors of earlier models are kept.</source>
        <translation>Permet la recherche par le sens, sur cet appareil. Un nouveau modèle indexe de nouveau tous les fichiers en arrière-plan ; d’ici là, le modèle actuel est utilisé. Les vecteurs des modèles précédents sont conservés.</translation>
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
        <source>Model download address</source>
        <translation>Adresse de téléchargement des modèles</translation>
    </message>
    <message>
        <source>Leave empty for huggingface.co, or enter the address of a mirror. Models are downloaded only when you choose to.</source>
        <translation>Laissez vide pour huggingface.co, ou saisissez l’adresse d’un miroir. Les modèles ne sont téléchargés que si vous le décidez.</translation>
    </message>
    <message>
        <source>Copying and testing {name}…</source>
        <translation>Copie et test de {name}…</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Télécharger depuis</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It keeps crashing after every restart. The log has details.</source>
        <translation>Il plante après chaque redémarrage. Détails dans le journal.</translation>
    </message>
    <message>
        <source>The search engine is not running</source>
        <translation>Le moteur de recherche est arrêté</translation>
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
    <name>PagePane</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Tapez une page, puis Entrée</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Page précédente (Ctrl+Page préc.)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Page suivante (Ctrl+Page suiv.)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Zoom arrière (Ctrl+-)</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>Ajuster à la largeur (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Zoom avant (Ctrl++)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this picture</source>
        <translation>Impossible d’afficher cette image</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this page</source>
        <translation>Impossible d’afficher cette page</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Afficher le texte</translation>
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
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Couldn&apos;t highlight this passage on the page.</source>
        <translation>Impossible de surligner ce passage dans la page.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to remove.</source>
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
        <source>Background indexing</source>
        <translation>Indexation en arrière-plan</translation>
    </message>
    <message>
        <source>Indexing pauses in these cases. You can always search.</source>
        <translation>L’indexation se met en pause dans ces cas. La recherche reste toujours possible.</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>Quand vous utilisez l’ordinateur, un cœur reste libre.</translation>
    </message>
    <message>
        <source>Folders are also checked at every start and every 30 minutes.</source>
        <translation>Les dossiers sont aussi vérifiés à chaque démarrage et toutes les 30 minutes.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copier la source</translation>
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
        <source>Passage in context</source>
        <translation>Passage dans son contexte</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Afficher comme texte</translation>
    </message>
    <message>
        <source>Select a result to see its passage in context.</source>
        <translation>Sélectionnez un résultat pour voir son passage dans son contexte.</translation>
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
    <message>
        <source>Citation copied</source>
        <translation>Source copiée</translation>
    </message>
    <message>
        <source>Text copied with its citation</source>
        <translation>Texte copié avec sa source</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la source</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy at a glance</source>
        <translation>La vie privée en bref</translation>
    </message>
    <message>
        <source>Your files are only read</source>
        <translation>Vos fichiers sont seulement lus</translation>
    </message>
    <message>
        <source>They are never changed, moved or uploaded.</source>
        <translation>Ils ne sont jamais modifiés, déplacés ni envoyés.</translation>
    </message>
    <message>
        <source>The index stays on this computer</source>
        <translation>L’index reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>It contains the text and names of your files, and vectors computed from the text. Other users of this computer cannot read it, unless you move it to a drive they can read.</source>
        <translation>Il contient le texte et les noms de vos fichiers, ainsi que les vecteurs calculés à partir du texte. Les autres utilisateurs de cet ordinateur ne peuvent pas le lire, sauf si vous le déplacez vers un disque qu’ils peuvent lire.</translation>
    </message>
    <message>
        <source>Vectors of your texts are also stored on a server</source>
        <translation>Les vecteurs de vos textes sont aussi stockés sur un serveur</translation>
    </message>
    <message>
        <source>AI assistants can search folders that you chose</source>
        <translation>Des assistants d’IA peuvent chercher dans les dossiers choisis</translation>
    </message>
    <message>
        <source>An assistant may send what it reads to its provider. You can see what it asked under AI assistants.</source>
        <translation>Un assistant peut envoyer ce qu’il lit à son fournisseur. Ses demandes sont visibles sous Assistants d’IA.</translation>
    </message>
    <message>
        <source>Checks for updates are off unless you turn them on</source>
        <translation>La recherche de mises à jour est désactivée, sauf si vous l’activez</translation>
    </message>
    <message>
        <source>When you click Check now, or weekly if enabled under About, the program contacts {host}. Only the request itself is sent.</source>
        <translation>Quand vous cliquez sur Vérifier maintenant, ou chaque semaine si l’option est activée sous À propos, le programme contacte {host}. Seule la requête elle-même est envoyée.</translation>
    </message>
    <message>
        <source>Questions go to a language model server</source>
        <translation>Les questions vont à un serveur de modèle de langue</translation>
    </message>
    <message>
        <source>No network connections</source>
        <translation>Aucune connexion réseau</translation>
    </message>
    <message>
        <source>No account, no cloud, no telemetry. The only exception: downloading a language model contacts huggingface.co, or the mirror you set, and sends nothing about you or your files.</source>
        <translation>Ni compte, ni cloud, ni télémétrie. Seule exception : le téléchargement d’un modèle de langue contacte huggingface.co, ou le miroir que vous avez indiqué, et n’envoie rien sur vous ni vos fichiers.</translation>
    </message>
    <message>
        <source>Logs contain no file contents</source>
        <translation>Les journaux ne contiennent rien du contenu des fichiers</translation>
    </message>
    <message>
        <source>Logs help to find bugs. They may contain file names, but no text of your files and no searches. They are never sent.</source>
        <translation>Les journaux aident à trouver les bogues. Ils peuvent contenir des noms de fichiers, mais ni le texte de vos fichiers ni vos recherches. Ils ne sont jamais envoyés.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Montrer les journaux</translation>
    </message>
    <message>
        <source>Server: {address}. It gets what you enter on the Ask page, and the passages found for it.</source>
        <translation>Serveur : {address}. Il reçoit ce que vous saisissez sur la page Demander et les passages trouvés.</translation>
    </message>
    <message>
        <source>Server: {address}. What a text is about can be inferred from its vector. The texts and file names themselves are not sent.</source>
        <translation>Serveur : {address}. Le vecteur d’un texte permet de deviner de quoi il parle. Les textes et les noms de fichiers eux-mêmes ne sont pas envoyés.</translation>
    </message>
    <message>
        <source>No other connections</source>
        <translation>Aucune autre connexion</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
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
        <source>Show ignored</source>
        <translation>Afficher les ignorés</translation>
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
        <source>Raise the limit that these files exceed and read them again</source>
        <translation>Relever la limite que ces fichiers dépassent et les relire</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Ignore these files until they change</source>
        <translation>Ignorer ces fichiers jusqu’à leur modification</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read. Everything else can be searched.</source>
        <translation>Lecture impossible pour {files}. Tout le reste peut être consulté.</translation>
    </message>
    <message>
        <source>{files} ignored until they change.</source>
        <translation>Ignorés jusqu’à leur modification : {files}.</translation>
    </message>
    <message>
        <source>No ignored files</source>
        <translation>Aucun fichier ignoré</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>Tous les fichiers contenant du texte ont pu être lus.</translation>
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
        <source>Stop ignoring</source>
        <translation>Ne plus ignorer</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
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
        <translation>&quot;expression exacte&quot;</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-mot</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>ceci OR cela</translation>
    </message>
    <message>
        <source>Search syntax</source>
        <translation>Syntaxe de recherche</translation>
    </message>
    <message>
        <source>passages with this phrase come first</source>
        <translation>les passages contenant cette expression viennent d’abord</translation>
    </message>
    <message>
        <source>excludes passages with this word</source>
        <translation>exclut les passages contenant ce mot</translation>
    </message>
    <message>
        <source>passages with either word come first</source>
        <translation>les passages contenant l’un ou l’autre mot viennent d’abord</translation>
    </message>
    <message>
        <source>- excludes</source>
        <translation>- exclut</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>Recherche rapide</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>Cherchez dans vos fichiers par le sens</translation>
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
        <source>Search is starting</source>
        <translation>La recherche démarre</translation>
    </message>
    <message>
        <source>Your search runs as soon as it is ready.</source>
        <translation>Votre recherche sera lancée dès que ce sera prêt.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose n’a pas marché</translation>
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
        <source>Open this search in the window</source>
        <translation>Ouvrir cette recherche dans la fenêtre</translation>
    </message>
</context>
<context>
    <name>QuickHotkey</name>
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
    <name>QuickStart</name>
    <message>
        <source>Recent searches and files</source>
        <translation>Recherches et fichiers récents</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Recently changed files</source>
        <translation>Fichiers modifiés récemment</translation>
    </message>
</context>
<context>
    <name>RecognitionActions</name>
    <message>
        <source>Text recognition queued: {files}</source>
        <translation>En attente de reconnaissance de texte : {files}</translation>
    </message>
</context>
<context>
    <name>RecognitionCard</name>
    <message>
        <source>Files whose text couldn&apos;t be recognized</source>
        <translation>Fichiers dont le texte n’a pas pu être reconnu</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>Reconnaître le texte à nouveau</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>Reconnaître dans une langue…</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Reconnaissance de texte</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Turned off in the settings.</source>
        <translation>Désactivée dans les paramètres.</translation>
    </message>
    <message>
        <source>Waiting: {pages} in {files}.</source>
        <translation>En attente : {pages} dans {files}.</translation>
    </message>
    <message>
        <source>Recognized: {pages} in {files}.</source>
        <translation>Reconnu : {pages} dans {files}.</translation>
    </message>
    <message>
        <source>Failed: {files}.</source>
        <translation>Échec : {files}.</translation>
    </message>
    <message>
        <source>No scans or pictures to recognize.</source>
        <translation>Aucune numérisation ni image à traiter.</translation>
    </message>
    <message>
        <source>Makes scanned pages and pictures searchable by the text in them. It runs on this device, after all other indexing. Recognized text stays searchable if you turn it off.</source>
        <translation>Permet de trouver les pages numérisées et les images par le texte qu’elles contiennent. Elle s’exécute sur cet appareil, après toute autre indexation. Le texte reconnu reste accessible à la recherche si vous la désactivez.</translation>
    </message>
    <message>
        <source>No text recognition engine is installed.</source>
        <translation>Aucun moteur de reconnaissance de texte n’est installé.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>Exporter un rapport</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>Inclure les noms et chemins des fichiers et dossiers</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The report contains versions, counts, sizes, problems by kind, index settings and the last lines of the log. It contains no text of your files and no searches. Names and paths are replaced by short hashes unless you include them. It stays on this computer until you send it.</source>
        <translation>Le rapport contient versions, nombres, tailles, problèmes par genre, réglages de l’index et les dernières lignes du journal. Il ne contient ni le texte de vos fichiers ni vos recherches. Les noms et les chemins sont remplacés par de courtes empreintes, sauf si vous les incluez. Il reste sur cet ordinateur jusqu’à ce que vous l’envoyiez.</translation>
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
        <source>Report to attach to a bug report</source>
        <translation>Rapport à joindre à un rapport de bogue</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>Le rapport n’a pu être enregistré ({reason}). Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>RerankingCard</name>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Autres modèles</translation>
    </message>
    <message>
        <source>The re-ranking model is not installed. Passages are compared sentence by sentence instead.</source>
        <translation>Le modèle de reclassement n’est pas installé. Les passages sont comparés phrase par phrase.</translation>
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
        <source>Citation copied</source>
        <translation>Source copiée</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>This is one of your chosen folders. Remove it on the Folders page.</source>
        <translation>C’est l’un des dossiers que vous avez choisis. Retirez-le dans la page Dossiers.</translation>
    </message>
    <message>
        <source>{what} is excluded from search.</source>
        <translation>{what} est exclu de la recherche.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exclude {what} from search?</source>
        <translation>Exclure {what} de la recherche ?</translation>
    </message>
    <message>
        <source>Exclude the folder {what} and everything in it from search?</source>
        <translation>Exclure de la recherche le dossier {what} et tout son contenu ?</translation>
    </message>
    <message>
        <source>Exclude all {what} files from search?</source>
        <translation>Exclure tous les fichiers {what} de la recherche ?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Excluded on the Folders page.</source>
        <translation>La recherche ne le trouvera plus ; les fichiers eux-mêmes ne sont pas touchés. Vous pouvez annuler cela à tout moment, sous « Exclusions » dans la page Dossiers.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>It is included in search again.</source>
        <translation>De nouveau inclus dans la recherche.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
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
        <source>Show filters next to the results</source>
        <translation>Afficher les filtres à côté des résultats</translation>
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
        <source>Hide duplicates and versions</source>
        <translation>Masquer les doublons et versions</translation>
    </message>
    <message>
        <source>Show duplicates and versions</source>
        <translation>Afficher les doublons et versions</translation>
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
        <source>Copy citation</source>
        <translation>Copier la source</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>Reconnaître le texte à nouveau</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>Reconnaître dans une langue…</translation>
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
        <source>Exclude from search</source>
        <translation>Exclure de la recherche</translation>
    </message>
    <message>
        <source>All {suffix} files…</source>
        <translation>Tous les fichiers {suffix}…</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>Ce fichier…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>Le dossier {name}…</translation>
    </message>
</context>
<context>
    <name>SavedSearchesBar</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches gardées</translation>
    </message>
    <message>
        <source>More saved searches</source>
        <translation>Autres recherches gardées</translation>
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
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Restart to apply the new size.</source>
        <translation>Redémarrez pour appliquer la nouvelle taille.</translation>
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
        <source>Search your files by meaning</source>
        <translation>Cherchez dans vos fichiers par le sens</translation>
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
        <source>Choose folders to search. Files can be found as soon as they are read.</source>
        <translation>Choisissez les dossiers à consulter. Les fichiers sont trouvables dès qu’ils ont été lus.</translation>
    </message>
    <message>
        <source>Type words or a question, in any language. Files in other languages are found too.</source>
        <translation>Saisissez des mots ou une question, dans n’importe quelle langue. Les fichiers dans d’autres langues sont aussi trouvés.</translation>
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
    <name>SentenceView</name>
    <message>
        <source>Show the sentence in the preview</source>
        <translation>Montrer la phrase dans l’aperçu</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la source</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Language model on this computer</source>
        <translation>Modèle de langue sur cet ordinateur</translation>
    </message>
    <message>
        <source>Look for servers</source>
        <translation>Chercher des serveurs</translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation>Serveurs sur cet ordinateur</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>ServerController</name>
    <message>
        <source>Looking for servers…</source>
        <translation>Recherche de serveurs…</translation>
    </message>
    <message>
        <source>Asking for the server&apos;s models…</source>
        <translation>Demande des modèles du serveur…</translation>
    </message>
    <message>
        <source>Waiting for the language model…</source>
        <translation>En attente du modèle de langue…</translation>
    </message>
    <message>
        <source>{address} is on another computer. Your questions and the matching passages of your files will be sent to it over the network, where its operator can read and store them. {warning}</source>
        <translation>{address} n’est pas sur cet ordinateur. Vos questions et les passages de vos fichiers trouvés pour elles y seraient envoyés par le réseau. La personne qui gère cet ordinateur peut les lire et les garder. {warning}</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Send texts of your files to another computer?</source>
        <translation>Envoyer des textes de vos fichiers à un autre ordinateur ?</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The model works. It can read about {number} tokens at once.</source>
        <translation>Le modèle fonctionne. Il peut lire environ {number} jetons à la fois.</translation>
    </message>
    <message>
        <source>No server found. Start Ollama, LM Studio or a llama.cpp server on this computer, or enter its address.</source>
        <translation>Aucun serveur trouvé. Démarrez Ollama, LM Studio ou un serveur llama.cpp sur cet ordinateur, ou saisissez son adresse.</translation>
    </message>
    <message>
        <source>The server has no models yet. Download one there.</source>
        <translation>Le serveur n’a pas encore de modèle. Téléchargez-en un là-bas.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln model(s)</source>
        <translation>
            <numerusform>{name} : %Ln modèle</numerusform>
            <numerusform>{name} : %Ln modèles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Search settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>The top passages are compared with your question in more detail, in under half a second after the results appear: by a second model in the languages it supports, otherwise sentence by sentence.</source>
        <translation>Les premiers passages sont comparés plus en détail avec votre question, en moins d’une demi-seconde après l’affichage des résultats : par un second modèle dans les langues qu’il prend en charge, sinon phrase par phrase.</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>GPU Apple (MPS)</translation>
    </message>
    <message>
        <source> MP</source>
        <translation> Mpx</translation>
    </message>
    <message>
        <source>A file that you open, copy from or read in the preview moves up when you search for the same or something similar again, but never above a clearly better match. This data stays on this computer and is deleted when you turn this off.</source>
        <translation>Un fichier que vous ouvrez, dont vous copiez un passage ou que vous lisez dans l’aperçu remonte quand vous refaites la même recherche ou une recherche semblable, mais jamais au-dessus d’un résultat nettement meilleur. Ce qui a été appris reste sur cet ordinateur et est supprimé si vous désactivez cette option.</translation>
    </message>
    <message>
        <source>Answer questions about my files</source>
        <translation>Répondre aux questions sur mes fichiers</translation>
    </message>
    <message>
        <source>Answer questions with a language model</source>
        <translation>Répondre aux questions avec un modèle de langue</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer, in a program such as Ollama, LM Studio or llama.cpp. It gets your question and the passages found for it. Every quotation is checked, and statements without one are removed.</source>
        <translation>Les réponses sont rédigées par un modèle de langue qui fonctionne sur cet ordinateur, dans un programme comme Ollama, LM Studio ou llama.cpp. Il reçoit votre question et les passages trouvés. Chaque citation est vérifiée, et les affirmations sans citation sont retirées.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Bookmarks of web browsers</source>
        <translation>Marque-pages des navigateurs web</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>Certificat du serveur de vecteurs</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher les mises à jour</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>Rechercher les mises à jour chaque semaine</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>During presentations, videos and video calls</source>
        <translation>Pendant les présentations, vidéos et appels vidéo</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>Exclure les fichiers ignorés par .gitignore</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>Exclure les fichiers cachés</translation>
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
        <source>Excluded patterns</source>
        <translation>Motifs exclus</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille des fichiers</translation>
    </message>
    <message>
        <source>File size limit (MB)</source>
        <translation>Taille maximale des fichiers (Mo)</translation>
    </message>
    <message>
        <source>Files ignored by .gitignore</source>
        <translation>Fichiers ignorés par .gitignore</translation>
    </message>
    <message>
        <source>Folders that assistants can search</source>
        <translation>Dossiers où les assistants peuvent chercher</translation>
    </message>
    <message>
        <source>GNOME overview</source>
        <translation>Vue d’ensemble de GNOME</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>Grouper les résultats par</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>Fichiers et dossiers cachés</translation>
    </message>
    <message>
        <source>If a sentence in your files clearly answers your question, it appears above the results, word for word.</source>
        <translation>Si une phrase de vos fichiers répond clairement à votre question, elle paraît mot pour mot au-dessus des résultats.</translation>
    </message>
    <message>
        <source>In picture files and pictures in documents too</source>
        <translation>Aussi dans les fichiers d’image et les images des documents</translation>
    </message>
    <message>
        <source>In power saver mode</source>
        <translation>En mode économie d’énergie</translation>
    </message>
    <message>
        <source>Index new and changed files right away</source>
        <translation>Indexer aussitôt les fichiers nouveaux et modifiés</translation>
    </message>
    <message>
        <source>Intel GPU (XPU)</source>
        <translation>GPU Intel (XPU)</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>Taille de l’interface (%)</translation>
    </message>
    <message>
        <source>KRunner and Plasma menu</source>
        <translation>KRunner et menu de Plasma</translation>
    </message>
    <message>
        <source>Keep questions and answers</source>
        <translation>Conserver questions et réponses</translation>
    </message>
    <message>
        <source>Keep questions and answers on this computer</source>
        <translation>Conserver questions et réponses sur cet ordinateur</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser en marche</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langue</translation>
    </message>
    <message>
        <source>Language model server</source>
        <translation>Serveur de modèle de langue</translation>
    </message>
    <message>
        <source>Language of this program. Files are found in every language, whichever you choose here.</source>
        <translation>Langue de ce programme. Les fichiers sont trouvés dans toutes les langues, quel que soit votre choix ici.</translation>
    </message>
    <message>
        <source>Languages of text in pictures</source>
        <translation>Langues du texte des images</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Image la plus grande</translation>
    </message>
    <message>
        <source>Largest picture for text recognition (megapixels)</source>
        <translation>Image la plus grande pour la reconnaissance de texte (mégapixels)</translation>
    </message>
    <message>
        <source>Learn from the results you open</source>
        <translation>Apprendre des résultats choisis</translation>
    </message>
    <message>
        <source>Let assistants search the folders you choose</source>
        <translation>Autoriser les assistants à chercher dans les dossiers choisis</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Likely secrets: private keys, password stores, .env files</source>
        <translation>Secrets probables : clés privées, coffres de mots de passe, fichiers .env</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>Mémoire maximale par fichier (Mo)</translation>
    </message>
    <message>
        <source>Memory limit of the language model</source>
        <translation>Mémoire maximale du modèle de langue</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>Mémoire maximale du modèle de langue (Mo)</translation>
    </message>
    <message>
        <source>Memory per file</source>
        <translation>Mémoire par fichier</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>Miroir pour télécharger les modèles</translation>
    </message>
    <message>
        <source>Model that answers questions</source>
        <translation>Modèle qui répond aux questions</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Notify me about problems, such as a full disk</source>
        <translation>M’avertir des problèmes, comme un disque plein</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Sur batterie</translation>
    </message>
    <message>
        <source>Pause during presentations, videos and video calls</source>
        <translation>Mettre en pause pendant les présentations, vidéos et appels vidéo</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>Mettre en pause en plein écran</translation>
    </message>
    <message>
        <source>Pause in power saver mode</source>
        <translation>Mettre en pause en mode économie d’énergie</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Mettre en pause sur batterie</translation>
    </message>
    <message>
        <source>Pause when the computer is hot</source>
        <translation>Mettre en pause quand l’ordinateur est chaud</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Re-rank top results</source>
        <translation>Reclasser les premiers résultats</translation>
    </message>
    <message>
        <source>Re-ranking model</source>
        <translation>Modèle de reclassement</translation>
    </message>
    <message>
        <source>Reading time per file</source>
        <translation>Temps de lecture par fichier</translation>
    </message>
    <message>
        <source>Recent searches are stored only on this computer. Saved searches stay until you remove them.</source>
        <translation>Les recherches récentes ne sont enregistrées que sur cet ordinateur. Les recherches gardées restent jusqu’à ce que vous les retiriez.</translation>
    </message>
    <message>
        <source>Recognize text in pictures, not only in scanned PDFs</source>
        <translation>Reconnaître le texte des images, pas seulement des PDF numérisés</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures</source>
        <translation>Reconnaître le texte des numérisations et des images</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures (OCR)</source>
        <translation>Reconnaître le texte des numérisations et des images (OCR)</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Retenir les recherches récentes</translation>
    </message>
    <message>
        <source>Runs the language model. Changing it reloads the model.</source>
        <translation>Exécute le modèle de langue. Le changer recharge le modèle.</translation>
    </message>
    <message>
        <source>Show sentences that answer a question</source>
        <translation>Montrer les phrases qui répondent à une question</translation>
    </message>
    <message>
        <source>Stop waiting for an answer after</source>
        <translation>Ne plus attendre une réponse après</translation>
    </message>
    <message>
        <source>Time limit for an answer (minutes)</source>
        <translation>Temps limite pour une réponse (minutes)</translation>
    </message>
    <message>
        <source>Titles, addresses and folders are read from Firefox and browsers based on Chromium, such as Chrome, Edge, Brave and Vivaldi, on this computer. The pages are not downloaded, and reading lists of browsers based on Chromium are not read.</source>
        <translation>Les titres, les adresses et les dossiers sont lus dans Firefox et dans les navigateurs basés sur Chromium, comme Chrome, Edge, Brave et Vivaldi, sur cet ordinateur. Les pages ne sont pas téléchargées, et les listes de lecture des navigateurs basés sur Chromium ne sont pas lues.</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Chercher le texte sélectionné</translation>
    </message>
    <message>
        <source>Search my bookmarks</source>
        <translation>Rechercher dans mes marque-pages</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>Raccourci de la recherche rapide</translation>
    </message>
    <message>
        <source>Shortcut to search for the selected text</source>
        <translation>Raccourci pour chercher le texte sélectionné</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Montrer une icône dans la barre</translation>
    </message>
    <message>
        <source>Show files in GNOME search</source>
        <translation>Afficher les fichiers dans la recherche de GNOME</translation>
    </message>
    <message>
        <source>Show files in KRunner</source>
        <translation>Afficher les fichiers dans KRunner</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>Montrer une icône dans la barre</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>Afficher ou masquer la recherche rapide</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of text and everything else, in addition to the system&apos;s own scaling.</source>
        <translation>Taille du texte et du reste, en plus de la mise à l’échelle du système.</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>Trier les résultats par</translation>
    </message>
    <message>
        <source>System folders, caches and program files such as node_modules and .git</source>
        <translation>Dossiers système, caches et fichiers de programmes comme node_modules et .git</translation>
    </message>
    <message>
        <source>Text per spreadsheet</source>
        <translation>Texte par feuille de calcul</translation>
    </message>
    <message>
        <source>Text per spreadsheet (MB)</source>
        <translation>Texte par feuille de calcul (Mo)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>Délai maximal par fichier (secondes)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>Décharger le modèle de langue après (minutes)</translation>
    </message>
    <message>
        <source>Unload the language model when idle for</source>
        <translation>Décharger le modèle de langue après une inactivité de</translation>
    </message>
    <message>
        <source>Use all cores while I am away</source>
        <translation>Utiliser tous les cœurs en mon absence</translation>
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
        <source>When I close the window</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>When the computer is hot</source>
        <translation>Quand l’ordinateur est chaud</translation>
    </message>
    <message>
        <source>While a program is in full screen</source>
        <translation>Quand un programme est en plein écran</translation>
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
        <source>No setting differs from the current ones.</source>
        <translation>Aucun réglage ne diffère des réglages actuels.</translation>
    </message>
    <message>
        <source>Caution: these settings may index more of your files:</source>
        <translation>Attention : ces réglages peuvent faire indexer davantage de vos fichiers :</translation>
    </message>
    <message>
        <source>The language model changes, so all files are indexed again.</source>
        <translation>Le modèle de langue change, tous les fichiers sont donc indexés de nouveau.</translation>
    </message>
    <message>
        <source>Recent searches are no longer remembered, and existing ones are cleared.</source>
        <translation>Les recherches récentes ne sont plus retenues, et celles enregistrées sont effacées.</translation>
    </message>
    <message>
        <source>Unknown settings, ignored: {names}</source>
        <translation>Réglages inconnus, ignorés : {names}</translation>
    </message>
    <message>
        <source>Not imported, because these control where your data is stored: {names}</source>
        <translation>Non importés, car ils déterminent où vos données sont stockées : {names}</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>Importer ces réglages ?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model are kept. Exclusion patterns are reset too. Export the settings first if you want to restore them later.</source>
        <translation>Vos dossiers, l’index et le modèle de langue sont conservés. Les motifs d’exclusion sont aussi réinitialisés. Exportez d’abord les réglages si vous voulez pouvoir les restaurer.</translation>
    </message>
    <message>
        <source>Settings imported.</source>
        <translation>Réglages importés.</translation>
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
        <source>browser favorites Firefox Chrome Edge web internet</source>
        <translation>navigateur favoris signets Firefox Chrome Edge web internet</translation>
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
        <source>OCR scan scanned picture photo image screenshot tesseract languages</source>
        <translation>OCR scan numérisé numérisation image photo capture d’écran tesseract langues</translation>
    </message>
    <message>
        <source>history adaptive personal ranking order forget delete</source>
        <translation>historique adaptatif personnel classement ordre oublier supprimer</translation>
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
        <source>No settings match “{words}”.</source>
        <translation>Aucun réglage ne correspond à « {words} ».</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window settings in {file} could not be read. Their last good copy or the defaults are used, and the unreadable file is kept next to them.</source>
        <translation>Les réglages de la fenêtre dans {file} n’ont pas pu être lus. Leur dernière bonne copie ou les réglages par défaut sont utilisés, et le fichier illisible est conservé à côté.</translation>
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
        <source>Files that you excluded will be indexed. The unreadable settings are kept next to the new ones.</source>
        <translation>Les fichiers que vous aviez exclus seront indexés. Les réglages illisibles sont conservés à côté des nouveaux.</translation>
    </message>
    <message>
        <source>Use the default settings?</source>
        <translation>Utiliser les réglages par défaut ?</translation>
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
    <name>Sidebar</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
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
    <name>SimilarChip</name>
    <message>
        <source>Click to return to your search (Esc)</source>
        <translation>Cliquez pour revenir à votre recherche (Échap)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>semblable à {name}</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Indexing speed</source>
        <translation>Vitesse d’indexation</translation>
    </message>
    <message>
        <source>Nothing was indexed in the last few minutes.</source>
        <translation>Rien n’a été indexé ces dernières minutes.</translation>
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
        <source>Now {now}, peak {most}</source>
        <translation>Actuellement {now}, maximum {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Progression de l’indexation</translation>
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
    <name>SystemSearch</name>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Search in your desktop</source>
        <translation>Recherche du bureau</translation>
    </message>
    <message>
        <source>Shows your files in the desktop&apos;s own search while Desktop Search is running. Nothing leaves this computer.</source>
        <translation>Affiche vos fichiers dans la recherche du bureau tant que Desktop Search est en marche. Rien ne quitte cet ordinateur.</translation>
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
        <source>Saved to {place}</source>
        <translation>Enregistré dans {place}</translation>
    </message>
    <message>
        <source>GNOME requires a file in a system folder. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME exige un fichier dans un dossier système. Lancez ceci une fois dans un terminal, puis fermez et rouvrez la session :</translation>
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
    <name>UpdateCheck</name>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Skip version</source>
        <translation>Ignorer cette version</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>mise à jour actualisation version télécharger réseau internet</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Contacts {host}. Only the request itself is sent. Nothing is downloaded or installed.</source>
        <translation>Contacte {host}. Seule la requête elle-même est envoyée. Rien n’est téléchargé ni installé.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>You have the latest version.</source>
        <translation>Vous avez la dernière version.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ready to index</source>
        <translation>Prêt à indexer</translation>
    </message>
    <message>
        <source>Skip setup</source>
        <translation>Passer la configuration</translation>
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
        <source>Powers search by meaning, on this device. Recommended for most people. You can change it at any time.</source>
        <translation>Permet la recherche par le sens, sur cet appareil. Recommandé dans la plupart des cas. Vous pouvez en changer à tout moment.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>Choisissez les dossiers à consulter</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>Indexation en arrière-plan</translation>
    </message>
    <message>
        <source>Start with these settings</source>
        <translation>Démarrer avec ces réglages</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Indexing starts when you click Start. You can search while it runs.</source>
        <translation>L’indexation commence quand vous cliquez sur Démarrer. Vous pouvez chercher pendant ce temps.</translation>
    </message>
    <message>
        <source>Nothing is indexed before the last page. If you skip setup, nothing is indexed until you add a folder on the Folders page.</source>
        <translation>Rien n’est indexé avant la dernière page. Si vous passez la configuration, rien n’est indexé tant que vous n’avez pas ajouté un dossier dans la page Dossiers.</translation>
    </message>
    <message>
        <source>Nothing is indexed before you click Start.</source>
        <translation>Rien n’est indexé avant que vous cliquiez sur Démarrer.</translation>
    </message>
</context>
</TS>
