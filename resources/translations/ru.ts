<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>a format, such as pdf or mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a piece of the file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language, such as de or German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the file was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long ago the file was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how large the file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page or slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 10 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 100 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took too long to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed too much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended the program that read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by their words alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them without the password, or ignore them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them again from where they came from, or ignore them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans need text recognition by another program first; ignore the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit, and they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change their permissions, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit, and they get more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit, and they get more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are set aside. Save them in another format, or ignore them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that their drive is there, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model fails over a part of them. Retry with another one, or ignore them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the index is found meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing is paused{until}. {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files}, {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages} to be learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages} on the way to the vector index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a removed folder whose last traces go in a few minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to} takes the place of {old} when it has learnt all: {done} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages} to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked {time}: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector index is being made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB of it have come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across the two {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality not measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its size about {n} times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its size about {n} times slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not {key}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages that hold “{text}” come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages that hold “{text}” are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages that hold one of these come first: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files of this type: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files of this type: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files in this folder: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files in this folder: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files whose name holds: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files whose name holds: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only passages in this language: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passages in this language: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files last changed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files of this size: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files of this size: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only passages on this page: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {score} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} in 100 finds that look like this one are what was looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity of meaning to your query: {score} of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of your query stand in this passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nearly the same as what you asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more model(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slide {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning meanings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine is hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a presentation or a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% searchable by meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} passages/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model is loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language model: words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model failed: words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched also for: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by words alone. Meaning follows when the language model has loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by words alone. There is no language model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as the first files are read they can be found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is repeated as more is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of them away, or try other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query holds no words: try a few letters or a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file holds these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model is still loading; meaning is searched as soon as it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only words were searched, as there is no language model. Choose one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in your files comes close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other words, or ask as you would ask a person. Any language will do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Beside your other work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching is never held up. All of this can be changed later, in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing goes on by itself when it is plugged in. What is indexed is found meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait while a program is in full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Games, films and presentations get the whole computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole computer while you are away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you are at it, one of its cores stays free for you in any case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault in {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your files and the index are not harmed. The details below help to mend it; they stay on this machine unless you send them to somebody. They may name your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{part}, take away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>What the search is limited to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop folders here to search them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>109 languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .gitignore file leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or leave it out by a pattern in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or connect the drive it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with a model, or download one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or download a model in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or download the model again in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or a folder with a converted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or import this one from a folder or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder it lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder, or the archive it came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Desktop Search and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program first, or give this one another folder with --base-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust it: fetch the model from where its authors keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind ({0}) hold no text to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds translations of a sentence, also in rare languages; weaker at answering questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it should, open it in the program that made it and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported; taken for a kind of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing goes on by itself once that has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing met an unexpected error; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version again, or choose another folder for the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package {0} {1} again, or choose another model in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another of the chosen folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to this program&apos;s own data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({0}), so it is looked through every few minutes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link; links are not followed, what they lead to is read where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is answered by words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is likely a secret, such as a private key or a password store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made anew from the catalog; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a file but a device, a pipe or a socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in the cloud and not on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies on another machine or a virtual drive ({0}), which does not tell of changes, so it is looked through every few minutes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved or deleted; the next scan takes it out of the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made to compare sentences; weaker at finding long passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on that disk, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on that disk, then try again: what has come is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder for temporary files writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move that file away and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move that file away and start again: your files are read anew, none of them is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done. Retry it after an update of the program, or with another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older; made to compare sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of your own patterns leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded; it is found by its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {0} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is in it can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it from your file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again, or get a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file made the reader crash; the file is probably damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file takes more than {0} MB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took longer than {0} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or get a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or report it; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry it from here if you think it was chance, or save it again in another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again afterwards; it goes on where it stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it through a program for text recognition (OCR) and save the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching by meaning goes on by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the disk is connected, and that you may write to that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that this is a folder, and that you may write to it and to what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has changed the vector index in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Desktop Search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the file, or raise the memory limit in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the file, or raise the time limit in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again: it is restored from its last copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again: the index is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again; it goes on where it stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program anew, or choose another model in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock markets fell sharply on Tuesday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one with model.safetensors, or convert it with sentence-transformers: save_pretrained does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are learnt in smaller portions, as the language model may take {0} MB only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back end; started by the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cat sleeps on the sofa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {0} broke off ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default. Comes with the program where its package exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default; comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download of {0} was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding model &quot;{0}&quot; is neither known nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be loaded ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be started ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding model {0} is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); its results are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} could not be read to its end; its results are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} is empty, and on another drive than before; its results are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} is not there; its results are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} may not be read; its results are kept. Give yourself permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has {0} without safetensors weights or without tokenizer.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imported model {0} is not on this computer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index copied to {0} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index in {0} cannot be used just now ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index in {0} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index in {0} is in use ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index in {0} was made by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model ended over a query and is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model ended unexpectedly over some text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model fails over this query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model is being started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model needs {0} MB of memory and may take {1}. Allow it more in the settings, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger sister of the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be written to {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be copied: {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be started; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by their words only; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {0} does not say how long its vectors are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {0} gives {1} numbers for a passage; a cross-encoder that orders answers gives one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {0} has no tokenizer.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {0} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {0} has no {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {0} wants program code of its own ({1}), which is never run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} does not work here: it gives all texts the same meaning, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} does not work here: it was loaded, and failed over two short texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} that orders answers is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s file cannot be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown block size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s file has weights that are no numbers ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s file lacks {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s file {0} is not the one this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that reads files does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it read this file, so the file is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quick brown fox jumps over the lazy dog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running engine does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search engine ended before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer of the model in {0} cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector index did not find what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector index in {0} cannot be used ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector index in {0} does not find what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector index in {0} lacks vectors it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector index is made anew by itself then; searches go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector index lacked {0} texts and had {1} too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector index was left as it is: making it anew takes {0} for a moment, and {1} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word index and the passages differed; it has been made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word index is damaged and could not be made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder for the engine&apos;s socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot; to download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the model: it takes {0} MB, and {1} MB are free where models are kept ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for {0}: {1} MB are to come, and {2} MB are free where models are kept ({3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room in {0} for the model {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for the model where models are kept ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for {0} where models are kept ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the index ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk for a copy of the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room on the disk to compact the index: {0} of the {1} it takes for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF looks like a scan: {0} pictures or shapes but no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be indexed: the program stumbled over its contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read: the program stumbled over its contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged, incomplete, or of a form that cannot be read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than the limit of {0} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not of the kind its name says, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is protected by a password or by copy protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was written by a version of Word from before 1997.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file would unpack to more than {0} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not among the indexed ones any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passage is no longer in the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, something on the way, or the mirror, changes files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants a graphics card. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived of {0} is not what {1} announced: {2} has another checksum. It has been thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given back is kept; the next time goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words answer meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It could not be made anew; exact search serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It has been made anew, without embedding anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It is complete again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It is made anew at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read to its end: it is damaged, incomplete or locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be opened: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read; the results known from it are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be started; the log has the details. {1} goes on answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} counts of passages were wrong and have been corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not answer as a hub of models does ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not have the model {1}, or not for everybody ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fails, and the model before goes on answering; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle ({1}), which can hold program code and is not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has too many files to be a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has too many files to look for a model in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must lie in one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds several models ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is being started; {1} answers meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no archive that a model comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} pages hold no text; they are probably scans or pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} passages of this file could not be embedded; they are found by their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} places could not be read, such as {1}; the results known from them are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stored vectors were unusable; their texts are embedded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} texts were not known as waiting, or not waiting, for a vector; corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would write outside its own folder ({1}); nothing of it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} {2} goes on answering.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every folder. A change is followed by a look through the folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System folders, caches and program parts such as node_modules and .git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a .gitignore file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks like a secret: private keys, password stores, .env files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns, one to a line, as in a .gitignore file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns of files and folders to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*.bak leaves out every file with that ending, Archive/ every folder of that name; ** stands for any number of folders, and ! takes something back in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply patterns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path copied: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstModelCard</name>
    <message>
        <source>One moment: the search engine is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models, and import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new, changed and deleted files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescan {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the files that are indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they take in the index, estimated from their share of the passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{embedded} of {all} found by meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is searched. You can also drop folders anywhere onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in your own words, in any of some hundred languages. Exact words count too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are only read. The index lies in a folder of its own and can be deleted at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folders shall be searched?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop folders anywhere onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the index. The page Folders removes it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>The limit was raised; the files are read again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthOverview</name>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems with {files}: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Export a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text to attach to a report of a fault; no contents of files are in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all files of {name} again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can take a while. Texts that have not changed are not learnt again. The search goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from the search?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are no longer found here. The files themselves are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is sound: {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index has been repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index could not be repaired yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages} are learnt anew with it, in the background. Until then the present model answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder or a file with a sentence-transformers model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} has been imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} contacts {place} and fetches about {size} MB. Nothing about you or your files is sent. This is the only time it uses the network. A download that breaks off goes on where it stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. It starts again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only by import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop downloading {model}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>Language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns text into meaning, on this machine. With another model all texts are learnt anew; until then the one before answers. What an earlier model learnt is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} answers meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address models are downloaded from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for huggingface.co itself; else the address of a mirror of it. Nothing is downloaded unless you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is copied and tried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder on disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second model reads the first passages together with your question. It takes less than half a second, after the answers are shown, and is left out for languages it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the first answers again, and put them in a better order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model for it is not on this computer, so answers stay in their first order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>Consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching is never held up. Indexing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while the computer runs on battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while it saves power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while it is too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while a program is in full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during a presentation, a film or a video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you are at the computer, one of its cores stays free for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole computer while I am away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders are compared with the disk at every start and every 30 minutes in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow changes as they happen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Passage in its surroundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage you choose is shown here in its surroundings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file&apos;s path (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Filter by name or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ignored ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit these files are beyond, and read them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them alone until they change, and count them no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems with {files}. Everything else is searched as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} are left alone until they change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryHelpButton</name>
    <message>
        <source>What a search can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;exact phrase&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages that hold these words together come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages that hold this are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages that hold either come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files in a folder of this name, or below this path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files called so; * and ? stand for any letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minus turns a filter round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonsView</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence nearest to your query is underlined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: none of your query&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place {rank} by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: in its title, heading or name; {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: {words}; {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning: not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine {cosine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning: {cosine}, not among the nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place {rank} by meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning: {cosine}; {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again with your query: its place stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again with your query: up by {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again with your query: down by {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it are versions, counts, sizes, problems by their kind, your settings for the index, and the last lines of the program&apos;s log. What stands in your files and what you searched for is not. Names and paths are replaced by short hashes unless you include them. It stays on this machine until you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report for whoever mends a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide those like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find similar to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search your files by what they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a passage of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which folders shall be searched; what is read first is found first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search your files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words, or ask as you would ask a person. A question in one language also finds answers in another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a file, Ctrl+Enter shows it in its folder, Ctrl+C copies its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to folders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change applies at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the language model runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA graphics (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intel graphics (XPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file beyond a limit is not read; the page Health lists it with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most text in one spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time to read one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most memory to read one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most memory for the language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after idling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the language model would keep more than its share it starts afresh between two portions of text. Automatic is a quarter of this computer&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimilarChip</name>
    <message>
        <source>Click to search by words again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searchable share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpkeepCard</name>
    <message>
        <source>Check of all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} were given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, its copy {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {size} are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from the catalog, nothing is learnt again. Searches go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns text into meaning, on this machine. The one marked suits most people, and can be changed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside your other work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing begins with Next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are being indexed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
