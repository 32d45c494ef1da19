<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
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
            <numerusform>Counted among %Ln file.</numerusform>
            <numerusform>Counted among %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %Ln file(s) that come nearest. A filter looks deeper.</source>
        <translation>
            <numerusform>Counted among the %Ln file that comes nearest. A filter looks deeper.</numerusform>
            <numerusform>Counted among the %Ln files that come nearest. A filter looks deeper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <translation>
            <numerusform>%Ln more like this</numerusform>
            <numerusform>%Ln more like this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more model(s)</source>
        <translation>
            <numerusform>Show %Ln more model</numerusform>
            <numerusform>Show %Ln more models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s).</source>
        <translation>
            <numerusform>This would leave out %Ln file.</numerusform>
            <numerusform>This would leave out %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s), of which {indexed} can be found now.</source>
        <translation>
            <numerusform>This would leave out %Ln file, of which {indexed} can be found now.</numerusform>
            <numerusform>This would leave out %Ln files, of which {indexed} can be found now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will be different.</source>
        <translation>
            <numerusform>%Ln setting will be different.</numerusform>
            <numerusform>%Ln settings will be different.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
