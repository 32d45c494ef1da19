<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>saved search</source>
        <translation>저장한 검색</translation>
    </message>
    <message>
        <source>a format, such as pdf or mail</source>
        <translation>형식(예: pdf, mail)</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>a piece of the file&apos;s name</source>
        <translation>파일 이름의 일부</translation>
    </message>
    <message>
        <source>a language, such as de or German</source>
        <translation>언어(예: de, 독일어)</translation>
    </message>
    <message>
        <source>when the file was changed</source>
        <translation>파일을 수정한 때</translation>
    </message>
    <message>
        <source>how long ago the file was changed</source>
        <translation>수정한 지 얼마나 되었는지</translation>
    </message>
    <message>
        <source>how large the file is</source>
        <translation>파일 크기</translation>
    </message>
    <message>
        <source>a page or slide</source>
        <translation>쪽 또는 슬라이드</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>어제부터</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>지난 한 달</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>지난 한 해</translation>
    </message>
    <message>
        <source>longer than a year ago</source>
        <translation>1년보다 전</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>1 MB 초과</translation>
    </message>
    <message>
        <source>more than 10 MB</source>
        <translation>10 MB 초과</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>100 MB 초과</translation>
    </message>
    <message>
        <source>less than 100 kB</source>
        <translation>100 kB 미만</translation>
    </message>
    <message>
        <source>Locked by a password</source>
        <translation>암호로 잠김</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>No text in them</source>
        <translation>글자 없음</translation>
    </message>
    <message>
        <source>Larger than the limit</source>
        <translation>한도 초과</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>Took too long to read</source>
        <translation>읽는 데 너무 오래 걸림</translation>
    </message>
    <message>
        <source>Needed too much memory</source>
        <translation>메모리가 너무 많이 필요함</translation>
    </message>
    <message>
        <source>Ended the program that read them</source>
        <translation>읽기 프로그램을 종료시킴</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>They are set aside. Simplify their .gitignore file, then retry; or exclude them.</source>
        <translation>따로 두었습니다. .gitignore 파일을 간단하게 한 뒤 다시 시도하거나 제외하십시오.</translation>
    </message>
    <message>
        <source>Found by their words alone</source>
        <translation>단어로만 찾을 수 있음</translation>
    </message>
    <message>
        <source>Folders that could not be scanned</source>
        <translation>살펴볼 수 없었던 폴더</translation>
    </message>
    <message>
        <source>Save them without the password, or ignore them.</source>
        <translation>암호 없이 저장하거나 무시하십시오.</translation>
    </message>
    <message>
        <source>Copy them again from where they came from, or ignore them.</source>
        <translation>원본에서 다시 복사하거나 무시하십시오.</translation>
    </message>
    <message>
        <source>Scans need text recognition by another program first; ignore the others.</source>
        <translation>스캔은 먼저 다른 프로그램으로 문자 인식이 필요합니다. 나머지는 무시하십시오.</translation>
    </message>
    <message>
        <source>Raise the limit, and they are read.</source>
        <translation>한도를 올리면 읽습니다.</translation>
    </message>
    <message>
        <source>Change their permissions, then retry.</source>
        <translation>권한을 바꾼 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more time.</source>
        <translation>한도를 올리면 시간이 늘어납니다.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more memory.</source>
        <translation>한도를 올리면 메모리가 늘어납니다.</translation>
    </message>
    <message>
        <source>They are set aside. Save them in another format, or ignore them.</source>
        <translation>따로 두었습니다. 다른 형식으로 저장하거나 무시하십시오.</translation>
    </message>
    <message>
        <source>See that their drive is there, then retry.</source>
        <translation>드라이브가 있는지 보고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The language model fails over a part of them. Retry with another one, or ignore them.</source>
        <translation>언어 모델이 일부를 처리하지 못합니다. 다른 모델로 다시 시도하거나 무시하십시오.</translation>
    </message>
    <message>
        <source>What is in the index is found meanwhile.</source>
        <translation>색인에 있는 것은 그동안에도 찾습니다.</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>아직 추가한 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}. {kept}</source>
        <translation>색인 작업이 {time}까지 일시 중지되었습니다. {kept}</translation>
    </message>
    <message>
        <source>Indexing is paused. {kept}</source>
        <translation>색인 작업이 일시 중지되었습니다. {kept}</translation>
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
        <translation>읽을 {files}</translation>
    </message>
    <message>
        <source>{passages} to be learnt</source>
        <translation>학습할 {passages}</translation>
    </message>
    <message>
        <source>{passages} on the way to the vector index</source>
        <translation>벡터 색인으로 가는 {passages}</translation>
    </message>
    <message>
        <source>a removed folder whose last traces go in a few minutes</source>
        <translation>몇 분 뒤 흔적이 사라질 제거된 폴더</translation>
    </message>
    <message>
        <source>Waiting: {what}.</source>
        <translation>대기 중: {what}.</translation>
    </message>
    <message>
        <source>{to} takes the place of {old} when it has learnt all: {done} of {total}.</source>
        <translation>{to}이(가) 모두 학습하면 {old}을(를) 대신합니다: {done} / {total}.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>아래 참조</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>남은 {files}</translation>
    </message>
    <message>
        <source>{passages} to learn</source>
        <translation>학습할 {passages}</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>아직 대조 안 함</translation>
    </message>
    <message>
        <source>Compared {time}</source>
        <translation>대조 {time}</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>아직 검사하지 않았습니다.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>복구됨</translation>
    </message>
    <message>
        <source>could not be repaired</source>
        <translation>복구하지 못함</translation>
    </message>
    <message>
        <source>Last checked {time}: {outcome}.</source>
        <translation>마지막 검사 {time}: {outcome}.</translation>
    </message>
    <message>
        <source>The index is being checked.</source>
        <translation>색인을 검사하고 있습니다.</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>색인을 압축하고 있습니다.</translation>
    </message>
    <message>
        <source>The vector index is being made anew.</source>
        <translation>벡터 색인을 다시 만들고 있습니다.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} MB of it have come</source>
        <translation>{n} MB 받음</translation>
    </message>
    <message>
        <source>English {share}</source>
        <translation>영어 {share}</translation>
    </message>
    <message>
        <source>German {share}</source>
        <translation>독일어 {share}</translation>
    </message>
    <message>
        <source>across the two {share}</source>
        <translation>두 언어 사이 {share}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Quality not measured here</source>
        <translation>품질은 여기서 측정하지 않음</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>처음 열 개 안에 맞는 쪽: {figures}</translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation>속도 모름</translation>
    </message>
    <message>
        <source>Speed of the default</source>
        <translation>기본 모델과 같은 속도</translation>
    </message>
    <message>
        <source>By its size about {n} times as fast</source>
        <translation>크기로 보아 약 {n}배 빠름</translation>
    </message>
    <message>
        <source>By its size about {n} times slower</source>
        <translation>크기로 보아 약 {n}배 느림</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>허브에 묻는 중</translation>
    </message>
    <message>
        <source>{percent}% of {size}</source>
        <translation>{size} 중 {percent}%</translation>
    </message>
    <message>
        <source>Without {text}</source>
        <translation>{text} 제외</translation>
    </message>
    <message>
        <source>Not {key}: {text}</source>
        <translation>{key} 아님: {text}</translation>
    </message>
    <message>
        <source>Passages that hold “{text}” come first.</source>
        <translation>“{text}”이(가) 있는 구절이 먼저 나옵니다.</translation>
    </message>
    <message>
        <source>Passages that hold “{text}” are left out.</source>
        <translation>“{text}”이(가) 있는 구절은 빠집니다.</translation>
    </message>
    <message>
        <source>Passages that hold one of these come first: {text}</source>
        <translation>이 중 하나가 있는 구절이 먼저 나옵니다: {text}</translation>
    </message>
    <message>
        <source>Only files of this type: {text}</source>
        <translation>이 종류의 파일만: {text}</translation>
    </message>
    <message>
        <source>No files of this type: {text}</source>
        <translation>이 종류의 파일 제외: {text}</translation>
    </message>
    <message>
        <source>Only files in this folder: {text}</source>
        <translation>이 폴더의 파일만: {text}</translation>
    </message>
    <message>
        <source>No files in this folder: {text}</source>
        <translation>이 폴더의 파일 제외: {text}</translation>
    </message>
    <message>
        <source>Only files whose name holds: {text}</source>
        <translation>이름에 이것이 있는 파일만: {text}</translation>
    </message>
    <message>
        <source>No files whose name holds: {text}</source>
        <translation>이름에 이것이 있는 파일 제외: {text}</translation>
    </message>
    <message>
        <source>Only passages in this language: {text}</source>
        <translation>이 언어의 구절만: {text}</translation>
    </message>
    <message>
        <source>No passages in this language: {text}</source>
        <translation>이 언어의 구절 제외: {text}</translation>
    </message>
    <message>
        <source>Only files last changed: {text}</source>
        <translation>이때 수정한 파일만: {text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>이때 수정한 파일 제외: {text}</translation>
    </message>
    <message>
        <source>Only files of this size: {text}</source>
        <translation>이 크기의 파일만: {text}</translation>
    </message>
    <message>
        <source>No files of this size: {text}</source>
        <translation>이 크기의 파일 제외: {text}</translation>
    </message>
    <message>
        <source>Only passages on this page: {text}</source>
        <translation>이 쪽의 구절만: {text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>이 쪽의 구절 제외: {text}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>어제부터</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>지난 한 달</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>지난 한 해</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>더 오래됨</translation>
    </message>
    <message>
        <source>In</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>score {score} of 100</source>
        <translation>점수 {score}/100</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>정확한 단어</translation>
    </message>
    <message>
        <source>{score} in 100 finds that look like this one are what was looked for.</source>
        <translation>이런 결과 100개 중 {score}개가 찾던 것입니다.</translation>
    </message>
    <message>
        <source>Similarity of meaning to your query: {score} of 1</source>
        <translation>질의와의 의미 유사도: {score} (최대 1)</translation>
    </message>
    <message>
        <source>Words of your query stand in this passage.</source>
        <translation>질의의 단어가 이 구절에 있습니다.</translation>
    </message>
    <message>
        <source>It says nearly the same as what you asked about.</source>
        <translation>물어본 것과 거의 같은 내용입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>파일 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>구절 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among %Ln file(s).</source>
        <translation>
            <numerusform>파일 %Ln개에서 셌습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %Ln file(s) that come nearest. A filter looks deeper.</source>
        <translation>
            <numerusform>가장 가까운 파일 %Ln개에서 셌습니다. 필터는 더 깊이 찾습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>문제 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <translation>
            <numerusform>비슷한 것 %Ln개 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more model(s)</source>
        <translation>
            <numerusform>모델 %Ln개 더 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>This would leave out no file that is in the search now.</source>
        <translation>지금 검색되는 파일 중 빠지는 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s).</source>
        <translation>
            <numerusform>파일 %Ln개가 빠집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s), of which {indexed} can be found now.</source>
        <translation>
            <numerusform>파일 %Ln개가 빠지며, 그중 지금 찾을 수 있는 것은 {indexed}입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will be different.</source>
        <translation>
            <numerusform>설정 %Ln개가 바뀝니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>1분 미만 남음</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>약 %Ln분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>약 {n}시간 남음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln분 전</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>{page}쪽</translation>
    </message>
    <message>
        <source>slide {page}</source>
        <translation>슬라이드 {page}</translation>
    </message>
    <message>
        <source>sheet {page}</source>
        <translation>시트 {page}</translation>
    </message>
    <message>
        <source>message {page}</source>
        <translation>메일 {page}</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>대기 중: {reason}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>아직 폴더가 없습니다</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>변경을 찾는 중</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>파일을 읽는 중</translation>
    </message>
    <message>
        <source>Learning meanings</source>
        <translation>의미를 학습하는 중</translation>
    </message>
    <message>
        <source>Repairing the index</source>
        <translation>색인을 복구하는 중</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>최신 상태</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>{time}까지 일시 중지</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>내일 {time}까지 일시 중지</translation>
    </message>
    <message>
        <source>Paused until {day}, {time}</source>
        <translation>{day} {time}까지 일시 중지</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>배터리 사용 중</translation>
    </message>
    <message>
        <source>saving power</source>
        <translation>절전 중</translation>
    </message>
    <message>
        <source>the machine is hot</source>
        <translation>컴퓨터 과열</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>전체 화면 프로그램</translation>
    </message>
    <message>
        <source>a presentation or a film</source>
        <translation>발표 또는 영화</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>{model} 내려받는 중: {percent}%</translation>
    </message>
    <message>
        <source>{percent}% searchable</source>
        <translation>{percent}% 검색 가능</translation>
    </message>
    <message>
        <source>{percent}% searchable by meaning</source>
        <translation>{percent}% 의미로 검색 가능</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>파일 {all}개 중 {done}개</translation>
    </message>
    <message>
        <source>{rate} passages/s</source>
        <translation>초당 구절 {rate}개</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages</source>
        <translation>{old}에서 {new}(으)로 바꾸는 중: 구절 {done} / {all}</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages. {old} answers meanwhile.</source>
        <translation>{old}에서 {new}(으)로 바꾸는 중: 구절 {done} / {all}. 그동안 {old}이(가) 답합니다.</translation>
    </message>
    <message>
        <source>Language model is loading</source>
        <translation>언어 모델을 불러오는 중</translation>
    </message>
    <message>
        <source>No language model: words only</source>
        <translation>언어 모델 없음: 단어만</translation>
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
        <translation>함께 검색함: {words}  ·  {files}  ·  {took}</translation>
    </message>
    <message>
        <source>Language model failed: words only</source>
        <translation>언어 모델 실패: 단어만</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n}ms</translation>
    </message>
    <message>
        <source>Found by words alone. Meaning follows when the language model has loaded.</source>
        <translation>단어로만 찾았습니다. 언어 모델을 불러오면 의미로도 찾습니다.</translation>
    </message>
    <message>
        <source>Found by words alone. There is no language model.</source>
        <translation>단어로만 찾았습니다. 언어 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Found by words alone. The chosen language model understands English only.</source>
        <translation>단어로만 찾았습니다. 고른 언어 모델은 영어만 압니다.</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>아직 색인한 것이 없습니다</translation>
    </message>
    <message>
        <source>As soon as the first files are read they can be found here.</source>
        <translation>첫 파일을 읽으면 여기서 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>지금까지: {facts}.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>아직 찾지 못했습니다</translation>
    </message>
    <message>
        <source>The search is repeated as more is read.</source>
        <translation>더 읽으면 다시 검색합니다.</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>이 필터로는 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Take one of them away, or try other words.</source>
        <translation>하나를 빼거나 다른 단어를 써 보십시오.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>검색할 것이 없습니다</translation>
    </message>
    <message>
        <source>The query holds no words: try a few letters or a question.</source>
        <translation>질의에 단어가 없습니다. 몇 글자나 질문을 써 보십시오.</translation>
    </message>
    <message>
        <source>No file holds these words</source>
        <translation>이 단어가 있는 파일이 없습니다</translation>
    </message>
    <message>
        <source>The language model is still loading; meaning is searched as soon as it has.</source>
        <translation>언어 모델을 아직 불러오는 중입니다. 끝나면 의미로도 찾습니다.</translation>
    </message>
    <message>
        <source>Only words were searched, as there is no language model. Choose one in Settings.</source>
        <translation>언어 모델이 없어 단어만 검색했습니다. 설정에서 고르십시오.</translation>
    </message>
    <message>
        <source>Only words were searched, as the language model understands English only. Settings has others.</source>
        <translation>언어 모델이 영어만 알아 단어만 검색했습니다. 설정에 다른 모델이 있습니다.</translation>
    </message>
    <message>
        <source>Nothing in your files comes close</source>
        <translation>파일에 가까운 것이 없습니다</translation>
    </message>
    <message>
        <source>Try other words, or ask as you would ask a person. Any language will do.</source>
        <translation>다른 단어를 쓰거나 사람에게 묻듯 물어보십시오. 어느 언어든 됩니다.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>스프레드시트</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>프레젠테이션</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>책</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>노트북</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>소스 코드</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>미래</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation>지난 30일</translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation>올해 그 이전</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>덴마크어</translation>
    </message>
    <message>
        <source>German</source>
        <translation>독일어</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>그리스어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>스페인어</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>페르시아어</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>핀란드어</translation>
    </message>
    <message>
        <source>French</source>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>히브리어</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>힌디어</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>헝가리어</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>이탈리아어</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>네덜란드어</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>포르투갈어</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>루마니아어</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>러시아어</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>스웨덴어</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>태국어</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>튀르키예어</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>우크라이나어</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>베트남어</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>Indexing cannot go on</source>
        <translation>색인 작업을 이어 갈 수 없습니다</translation>
    </message>
    <message>
        <source>The language model does not work</source>
        <translation>언어 모델이 작동하지 않습니다</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>그때까지 단어로 파일을 검색합니다.</translation>
    </message>
    <message>
        <source>A folder is out of reach</source>
        <translation>폴더에 접근할 수 없습니다</translation>
    </message>
    <message>
        <source>{folder}: what is known of it is kept. If it is gone for good, remove it in the window.</source>
        <translation>{folder}: 알려진 것은 남깁니다. 아주 없어졌으면 창에서 빼십시오.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Folders and exclusions</source>
        <translation>폴더와 제외</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>작업하는 동안</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>빠른 검색</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>시작과 트레이</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>검색 칸에서</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>결과에서</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>미리 보기에서</translation>
    </message>
    <message>
        <source>In the quick search</source>
        <translation>빠른 검색에서</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>이 단축키 보기</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>검색 칸으로</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>결과로</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 비우기</translation>
    </message>
    <message>
        <source>Save this search, or remove it from those saved</source>
        <translation>이 검색을 저장하거나 저장에서 빼기</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>클립보드와 비슷한 것 찾기</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Copy the passage with its citation</source>
        <translation>구절을 출처와 함께 복사</translation>
    </message>
    <message>
        <source>Choose several files, one more, or all</source>
        <translation>여러 파일 선택, 하나 더 또는 모두</translation>
    </message>
    <message>
        <source>Show files that say nearly the same</source>
        <translation>거의 같은 내용의 파일 보기</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>다시 숨기기</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>비슷한 파일 찾기</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>왜 찾았나요?</translation>
    </message>
    <message>
        <source>Go to the next place with your words</source>
        <translation>단어가 있는 다음 자리로</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>이전 자리로</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>As wide as the preview</source>
        <translation>미리 보기 너비에 맞춤</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>빠른 검색 보이기 또는 치우기</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>다른 프로그램에서 고른 글 검색</translation>
    </message>
    <message>
        <source>Go to the next file, or the one before</source>
        <translation>다음 파일 또는 이전 파일로</translation>
    </message>
    <message>
        <source>Go five files on, or back</source>
        <translation>파일 다섯 개 앞으로 또는 뒤로</translation>
    </message>
    <message>
        <source>Show the preview, then go on to it</source>
        <translation>미리 보기를 보이고, 이어서 그리로 가기</translation>
    </message>
    <message>
        <source>Put the preview away</source>
        <translation>미리 보기 치우기</translation>
    </message>
    <message>
        <source>Go on in the window with this query</source>
        <translation>이 질의를 창에서 이어 하기</translation>
    </message>
    <message>
        <source>Put the quick search away</source>
        <translation>빠른 검색 치우기</translation>
    </message>
    <message>
        <source>Nothing close; {files} come nearest</source>
        <translation>가까운 것 없음. 가장 가까운 것: {files}</translation>
    </message>
    <message>
        <source>These settings were saved by another version of this program.</source>
        <translation>이 설정은 이 프로그램의 다른 버전에서 저장했습니다.</translation>
    </message>
    <message>
        <source>Export them again with this one.</source>
        <translation>이 버전으로 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>None of the settings was taken, as these cannot be used: {names}.</source>
        <translation>쓸 수 없는 것이 있어 설정을 하나도 받지 않았습니다: {names}.</translation>
    </message>
    <message>
        <source>Mend the file, or export it anew.</source>
        <translation>파일을 고치거나 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>This is no file of settings of this program.</source>
        <translation>이 프로그램의 설정 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose one that was exported here or on another computer.</source>
        <translation>여기나 다른 컴퓨터에서 내보낸 것을 고르십시오.</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>버전 {version}이(가) 나왔습니다.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the connection to the internet, then try again.</source>
        <translation>{host}에 연결할 수 없었습니다. 인터넷 연결을 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{host} knows nothing of new versions at present. Try again another day.</source>
        <translation>{host}에 지금은 새 버전 소식이 없습니다. 다른 날 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{host} led to an address that is not secure. It was not followed.</source>
        <translation>{host}이(가) 안전하지 않은 주소로 이끌어 따라가지 않았습니다.</translation>
    </message>
    <message>
        <source>What {host} answered is too large. It was not taken.</source>
        <translation>{host}의 응답이 너무 커서 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>What {host} answered was not signed by the makers of this program. It was not taken.</source>
        <translation>{host}의 응답에 이 프로그램 제작자의 서명이 없어 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>What {host} answered cannot be read. It was not taken.</source>
        <translation>{host}의 응답을 읽을 수 없어 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>What {host} answered names a version older than this one. It was not taken.</source>
        <translation>{host}의 응답이 이것보다 오래된 버전을 알려 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>What {host} answered is older than what it answered before. It was not taken.</source>
        <translation>{host}의 응답이 이전 응답보다 오래되어 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>added {patterns}</source>
        <translation>{patterns} 추가</translation>
    </message>
    <message>
        <source>removed {patterns}</source>
        <translation>{patterns} 제거</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>순서 변경</translation>
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
        <translation>제외 패턴</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>숨긴 파일 제외</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>.gitignore가 무시하는 파일 제외</translation>
    </message>
    <message>
        <source>Exclude secrets, such as private keys and passwords</source>
        <translation>개인 키, 암호 등 비밀 제외</translation>
    </message>
    <message>
        <source>Exclude system folders and caches</source>
        <translation>시스템 폴더와 캐시 제외</translation>
    </message>
    <message>
        <source>Index changes right away</source>
        <translation>변경을 바로 색인</translation>
    </message>
    <message>
        <source>Largest file (MB)</source>
        <translation>가장 큰 파일(MB)</translation>
    </message>
    <message>
        <source>Largest spreadsheet (MB of text)</source>
        <translation>가장 큰 스프레드시트(글자 MB)</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>파일 하나의 시간 한도(초)</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>파일 하나의 메모리 한도(MB)</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>언어 모델</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>모델 내려받기 미러</translation>
    </message>
    <message>
        <source>Rerank results</source>
        <translation>결과 순위 다시 매기기</translation>
    </message>
    <message>
        <source>Reranking model</source>
        <translation>순위 재조정 모델</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>배터리 사용 중 일시 중지</translation>
    </message>
    <message>
        <source>Pause while saving power</source>
        <translation>절전 중 일시 중지</translation>
    </message>
    <message>
        <source>Pause while the computer is hot</source>
        <translation>컴퓨터가 과열된 동안 일시 중지</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>전체 화면일 때 일시 중지</translation>
    </message>
    <message>
        <source>Pause during presentations</source>
        <translation>발표 중 일시 중지</translation>
    </message>
    <message>
        <source>Use all cores while away</source>
        <translation>자리를 비운 동안 모든 코어 쓰기</translation>
    </message>
    <message>
        <source>Vector server</source>
        <translation>벡터 서버</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>벡터 서버의 인증서</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>언어 모델의 메모리 한도(MB)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>언어 모델을 비울 때까지의 시간(분)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>최근 검색 기억하기</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>화면 크기(%)</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>결과 정렬 기준</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>결과 묶는 기준</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>트레이에 아이콘 보이기</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>창을 닫을 때</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>빠른 검색 단축키</translation>
    </message>
    <message>
        <source>Shortcut to search for the selection</source>
        <translation>고른 글을 검색하는 단축키</translation>
    </message>
    <message>
        <source>Answer searches of GNOME</source>
        <translation>GNOME 검색에 응답</translation>
    </message>
    <message>
        <source>Answer searches of KRunner</source>
        <translation>KRunner 검색에 응답</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>업데이트 확인</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln개 더</numerusform>
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
        <translation>내 파일을 내용으로 찾아 줍니다. 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>라이선스…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Beside your other work</source>
        <translation>다른 일을 방해하지 않게</translation>
    </message>
    <message>
        <source>Searching is never held up. All of this can be changed later, in Settings.</source>
        <translation>검색은 기다리지 않습니다. 모두 나중에 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>배터리를 쓰는 동안 기다리기</translation>
    </message>
    <message>
        <source>Indexing goes on by itself when it is plugged in. What is indexed is found meanwhile.</source>
        <translation>전원을 연결하면 저절로 이어집니다. 색인에 있는 것은 그동안에도 찾습니다.</translation>
    </message>
    <message>
        <source>Wait while a program is in full screen</source>
        <translation>전체 화면 프로그램이 있는 동안 기다리기</translation>
    </message>
    <message>
        <source>Games, films and presentations get the whole computer.</source>
        <translation>게임, 영화, 발표가 컴퓨터를 온전히 씁니다.</translation>
    </message>
    <message>
        <source>Use the whole computer while you are away</source>
        <translation>자리를 비운 동안 컴퓨터를 모두 쓰기</translation>
    </message>
    <message>
        <source>While you are at it, one of its cores stays free for you in any case.</source>
        <translation>쓰는 동안에는 늘 코어 하나를 비워 둡니다.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>로그인할 때 시작</translation>
    </message>
    <message>
        <source>Without opening a window; what changes is taken in at once.</source>
        <translation>창을 열지 않고 변경을 바로 받아들입니다.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>창을 닫아도 계속 실행</translation>
    </message>
    <message>
        <source>In the tray, where there is one. A search is then there at once.</source>
        <translation>트레이가 있으면 거기에. 바로 검색할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault in {program}</source>
        <translation>{program} 오류</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your files and the index are not harmed. The details below help to mend it; they stay on this machine unless you send them to somebody. They may name your files.</source>
        <translation>사용자가 아니라 프로그램의 잘못입니다. 파일과 색인은 무사합니다. 아래 내용은 고치는 데 도움이 됩니다. 누구에게 보내지 않는 한 이 컴퓨터에만 있습니다. 파일 이름이 들어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>문제가 생겼습니다</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{part}, take away</source>
        <translation>{part}, 빼기</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>What the search is limited to</source>
        <translation>검색을 좁힌 조건</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Nothing is indexed yet.</source>
        <translation>아직 색인한 것이 없습니다.</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>종류별</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>언어별</translation>
    </message>
    <message>
        <source>A file that says something in two languages counts in both.</source>
        <translation>두 언어가 있는 파일은 양쪽에 셉니다.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>폴더별</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text documents</source>
        <translation>텍스트 문서</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>스프레드시트</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>프레젠테이션</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>전자 메일</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>전자책</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>노트북</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>소스 코드</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
</context>
<context>
    <name>DataActions</name>
    <message>
        <source>storage location path disk space drive move delete rebuild</source>
        <translation>저장 위치 경로 디스크 옮기기 비우기 다시 만들기</translation>
    </message>
    <message>
        <source>Choose a folder for the index</source>
        <translation>색인 폴더 고르기</translation>
    </message>
    <message>
        <source>Move the index to {place}?</source>
        <translation>색인을 {place}(으)로 옮길까요?</translation>
    </message>
    <message>
        <source>Everything is copied and compared before the old copy goes. Meanwhile nothing can be searched; afterwards the program starts again.</source>
        <translation>모두 복사해 대조한 뒤 옛것을 없앱니다. 그동안은 검색할 수 없고 끝나면 프로그램을 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>옮기기</translation>
    </message>
    <message>
        <source>The search comes to rest.</source>
        <translation>검색을 멈추고 있습니다.</translation>
    </message>
    <message>
        <source>All files are read and learnt anew, which can take hours. Your folders, your settings and the language models stay, and so do your files.</source>
        <translation>모든 파일을 다시 읽고 학습하며 몇 시간이 걸릴 수 있습니다. 폴더, 설정, 언어 모델과 파일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Clear the index?</source>
        <translation>색인을 비울까요?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>The index is cleared.</source>
        <translation>색인을 비우고 있습니다.</translation>
    </message>
    <message>
        <source>The index is copied and compared.</source>
        <translation>색인을 복사해 대조하고 있습니다.</translation>
    </message>
    <message>
        <source>The index could not be moved. It stays where it was.</source>
        <translation>색인을 옮기지 못했습니다. 있던 곳에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again; the log says more.</source>
        <translation>색인을 비우지 못했습니다. 다시 시도하십시오. 로그에 더 있습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Where things lie</source>
        <translation>모두 어디에 있는지</translation>
    </message>
    <message>
        <source>Index and models</source>
        <translation>색인과 모델</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation>폴더 보기: {name}</translation>
    </message>
    <message>
        <source>Move the index…</source>
        <translation>색인 옮기기…</translation>
    </message>
    <message>
        <source>Clear the index…</source>
        <translation>색인 비우기…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>색인이 {size}를 씁니다.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>What the language model runs on. A change loads it anew.</source>
        <translation>언어 모델을 실행하는 곳. 바꾸면 새로 불러옵니다.</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>알아서 고르기</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>프로세서 (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>NVIDIA 그래픽 (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple 그래픽 (MPS)</translation>
    </message>
    <message>
        <source>Intel graphics (XPU)</source>
        <translation>Intel 그래픽 (XPU)</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop folders here to search them</source>
        <translation>검색할 폴더를 여기에 놓으십시오</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>109 languages</source>
        <translation>109개 언어</translation>
    </message>
    <message>
        <source>15 languages</source>
        <translation>15개 언어</translation>
    </message>
    <message>
        <source>A .gitignore file leaves it out.</source>
        <translation>.gitignore 파일이 제외합니다.</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>이 컴퓨터의 폴더.</translation>
    </message>
    <message>
        <source>A part of the index is damaged ({0} passages or vectors).</source>
        <translation>색인의 일부가 손상되었습니다(구절 또는 벡터 {0}개).</translation>
    </message>
    <message>
        <source>A part of the index is damaged and left out of the results. It is repaired while the window is open, or by the command verify.</source>
        <translation>색인의 일부가 손상되어 결과에서 빠졌습니다. 창이 열려 있는 동안 또는 verify 명령으로 복구됩니다.</translation>
    </message>
    <message>
        <source>A text in the index is damaged.</source>
        <translation>색인의 글 하나가 손상되었습니다.</translation>
    </message>
    <message>
        <source>An internal error occurred and was logged. If something no longer works, restart Desktop Search.</source>
        <translation>내부 오류가 생겨 로그에 남겼습니다. 작동하지 않는 것이 있으면 Desktop Search를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Another page was asked for.</source>
        <translation>다른 쪽을 요청했습니다.</translation>
    </message>
    <message>
        <source>Another user can write to {0}.</source>
        <translation>다른 사용자가 {0}에 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or leave it out by a pattern in the settings.</source>
        <translation>파일 권한을 바꾸거나 설정의 패턴으로 제외하십시오.</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>디스크나 네트워크 드라이브가 있는지 보고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation>폴더에 쓸 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>설정의 미러 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect the drive it lies on.</source>
        <translation>철자를 확인하거나 드라이브를 연결하십시오.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>철자를 확인하십시오.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {0}.</source>
        <translation>모델 폴더나 {0}(으)로 끝나는 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or download one in Settings.</source>
        <translation>모델 폴더를 고르거나 설정에서 내려받으십시오.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose another folder, or download a model in Settings.</source>
        <translation>다른 폴더를 고르거나 설정에서 모델을 내려받으십시오.</translation>
    </message>
    <message>
        <source>Choose another folder, or download the model again in Settings.</source>
        <translation>다른 폴더를 고르거나 설정에서 모델을 다시 내려받으십시오.</translation>
    </message>
    <message>
        <source>Choose another folder, or rename this one.</source>
        <translation>다른 폴더를 고르거나 이 폴더의 이름을 바꾸십시오.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose another model, or a folder with a converted one.</source>
        <translation>다른 모델이나 변환한 모델의 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose another model, or import this one from a folder or a file.</source>
        <translation>다른 모델을 고르거나 폴더나 파일에서 가져오십시오.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>다른 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>다른 값을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>목록에서 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the folder it lies in.</source>
        <translation>그것이 있는 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>그중 하나의 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>모델 자체의 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder, or the archive it came in.</source>
        <translation>모델 폴더나 받은 압축 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>Close Desktop Search and try again.</source>
        <translation>Desktop Search를 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Close that program first, or give this one another folder with --base-dir.</source>
        <translation>먼저 그 프로그램을 닫거나 --base-dir로 다른 폴더를 주십시오.</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>압축을 멈췄습니다.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>잘못된 수를 바로잡았습니다.</translation>
    </message>
    <message>
        <source>Do not trust it: fetch the model from where its authors keep it.</source>
        <translation>믿지 마십시오. 만든 곳에서 모델을 받으십시오.</translation>
    </message>
    <message>
        <source>Do not trust it: use another mirror, or none.</source>
        <translation>믿지 마십시오. 다른 미러를 쓰거나 미러를 쓰지 마십시오.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>다시 내려받거나 설정에서 다른 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>Drawing this page failed; the file is probably damaged.</source>
        <translation>이 쪽을 그리지 못했습니다. 파일이 손상된 듯합니다.</translation>
    </message>
    <message>
        <source>Drawing this page takes longer than {0} seconds.</source>
        <translation>이 쪽을 그리는 데 {0}초 넘게 걸립니다.</translation>
    </message>
    <message>
        <source>Drawing this page takes more than {0} MB of memory.</source>
        <translation>이 쪽을 그리려면 메모리가 {0} MB 넘게 듭니다.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>영어와 중국어</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>다시 받으십시오.</translation>
    </message>
    <message>
        <source>Files of this kind ({0}) hold no text to search.</source>
        <translation>이 종류의 파일({0})에는 검색할 글자가 없습니다.</translation>
    </message>
    <message>
        <source>Finds translations of a sentence, also in rare languages; weaker at answering questions.</source>
        <translation>드문 언어까지 문장의 번역을 찾습니다. 질문에는 약합니다.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or start from the defaults.</source>
        <translation>먼저 마지막 정상 사본을 복원하거나 기본값으로 시작하십시오.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>긴 구절용.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>공간을 비우십시오.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>읽기 권한을 자신에게 주십시오.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>기본 모델의 절반 시간.</translation>
    </message>
    <message>
        <source>If it should, open it in the program that made it and save it again.</source>
        <translation>있어야 한다면 원래 프로그램에서 열어 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>믿는다면 설정에서 크기 한도를 올리십시오.</translation>
    </message>
    <message>
        <source>Imported; taken for a kind of {0}.</source>
        <translation>가져옴. {0}의 한 종류로 봅니다.</translation>
    </message>
    <message>
        <source>Indexing goes on by itself once that has changed.</source>
        <translation>그것이 바뀌면 색인 작업이 저절로 이어집니다.</translation>
    </message>
    <message>
        <source>Indexing met an unexpected error; the log has the details.</source>
        <translation>색인 중 예상치 못한 오류가 있었습니다. 로그에 자세한 내용이 있습니다.</translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation>색인 작업을 멈췄습니다.</translation>
    </message>
    <message>
        <source>Install the newer version again, or choose another folder for the index.</source>
        <translation>새 버전을 다시 설치하거나 색인에 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Install the package {0} {1} again, or choose another model in Settings.</source>
        <translation>패키지 {0} {1}을(를) 다시 설치하거나 설정에서 다른 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>It belongs to another of the chosen folders.</source>
        <translation>고른 다른 폴더에 속합니다.</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>캐시나 설치된 패키지처럼 시스템이나 도구의 것입니다.</translation>
    </message>
    <message>
        <source>It belongs to this program&apos;s own data.</source>
        <translation>이 프로그램 자체의 데이터입니다.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({0}), so it is looked through every few minutes instead.</source>
        <translation>변경을 지켜볼 수 없어({0}) 몇 분마다 살펴봅니다.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>설정이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>It is a link; links are not followed, what they lead to is read where it lies.</source>
        <translation>링크입니다. 가리키는 것은 제자리에서 읽습니다.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>임시, 잠금 또는 백업 파일입니다.</translation>
    </message>
    <message>
        <source>It is answered by words.</source>
        <translation>단어로 답합니다.</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>숨겨져 있습니다.</translation>
    </message>
    <message>
        <source>It is likely a secret, such as a private key or a password store.</source>
        <translation>개인 키나 암호 저장소처럼 비밀인 듯합니다.</translation>
    </message>
    <message>
        <source>It is made anew from the catalog; nothing is lost.</source>
        <translation>카탈로그에서 다시 만듭니다. 잃는 것은 없습니다.</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>없으며 그 사본도 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>너무 깊이 중첩되어 있습니다.</translation>
    </message>
    <message>
        <source>It is not a file but a device, a pipe or a socket.</source>
        <translation>파일이 아니라 장치, 파이프 또는 소켓입니다.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>올바른 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>It is rebuilt from the index; nothing is lost.</source>
        <translation>색인에서 다시 만듭니다. 잃는 것은 없습니다.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>너무 큽니다.</translation>
    </message>
    <message>
        <source>It is tried once more at the next start. You can also retry it now.</source>
        <translation>다음에 시작할 때 한 번 더 시도합니다. 지금 다시 시도할 수도 있습니다.</translation>
    </message>
    <message>
        <source>It lies in the cloud and not on this machine.</source>
        <translation>클라우드에 있고 이 컴퓨터에 없습니다.</translation>
    </message>
    <message>
        <source>It lies on another machine or a virtual drive ({0}), which does not tell of changes, so it is looked through every few minutes instead.</source>
        <translation>변경을 알리지 않는 다른 컴퓨터나 가상 드라이브({0})에 있어 몇 분마다 살펴봅니다.</translation>
    </message>
    <message>
        <source>It was moved or deleted; the next scan takes it out of the results.</source>
        <translation>옮겨졌거나 지워졌습니다. 다음에 살펴볼 때 결과에서 빠집니다.</translation>
    </message>
    <message>
        <source>Made for questions.</source>
        <translation>질문용.</translation>
    </message>
    <message>
        <source>Made to compare sentences; weaker at finding long passages.</source>
        <translation>문장 비교용. 긴 구절에는 약합니다.</translation>
    </message>
    <message>
        <source>Make room on its disk, and see that you may write to that folder.</source>
        <translation>그 디스크에 공간을 만들고 그 폴더에 쓸 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Make room on that disk, then start again.</source>
        <translation>그 디스크에 공간을 만들고 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>그 디스크에 공간을 만들고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again: what has come is kept.</source>
        <translation>그 디스크에 공간을 만들고 다시 시도하십시오. 받은 것은 남습니다.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the index, then try again.</source>
        <translation>색인이 있는 디스크에 공간을 만들고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Make room there first.</source>
        <translation>먼저 거기에 공간을 만드십시오.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>거기에 공간을 만드십시오.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>색인을 그 자신 안으로 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: {1}.</source>
        <translation>모델 {0}이(가) 여기서 작동하지 않습니다: {1}.</translation>
    </message>
    <message>
        <source>There is an index in {0} already.</source>
        <translation>{0}에 이미 색인이 있습니다.</translation>
    </message>
    <message>
        <source>{0} is not in a folder that {1} made, so it is left as it is.</source>
        <translation>{0}은(는) {1}이(가) 만든 폴더에 있지 않아 그대로 둡니다.</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>100개 넘는 언어</translation>
    </message>
    <message>
        <source>Move it away yourself if you do not need it.</source>
        <translation>필요 없으면 직접 옮기십시오.</translation>
    </message>
    <message>
        <source>Move that file away and start again.</source>
        <translation>그 파일을 옮기고 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Move that file away and start again: your files are read anew, none of them is touched.</source>
        <translation>그 파일을 옮기고 다시 시작하십시오. 파일은 새로 읽으며 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {0} cannot be written to{1}. What is in the index is found. See that the disk is not read-only and that you may write to that folder; indexing goes on by itself then.</source>
        <translation>색인하지 않고 있습니다. {0}의 색인에 쓸 수 없습니다{1}. 색인에 있는 것은 찾습니다. 디스크가 읽기 전용이 아니고 그 폴더에 쓸 수 있는지 확인하십시오. 그러면 색인 작업이 저절로 이어집니다.</translation>
    </message>
    <message>
        <source>Nothing is indexed: there is no room left on the disk that holds the index ({0}). What is in the index is found. Make room there; indexing goes on by itself then.</source>
        <translation>색인하지 않고 있습니다. 색인이 있는 디스크({0})에 더는 공간이 없습니다. 색인에 있는 것은 찾습니다. 그 디스크에 공간을 만들면 색인 작업이 저절로 이어집니다.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Retry it after an update of the program, or with another model.</source>
        <translation>할 일은 없습니다. 프로그램 업데이트 뒤나 다른 모델로 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Older; made to compare sentences.</source>
        <translation>더 오래됨. 문장 비교용.</translation>
    </message>
    <message>
        <source>One of your own patterns leaves it out.</source>
        <translation>직접 만든 패턴이 제외합니다.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded; it is found by its words.</source>
        <translation>이 파일의 구절 하나를 학습하지 못했습니다. 단어로는 찾습니다.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this file&apos;s text are searchable.</source>
        <translation>이 파일은 글의 처음 {0} MB만 검색됩니다.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>이 표는 셀의 처음 {0} MB만 검색됩니다.</translation>
    </message>
    <message>
        <source>Only the first {0} passages of this file are searchable.</source>
        <translation>이 파일은 처음 {0}개 구절만 검색됩니다.</translation>
    </message>
    <message>
        <source>Only what is in it can be compared.</source>
        <translation>색인에 있는 것만 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>Open it from your file manager.</source>
        <translation>파일 관리자에서 여십시오.</translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation>새 프로그램에서 열어 docx나 odt로 저장하십시오.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again, or get a fresh copy.</source>
        <translation>원래 프로그램에서 열어 다시 저장하거나 새 사본을 구하십시오.</translation>
    </message>
    <message>
        <source>Open the file in its own program.</source>
        <translation>원래 프로그램에서 파일을 여십시오.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>또는 폴더나 파일에서 모델을 가져오십시오.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>알려 주십시오.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>설정에서 크기 한도를 올리거나 파일을 나누십시오.</translation>
    </message>
    <message>
        <source>Reading this file made the reader crash; the file is probably damaged.</source>
        <translation>이 파일을 읽다가 읽기 프로그램이 비정상 종료되었습니다. 손상된 듯합니다.</translation>
    </message>
    <message>
        <source>Reading this file takes more than {0} MB of memory.</source>
        <translation>이 파일을 읽으려면 메모리가 {0} MB 넘게 듭니다.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {0} seconds.</source>
        <translation>이 파일을 읽는 데 {0}초 넘게 걸렸습니다.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>읽기를 멈췄습니다.</translation>
    </message>
    <message>
        <source>Remove it, or get a fresh copy.</source>
        <translation>지우거나 새 사본을 구하십시오.</translation>
    </message>
    <message>
        <source>Remove some patterns.</source>
        <translation>패턴을 몇 개 제거하십시오.</translation>
    </message>
    <message>
        <source>Rename it if you do not need it.</source>
        <translation>필요 없으면 이름을 바꾸십시오.</translation>
    </message>
    <message>
        <source>Rename it, or choose another folder for the index.</source>
        <translation>이름을 바꾸거나 색인에 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Rename or move it, then try again.</source>
        <translation>이름을 바꾸거나 옮긴 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or exclude the folder.</source>
        <translation>프로그램 업데이트 뒤 다시 시도하거나 폴더를 제외하십시오.</translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or report it; the log has the details.</source>
        <translation>프로그램 업데이트 뒤 다시 시도하거나 알려 주십시오. 로그에 자세한 내용이 있습니다.</translation>
    </message>
    <message>
        <source>Retry it from here if you think it was chance, or save it again in another format.</source>
        <translation>우연이라면 여기서 다시 시도하거나 다른 형식으로 저장하십시오.</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>`desktop-search settings restore`(마지막 정상 사본) 또는 `desktop-search settings reset`(기본값)을 실행하십시오.</translation>
    </message>
    <message>
        <source>Run it again afterwards; it goes on where it stood.</source>
        <translation>나중에 다시 실행하십시오. 하던 데서 이어집니다.</translation>
    </message>
    <message>
        <source>Run it through a program for text recognition (OCR) and save the result.</source>
        <translation>문자 인식(OCR) 프로그램을 거쳐 저장하십시오.</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>암호 없는 사본을 저장하면 글자를 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it; the log has the details.</source>
        <translation>새 형식으로 저장하거나 알려 주십시오. 로그에 자세한 내용이 있습니다.</translation>
    </message>
    <message>
        <source>Searching by meaning goes on by itself then.</source>
        <translation>그러면 의미 검색이 저절로 이어집니다.</translation>
    </message>
    <message>
        <source>See that the disk has room.</source>
        <translation>디스크에 공간이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>See that the disk is connected, and that you may write to that folder.</source>
        <translation>디스크가 연결되고 그 폴더에 쓸 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>See that this is a folder, and that you may write to it and to what is in it.</source>
        <translation>폴더가 맞고 그 안까지 쓸 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>See that you may write there.</source>
        <translation>거기에 쓸 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {0}, then retry.</source>
        <translation>{0}의 패턴을 간단하게 한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Somebody has changed the vector index in {0}.</source>
        <translation>누군가 {0}의 벡터 색인을 바꿨습니다.</translation>
    </message>
    <message>
        <source>Something went wrong inside Desktop Search.</source>
        <translation>Desktop Search 안에서 문제가 생겼습니다.</translation>
    </message>
    <message>
        <source>Split the file, or raise the memory limit in the settings.</source>
        <translation>파일을 나누거나 설정에서 메모리 한도를 올리십시오.</translation>
    </message>
    <message>
        <source>Split the file, or raise the time limit in the settings.</source>
        <translation>파일을 나누거나 설정에서 시간 한도를 올리십시오.</translation>
    </message>
    <message>
        <source>Start again: it is restored from its last copy.</source>
        <translation>다시 시작하십시오. 마지막 사본에서 되살립니다.</translation>
    </message>
    <message>
        <source>Start again: the index is restored.</source>
        <translation>다시 시작하십시오. 색인을 되살립니다.</translation>
    </message>
    <message>
        <source>Start from the defaults.</source>
        <translation>기본값으로 시작하십시오.</translation>
    </message>
    <message>
        <source>Start it again; it goes on where it stood.</source>
        <translation>다시 시작하십시오. 하던 데서 이어집니다.</translation>
    </message>
    <message>
        <source>Start the program anew, or choose another model in Settings.</source>
        <translation>프로그램을 다시 시작하거나 설정에서 다른 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>Start the program anew.</source>
        <translation>프로그램을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>That program is not there any more.</source>
        <translation>그 프로그램이 더는 없습니다.</translation>
    </message>
    <message>
        <source>Take one with model.safetensors, or convert it with sentence-transformers: save_pretrained does.</source>
        <translation>model.safetensors가 있는 것을 쓰거나 sentence-transformers의 save_pretrained로 변환하십시오.</translation>
    </message>
    <message>
        <source>50 languages</source>
        <translation>50개 언어</translation>
    </message>
    <message>
        <source>94 languages</source>
        <translation>94개 언어</translation>
    </message>
    <message>
        <source>Choose Check the index, under Health.</source>
        <translation>‘점검’에서 ‘색인 검사’를 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose one on this computer.</source>
        <translation>이 컴퓨터의 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Connect the drive it lies on.</source>
        <translation>그것이 있는 드라이브를 연결하십시오.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>It stays where it was. Choose another folder.</source>
        <translation>있던 곳에 그대로 있습니다. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>거기에 공간을 만들거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>브라우저에서 여십시오.</translation>
    </message>
    <message>
        <source>See that it runs, and that its address, certificate and token are right.</source>
        <translation>실행 중인지, 주소와 인증서와 토큰이 올바른지 확인하십시오.</translation>
    </message>
    <message>
        <source>Texts are learnt in smaller portions, as the language model may take {0} MB only.</source>
        <translation>모델이 {0} MB만 쓸 수 있어 글을 더 작게 나눠 학습합니다.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been made anew.</source>
        <translation>카탈로그의 조회 표가 손상되어 다시 만들었습니다.</translation>
    </message>
    <message>
        <source>The connection to {0} broke off ({1}).</source>
        <translation>{0} 연결이 끊겼습니다({1}).</translation>
    </message>
    <message>
        <source>The copy of the index was damaged and has been removed; another one is made.</source>
        <translation>색인 사본이 손상되어 제거했습니다. 다른 사본을 만듭니다.</translation>
    </message>
    <message>
        <source>The default. Comes with the program where its package exists.</source>
        <translation>기본 모델. 패키지가 있는 곳에서는 프로그램에 들어 있습니다.</translation>
    </message>
    <message>
        <source>The default; comes with the program.</source>
        <translation>기본 모델. 프로그램에 들어 있습니다.</translation>
    </message>
    <message>
        <source>The download of {0} was stopped.</source>
        <translation>{0} 내려받기를 멈췄습니다.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{0}&quot; is neither known nor a folder.</source>
        <translation>모델 “{0}”은(는) 알려지지 않았고 폴더도 아닙니다.</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be loaded ({1}).</source>
        <translation>모델 {0}을(를) 불러올 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be started ({1}).</source>
        <translation>모델 {0}을(를) 시작할 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} is not on this computer.</source>
        <translation>모델 {0}이(가) 이 컴퓨터에 없습니다.</translation>
    </message>
    <message>
        <source>The engine ends.</source>
        <translation>엔진을 종료합니다.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>파일이 더는 없습니다.</translation>
    </message>
    <message>
        <source>The file is read instead.</source>
        <translation>대신 파일을 읽습니다.</translation>
    </message>
    <message>
        <source>The file {0} cannot be used ({1}); mend or delete it.</source>
        <translation>파일 {0}을(를) 쓸 수 없습니다({1}). 고치거나 지우십시오.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); its results are kept.</source>
        <translation>폴더 {0}을(를) 읽을 수 없습니다({1}). 결과는 남깁니다.</translation>
    </message>
    <message>
        <source>The folder {0} could not be read to its end; its results are kept.</source>
        <translation>폴더 {0}을(를) 끝까지 읽지 못했습니다. 결과는 남깁니다.</translation>
    </message>
    <message>
        <source>The folder {0} is empty, and on another drive than before; its results are kept.</source>
        <translation>폴더 {0}이(가) 비었고 전과 다른 드라이브에 있습니다. 결과는 남깁니다.</translation>
    </message>
    <message>
        <source>The folder {0} is not there; its results are kept.</source>
        <translation>폴더 {0}이(가) 없습니다. 결과는 남깁니다.</translation>
    </message>
    <message>
        <source>The folder {0} is set aside, as the program stopped responding twice while it scanned it; the results known from it are kept.</source>
        <translation>폴더 {0}을(를) 살펴보다가 프로그램이 두 번 응답을 멈춰 따로 두었습니다. 이미 아는 결과는 남깁니다.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read.</source>
        <translation>폴더 {0}을(를) 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read; its results are kept. Give yourself permission to read it.</source>
        <translation>폴더 {0}을(를) 읽을 권한이 없습니다. 결과는 남깁니다. 읽기 권한을 자신에게 주십시오.</translation>
    </message>
    <message>
        <source>The hub has {0} without safetensors weights or without tokenizer.json.</source>
        <translation>허브의 {0}에는 safetensors 가중치나 tokenizer.json이 없습니다.</translation>
    </message>
    <message>
        <source>The imported model {0} is not on this computer any more.</source>
        <translation>가져온 모델 {0}이(가) 이 컴퓨터에 더는 없습니다.</translation>
    </message>
    <message>
        <source>The index copied to {0} is damaged.</source>
        <translation>{0}에 복사한 색인이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The index could not be moved: {0}.</source>
        <translation>색인을 옮기지 못했습니다: {0}.</translation>
    </message>
    <message>
        <source>The index in {0} cannot be used just now ({1}).</source>
        <translation>{0}의 색인을 지금 쓸 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>The index in {0} is damaged.</source>
        <translation>{0}의 색인이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The index in {0} is in use ({1}).</source>
        <translation>{0}의 색인을 쓰고 있습니다({1}).</translation>
    </message>
    <message>
        <source>The index in {0} was made by a newer version of this program.</source>
        <translation>{0}의 색인은 더 새로운 버전의 프로그램이 만들었습니다.</translation>
    </message>
    <message>
        <source>The index in {0} was made by an older version of this program, and cannot be changed.</source>
        <translation>{0}의 색인은 이 프로그램의 이전 버전이 만들어 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The index is in {0} already.</source>
        <translation>색인이 이미 {0}에 있습니다.</translation>
    </message>
    <message>
        <source>The index was moved to {0}, which is not there now.</source>
        <translation>색인을 옮긴 {0}이(가) 지금 없습니다.</translation>
    </message>
    <message>
        <source>The language model ended over a query and is started again.</source>
        <translation>언어 모델이 질의 중에 끝나 다시 시작합니다.</translation>
    </message>
    <message>
        <source>The language model ended unexpectedly over some text.</source>
        <translation>언어 모델이 어떤 글에서 갑자기 끝났습니다.</translation>
    </message>
    <message>
        <source>The language model fails over this query.</source>
        <translation>언어 모델이 이 질의를 처리하지 못합니다.</translation>
    </message>
    <message>
        <source>The language model is being started.</source>
        <translation>언어 모델을 시작하고 있습니다.</translation>
    </message>
    <message>
        <source>The language model needs {0} MB of memory and may take {1}. Allow it more in the settings, or choose a smaller model.</source>
        <translation>언어 모델에 {0} MB가 필요한데 {1}까지만 쓸 수 있습니다. 설정에서 늘리거나 더 작은 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>The language model was taken away.</source>
        <translation>언어 모델을 치웠습니다.</translation>
    </message>
    <message>
        <source>The larger sister of the default.</source>
        <translation>기본 모델의 큰 판.</translation>
    </message>
    <message>
        <source>The model cannot be written to {0} ({1}).</source>
        <translation>모델을 {0}에 쓸 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {0} ({1}).</source>
        <translation>모델을 복사하지 못했습니다: {0} ({1}).</translation>
    </message>
    <message>
        <source>The model could not be started; the log has the details.</source>
        <translation>모델을 시작하지 못했습니다. 로그에 자세한 내용이 있습니다.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by their words only; the log has the details.</source>
        <translation>모델이 실패하여 새 글은 단어로만 찾습니다. 로그에 자세한 내용이 있습니다.</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>모델에 파일이 너무 많거나 구성 또는 어휘가 지나치게 큽니다.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded ({1}).</source>
        <translation>{0}의 모델을 불러올 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>The model in {0} does not say how long its vectors are.</source>
        <translation>{0}의 모델이 벡터 길이를 밝히지 않습니다.</translation>
    </message>
    <message>
        <source>The model in {0} gives {1} numbers for a passage; a cross-encoder that orders answers gives one.</source>
        <translation>{0}의 모델은 구절마다 수 {1}개를 냅니다. 순서를 정하는 교차 인코더는 하나를 냅니다.</translation>
    </message>
    <message>
        <source>The model in {0} has no tensors in its weights.</source>
        <translation>{0}에 있는 모델의 가중치에 텐서가 없습니다.</translation>
    </message>
    <message>
        <source>The model in {0} has no tokenizer.json.</source>
        <translation>{0}의 모델에 tokenizer.json이 없습니다.</translation>
    </message>
    <message>
        <source>The model in {0} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>{0}의 모델에 유일하게 불러오는 safetensors 형식의 가중치가 없습니다.</translation>
    </message>
    <message>
        <source>The model in {0} has no {1}.</source>
        <translation>{0}의 모델에 {1}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The model in {0} is not loaded: {1}.</source>
        <translation>{0}의 모델을 불러오지 않습니다: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} wants program code of its own ({1}), which is never run.</source>
        <translation>{0}의 모델은 자체 코드({1})를 원하지만 절대 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: it gives all texts the same meaning, or none.</source>
        <translation>모델 {0}은(는) 쓸 수 없습니다. 모든 글에 같은 의미를 주거나 아무것도 주지 않습니다.</translation>
    </message>
    <message>
        <source>The model {0} that orders answers is not on this computer.</source>
        <translation>답의 순서를 정하는 모델 {0}이(가) 이 컴퓨터에 없습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s file cannot be read ({0}).</source>
        <translation>모델 파일을 읽을 수 없습니다({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown block size.</source>
        <translation>모델 파일의 블록 크기를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown format.</source>
        <translation>모델 파일의 형식을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s file has weights that are no numbers ({0}).</source>
        <translation>모델 파일에 수가 아닌 가중치가 있습니다({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file lacks {0}.</source>
        <translation>모델 파일에 {0}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s file {0} is not the one this program knows.</source>
        <translation>모델 파일 {0}은(는) 이 프로그램이 아는 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>새 디스크가 고장일 수 있습니다.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {0}.</source>
        <translation>쪽을 표시할 수 없습니다: {0}.</translation>
    </message>
    <message>
        <source>The part that reads files does not start.</source>
        <translation>파일을 읽는 부분이 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it read this file, so the file is set aside.</source>
        <translation>이 파일을 읽다가 프로그램이 두 번 갑자기 끝나 따로 두었습니다.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while it scanned this folder, so the folder is set aside.</source>
        <translation>이 폴더를 살펴보다가 프로그램이 두 번 응답을 멈춰 따로 두었습니다.</translation>
    </message>
    <message>
        <source>The running engine does not answer.</source>
        <translation>실행 중인 엔진이 답하지 않습니다.</translation>
    </message>
    <message>
        <source>The search engine ended before it answered.</source>
        <translation>검색 엔진이 답하기 전에 끝났습니다.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be changed to this value.</source>
        <translation>설정 {0}을(를) 이 값으로 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value.</source>
        <translation>설정 {0}의 값을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value. Its default is used.</source>
        <translation>설정 {0}의 값을 쓸 수 없습니다. 기본값을 씁니다.</translation>
    </message>
    <message>
        <source>The setting {0} is missing.</source>
        <translation>설정 {0}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The setting {0} is out of range. {1} is used.</source>
        <translation>설정 {0}이(가) 범위를 벗어났습니다. {1}을(를) 씁니다.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>설정이 너무 길어 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({0}).</source>
        <translation>설정을 저장하지 못했습니다({0}).</translation>
    </message>
    <message>
        <source>The system or another program ended the reader several times while it read this file.</source>
        <translation>이 파일을 읽는 동안 시스템이나 다른 프로그램이 읽기 프로그램을 여러 번 종료했습니다.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>시스템 메시지: {0}.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {0} cannot be read ({1}).</source>
        <translation>{0}의 모델 토크나이저를 읽을 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be set aside ({0}).</source>
        <translation>읽을 수 없는 설정을 따로 두지 못했습니다({0}).</translation>
    </message>
    <message>
        <source>The vector index did not find what is in it.</source>
        <translation>벡터 색인이 그 안의 것을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({0}).</source>
        <translation>벡터 색인에 손상된 벡터가 있었습니다({0}).</translation>
    </message>
    <message>
        <source>The vector index in {0} cannot be used ({1}).</source>
        <translation>{0}의 벡터 색인을 쓸 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>The vector index in {0} does not find what is in it.</source>
        <translation>{0}의 벡터 색인이 그 안의 것을 찾지 못합니다.</translation>
    </message>
    <message>
        <source>The vector index in {0} lacks vectors it counts.</source>
        <translation>{0}의 벡터 색인에 셈한 벡터가 없습니다.</translation>
    </message>
    <message>
        <source>The vector index is made anew by itself then; searches go on.</source>
        <translation>그러면 벡터 색인을 저절로 다시 만듭니다. 검색은 이어집니다.</translation>
    </message>
    <message>
        <source>The vector index lacked {0} texts and had {1} too many.</source>
        <translation>벡터 색인에 글 {0}개가 모자라고 {1}개가 남았습니다.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>벡터 색인이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The vector index was left as it is: making it anew takes {0} for a moment, and {1} are free.</source>
        <translation>벡터 색인은 그대로 둡니다. 다시 만들려면 잠시 {0}이(가) 필요한데 {1} 남았습니다.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>벡터 색인이 없었습니다.</translation>
    </message>
    <message>
        <source>The vector server {0} answers with status {1}.</source>
        <translation>벡터 서버 {0}이(가) 상태 {1}(으)로 응답합니다.</translation>
    </message>
    <message>
        <source>The vector server {0} cannot be reached ({1}).</source>
        <translation>벡터 서버 {0}에 연결할 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>The vector server {0} refuses the token.</source>
        <translation>벡터 서버 {0}이(가) 토큰을 거부합니다.</translation>
    </message>
    <message>
        <source>The weights in {0} are no safetensors file, or not all of one ({1}).</source>
        <translation>{0}의 가중치가 safetensors 파일이 아니거나 불완전합니다({1}).</translation>
    </message>
    <message>
        <source>The word index and the passages differed; it has been made anew.</source>
        <translation>단어 색인이 구절과 달라 다시 만들었습니다.</translation>
    </message>
    <message>
        <source>The word index in {0} is damaged.</source>
        <translation>{0}의 단어 색인이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be made anew.</source>
        <translation>단어 색인이 손상되어 다시 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>The words of the index in {0} are damaged.</source>
        <translation>{0}에 있는 색인의 단어가 손상되었습니다.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>폴더 {0}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>설정의 정상 사본이 없습니다.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot; to download.</source>
        <translation>내려받을 모델 “{0}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no room for the model: it takes {0} MB, and {1} MB are free where models are kept ({2}).</source>
        <translation>모델을 둘 공간이 없습니다. {0} MB가 필요한데 모델 폴더에 {1} MB 남았습니다({2}).</translation>
    </message>
    <message>
        <source>There is no room for {0}: {1} MB are to come, and {2} MB are free where models are kept ({3}).</source>
        <translation>{0}을(를) 둘 공간이 없습니다. {1} MB가 더 필요한데 모델 폴더에 {2} MB 남았습니다({3}).</translation>
    </message>
    <message>
        <source>There is no room in {0} for the model {1}.</source>
        <translation>{0}에 모델 {1}을(를) 둘 공간이 없습니다.</translation>
    </message>
    <message>
        <source>There is no room left for the model where models are kept ({0}).</source>
        <translation>모델 폴더({0})에 더는 공간이 없습니다.</translation>
    </message>
    <message>
        <source>There is no room left for {0} where models are kept ({1}).</source>
        <translation>모델 폴더에 {0}을(를) 둘 공간이 더는 없습니다({1}).</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the index ({0}).</source>
        <translation>색인이 있는 디스크({0})에 더는 공간이 없습니다.</translation>
    </message>
    <message>
        <source>There is no room on the disk for a copy of the index.</source>
        <translation>디스크에 색인 사본을 둘 공간이 없습니다.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}.</source>
        <translation>{0}에 공간이 모자랍니다.</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>{0}에 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>There is too little room on the disk to compact the index: {0} of the {1} it takes for a moment.</source>
        <translation>색인을 압축할 공간이 모자랍니다. {0} 있고 잠시 {1} 필요합니다.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>프로그램이 끝날 때까지 유효합니다.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it holds pictures or shapes but no text.</source>
        <translation>이 PDF는 스캔 같습니다. 그림이나 도형은 있지만 글자는 없습니다.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: the program stumbled over its contents.</source>
        <translation>이 파일은 색인할 수 없습니다. 내용을 처리하지 못했습니다.</translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <translation>이 파일을 읽을 수 없습니다({0}).</translation>
    </message>
    <message>
        <source>This file cannot be read: the program stumbled over its contents.</source>
        <translation>이 파일을 읽을 수 없습니다. 내용을 처리하지 못했습니다.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>이 파일에는 글자가 없습니다.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete, or of a form that cannot be read yet.</source>
        <translation>이 파일은 손상되었거나 불완전하거나 아직 읽을 수 없는 형태입니다.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>이 파일은 비어 있습니다.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {0} MB.</source>
        <translation>이 파일은 한도 {0} MB보다 큽니다.</translation>
    </message>
    <message>
        <source>This file is not of the kind its name says, or it is damaged.</source>
        <translation>이 파일은 이름과 다른 종류이거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>This file is protected by a password or by copy protection.</source>
        <translation>이 파일은 암호나 복사 방지로 보호되어 있습니다.</translation>
    </message>
    <message>
        <source>This file was written by a version of Word from before 1997.</source>
        <translation>이 파일은 1997년 이전 Word로 만들었습니다.</translation>
    </message>
    <message>
        <source>This file would unpack to more than {0} MB.</source>
        <translation>이 파일은 풀면 {0} MB를 넘습니다.</translation>
    </message>
    <message>
        <source>This folder is not among the indexed ones any more.</source>
        <translation>이 폴더는 더는 색인 대상이 아닙니다.</translation>
    </message>
    <message>
        <source>This folder lies on another machine, where an index can be damaged.</source>
        <translation>이 폴더는 다른 컴퓨터에 있어 색인이 손상될 수 있습니다.</translation>
    </message>
    <message>
        <source>This is no name of a folder.</source>
        <translation>폴더 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>이 쪽은 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>This passage is no longer in the index.</source>
        <translation>이 구절은 더는 색인에 없습니다.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>그것이 끝나면 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, something on the way, or the mirror, changes files.</source>
        <translation>다시 시도하십시오. 또 그러면 중간이나 미러가 파일을 바꾸는 것입니다.</translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation>다시 시도하십시오. 로그에 더 있습니다.</translation>
    </message>
    <message>
        <source>Until then all vectors of the catalog are compared; nothing is lost.</source>
        <translation>그때까지는 카탈로그의 모든 벡터를 비교합니다. 잃는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Until you decide what to use instead, nothing is indexed that they might exclude.</source>
        <translation>대신 무엇을 쓸지 정할 때까지 그 설정이 제외했을 수 있는 것은 색인하지 않습니다.</translation>
    </message>
    <message>
        <source>Wants a graphics card.</source>
        <translation>그래픽 카드 필요.</translation>
    </message>
    <message>
        <source>Wants a graphics card. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>그래픽 카드 필요. 만든 이가 safetensors 가중치를 내지 않습니다. 다른 데서 변환해 폴더를 가져오십시오.</translation>
    </message>
    <message>
        <source>What arrived of {0} is not what {1} announced: {2} has another checksum. It has been thrown away.</source>
        <translation>받은 {0}이(가) {1}의 공지와 다릅니다. {2}의 체크섬이 달라 버렸습니다.</translation>
    </message>
    <message>
        <source>What is known of {0} was damaged; read again.</source>
        <translation>{0}에 대해 아는 내용이 손상되어 다시 읽습니다.</translation>
    </message>
    <message>
        <source>What was given back is kept; the next time goes on from there.</source>
        <translation>돌려준 것은 남습니다. 다음에 거기서 이어집니다.</translation>
    </message>
    <message>
        <source>What was written is not what was read back.</source>
        <translation>쓴 것과 다시 읽은 것이 다릅니다.</translation>
    </message>
    <message>
        <source>Words answer meanwhile.</source>
        <translation>그동안 단어로 답합니다.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>이 파일을 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Your settings can be read, so there is nothing to decide.</source>
        <translation>설정을 읽을 수 있어 정할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Your settings cannot be read and so cannot be changed.</source>
        <translation>설정을 읽을 수 없어 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Your settings in {0} could not be read.</source>
        <translation>{0}의 설정을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>설정이 없어 마지막 사본에서 복원했습니다.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>{0} It could not be made anew; exact search serves.</source>
        <translation>{0} 다시 만들지 못했습니다. 정확 검색이 대신합니다.</translation>
    </message>
    <message>
        <source>{0} It has been made anew, without embedding anything.</source>
        <translation>{0} 다시 학습하지 않고 다시 만들었습니다.</translation>
    </message>
    <message>
        <source>{0} It is complete again.</source>
        <translation>{0} 다시 온전합니다.</translation>
    </message>
    <message>
        <source>{0} It is made anew at the next start.</source>
        <translation>{0} 다음에 시작할 때 다시 만듭니다.</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}).</source>
        <translation>{0}에 연결할 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read to its end: it is damaged, incomplete or locked.</source>
        <translation>{0}을(를) 끝까지 읽을 수 없습니다. 손상, 불완전 또는 잠김입니다.</translation>
    </message>
    <message>
        <source>{0} cannot be the address of a vector server: it is to be https://host:port.</source>
        <translation>{0}은(는) 벡터 서버의 주소가 될 수 없습니다. https://host:port 형식이어야 합니다.</translation>
    </message>
    <message>
        <source>{0} could not be opened: {1}.</source>
        <translation>{0}을(를) 열지 못했습니다: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be read; the results known from it are kept.</source>
        <translation>{0}을(를) 읽지 못했습니다. 알려진 결과는 남깁니다.</translation>
    </message>
    <message>
        <source>{0} could not be started; the log has the details. {1} goes on answering.</source>
        <translation>{0}을(를) 시작하지 못했습니다. 로그에 자세한 내용이 있습니다. {1}이(가) 계속 답합니다.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0}을(를) 쓰지 못했습니다: {1}.</translation>
    </message>
    <message>
        <source>{0} counts of passages were wrong and have been corrected.</source>
        <translation>잘못된 구절 수 {0}개를 바로잡았습니다.</translation>
    </message>
    <message>
        <source>{0} does not answer as a hub of models does ({1}).</source>
        <translation>{0}이(가) 모델 허브처럼 답하지 않습니다({1}).</translation>
    </message>
    <message>
        <source>{0} does not have the model {1}, or not for everybody ({2}).</source>
        <translation>{0}에 모델 {1}이(가) 없거나 공개되지 않았습니다({2}).</translation>
    </message>
    <message>
        <source>{0} fails, and the model before goes on answering; the log has the details.</source>
        <translation>{0}이(가) 실패하여 이전 모델이 계속 답합니다. 로그에 자세한 내용이 있습니다.</translation>
    </message>
    <message>
        <source>{0} has another {1} than was downloaded before for the same version of {2}.</source>
        <translation>{0}의 {1}이(가) {2}의 같은 버전에서 전에 내려받은 것과 다릅니다.</translation>
    </message>
    <message>
        <source>{0} has changed while it was copied.</source>
        <translation>{0}이(가) 복사하는 동안 바뀌었습니다.</translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle ({1}), which can hold program code and is not loaded.</source>
        <translation>{0}의 가중치는 pickle({1})이라 코드가 있을 수 있어 불러오지 않습니다.</translation>
    </message>
    <message>
        <source>{0} has other weights for {1} than its authors have published.</source>
        <translation>{0}에 있는 {1}의 가중치가 만든 이가 공개한 것과 다릅니다.</translation>
    </message>
    <message>
        <source>{0} has too many files to be a model.</source>
        <translation>{0}은(는) 파일이 너무 많아 모델이 아닙니다.</translation>
    </message>
    <message>
        <source>{0} has too many files to look for a model in.</source>
        <translation>{0}은(는) 파일이 너무 많아 모델을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} holds no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must lie in one folder.</source>
        <translation>{0}에 sentence-transformers 모델이 없습니다. config.json, tokenizer.json, safetensors 가중치가 한 폴더에 있어야 합니다.</translation>
    </message>
    <message>
        <source>{0} holds several models ({1}).</source>
        <translation>{0}에 모델이 여럿 있습니다({1}).</translation>
    </message>
    <message>
        <source>{0} is a database of another program.</source>
        <translation>{0}은(는) 다른 프로그램의 데이터베이스입니다.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0}은(는) 폴더가 아니라 파일입니다.</translation>
    </message>
    <message>
        <source>{0} is being started; {1} answers meanwhile.</source>
        <translation>{0}을(를) 시작하는 중입니다. 그동안 {1}이(가) 답합니다.</translation>
    </message>
    <message>
        <source>{0} is larger than a file of its kind may be ({1} MB).</source>
        <translation>{0}이(가) 이 종류 파일의 한도({1} MB)보다 큽니다.</translation>
    </message>
    <message>
        <source>{0} is no archive that a model comes in.</source>
        <translation>{0}은(는) 모델 압축 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is not in the index.</source>
        <translation>{0}은(는) 색인에 없습니다.</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0}은(는) 더는 없습니다.</translation>
    </message>
    <message>
        <source>{0} made this folder and removes files in it.</source>
        <translation>이 폴더는 {0}이(가) 만들었으며 안의 파일을 제거합니다.</translation>
    </message>
    <message>
        <source>{0} of {1} pages hold no text; they are probably scans or pictures.</source>
        <translation>{1}쪽 중 {0}쪽에 글자가 없습니다. 스캔이나 그림인 듯합니다.</translation>
    </message>
    <message>
        <source>{0} passages of this file could not be embedded; they are found by their words.</source>
        <translation>이 파일의 구절 {0}개를 학습하지 못했습니다. 단어로는 찾습니다.</translation>
    </message>
    <message>
        <source>{0} places could not be read, such as {1}; the results known from them are kept.</source>
        <translation>{1} 등 {0}곳을 읽지 못했습니다. 알려진 결과는 남깁니다.</translation>
    </message>
    <message>
        <source>{0} texts were not known as waiting, or not waiting, for a vector; corrected.</source>
        <translation>글 {0}개의 대기 표시가 틀려 바로잡았습니다.</translation>
    </message>
    <message>
        <source>{0} was not made by this program.</source>
        <translation>{0}은(는) 이 프로그램이 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and holds no model that can be used, so it is left as it is.</source>
        <translation>{0}은(는) {1}이(가) 만들지 않았고 쓸 수 있는 모델도 없어 그대로 둡니다.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and is not empty.</source>
        <translation>{0}은(는) {1}이(가) 만들지 않았고 비어 있지 않습니다.</translation>
    </message>
    <message>
        <source>{0} was not written by {1}.</source>
        <translation>{0}은(는) {1}이(가) 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no model does; nothing of it was taken.</source>
        <translation>{0}은(는) 풀면 모델이라 할 수 없을 만큼 훨씬 커져 아무것도 받지 않았습니다.</translation>
    </message>
    <message>
        <source>{0} would write outside its own folder ({1}); nothing of it was taken.</source>
        <translation>{0}이(가) 자기 폴더 밖({1})에 쓰려 해서 아무것도 받지 않았습니다.</translation>
    </message>
    <message>
        <source>{0} {1} unusable; {2} embedded again.</source>
        <translation>{0} {1} 사용 불가. {2} 다시 학습.</translation>
    </message>
    <message>
        <source>{0} {1} {2} goes on answering.</source>
        <translation>{0} {1} {2}이(가) 계속 답합니다.</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Settings as a file</source>
        <translation>설정 파일</translation>
    </message>
    <message>
        <source>To keep them, or to take them to another computer. Chosen folders and the index are not in it.</source>
        <translation>보관하거나 다른 컴퓨터로 옮길 때 씁니다. 고른 폴더와 색인은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>모든 설정 초기화…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>설정 내보내기</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>설정 가져오기</translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>Left out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>For every folder. A change is followed by a look through the folders.</source>
        <translation>모든 폴더에 적용됩니다. 바꾸면 폴더를 살펴봅니다.</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>숨긴 파일과 폴더</translation>
    </message>
    <message>
        <source>System folders, caches and program parts such as node_modules and .git</source>
        <translation>시스템 폴더, 캐시, node_modules와 .git 같은 프로그램 부분</translation>
    </message>
    <message>
        <source>What a .gitignore file names</source>
        <translation>.gitignore 파일이 적은 것</translation>
    </message>
    <message>
        <source>What looks like a secret: private keys, password stores, .env files</source>
        <translation>비밀로 보이는 것: 개인 키, 암호 저장소, .env 파일</translation>
    </message>
    <message>
        <source>Patterns, one to a line, as in a .gitignore file</source>
        <translation>패턴(한 줄에 하나, .gitignore 형식)</translation>
    </message>
    <message>
        <source>Patterns of files and folders to leave out</source>
        <translation>제외할 파일과 폴더의 패턴</translation>
    </message>
    <message>
        <source>*.bak leaves out every file with that ending, Archive/ every folder of that name; ** stands for any number of folders, and ! takes something back in.</source>
        <translation>*.bak은 그 확장자의 모든 파일, Archive/는 그 이름의 모든 폴더를 제외합니다. **는 몇 단계 폴더든, !는 다시 포함입니다.</translation>
    </message>
    <message>
        <source>Apply patterns</source>
        <translation>패턴 적용</translation>
    </message>
    <message>
        <source>For example {names}</source>
        <translation>예: {names}</translation>
    </message>
    <message>
        <source>Not a pattern, and passed over: {lines}</source>
        <translation>패턴이 아니어서 건너뜀: {lines}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Opening {name}</source>
        <translation>{name} 여는 중</translation>
    </message>
    <message>
        <source>Opening {name} at page {page}</source>
        <translation>{name} {page}쪽 여는 중</translation>
    </message>
    <message>
        <source>Paths copied: {files}</source>
        <translation>경로 복사됨: {files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>{files}을(를) 열까요?</translation>
    </message>
    <message>
        <source>Each opens in its own program.</source>
        <translation>각각 자기 프로그램에서 열립니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Path copied: {path}</source>
        <translation>경로 복사함: {path}</translation>
    </message>
</context>
<context>
    <name>FilterRail</name>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>FirstModelCard</name>
    <message>
        <source>One moment: the search engine is starting.</source>
        <translation>잠시만요. 검색 엔진을 시작하고 있습니다.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>다른 모델</translation>
    </message>
    <message>
        <source>All models, and import…</source>
        <translation>모든 모델과 가져오기…</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>다시 살펴보기</translation>
    </message>
    <message>
        <source>Look for new, changed and deleted files</source>
        <translation>새로 생기거나 바뀌거나 지워진 파일 찾기</translation>
    </message>
    <message>
        <source>Rescan {folder}</source>
        <translation>{folder} 다시 살펴보기</translation>
    </message>
    <message>
        <source>More for {folder}</source>
        <translation>{folder} 더 보기</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>파일 관리자에서 보기</translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation>모든 파일 다시 읽기…</translation>
    </message>
    <message>
        <source>Remove from the search…</source>
        <translation>검색에서 빼기…</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>남은 {files}</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>In index</source>
        <translation>색인 안</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Size of the files that are indexed</source>
        <translation>색인한 파일의 크기</translation>
    </message>
    <message>
        <source>What they take in the index, estimated from their share of the passages</source>
        <translation>색인에서 차지하는 양(구절 비율로 추정)</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>색인 {indexed}, 안 읽음 {unread}, 글자 없음 {skipped}, 못 읽음 {failed}, 무시 {ignored}</translation>
    </message>
    <message>
        <source>{embedded} of {all} found by meaning</source>
        <translation>{all}개 중 {embedded}개를 의미로 찾음</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>폴더 고르기…</translation>
    </message>
    <message>
        <source>What is searched is chosen on the page Folders.</source>
        <translation>검색할 곳은 “폴더” 페이지에서 고릅니다.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>What is searched. You can also drop folders anywhere onto this window.</source>
        <translation>검색할 곳입니다. 이 창 어디에나 폴더를 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>모두 다시 살펴보기</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>아직 추가한 폴더가 없습니다.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Choose a folder…</source>
        <translation>폴더 고르기…</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say.</source>
        <translation>내 파일을 내용으로 찾아 줍니다.</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>의미로도 단어로도</translation>
    </message>
    <message>
        <source>Ask in your own words, in any of some hundred languages. Exact words count too.</source>
        <translation>백 가지쯤 되는 언어로 편하게 물어보십시오. 정확한 단어도 중요합니다.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>아무것도 밖으로 나가지 않습니다</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>읽기, 색인, 검색 모두 여기서 합니다. 계정도 클라우드도 없습니다.</translation>
    </message>
    <message>
        <source>Your files stay as they are</source>
        <translation>파일은 그대로입니다</translation>
    </message>
    <message>
        <source>They are only read. The index lies in a folder of its own and can be deleted at any time.</source>
        <translation>읽기만 합니다. 색인은 따로 폴더에 있으며 언제든 지울 수 있습니다.</translation>
    </message>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>어느 폴더를 검색할까요?</translation>
    </message>
    <message>
        <source>Or drop folders anywhere onto this window.</source>
        <translation>또는 이 창 어디에나 폴더를 놓으십시오.</translation>
    </message>
    <message>
        <source>It is in the index. The page Folders removes it again.</source>
        <translation>색인에 있습니다. “폴더” 페이지에서 뺄 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>The limit was raised; the files are read again.</source>
        <translation>한도를 올렸습니다. 파일을 다시 읽습니다.</translation>
    </message>
</context>
<context>
    <name>HealthOverview</name>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>문제 보기</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>이어 하기</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>기다리지 않고 색인</translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation>글자가 있는 파일을 모두 읽었습니다.</translation>
    </message>
    <message>
        <source>Problems with {files}: {reasons}.</source>
        <translation>{files}에 문제: {reasons}.</translation>
    </message>
    <message>
        <source>Ignored: {files}.</source>
        <translation>무시함: {files}.</translation>
    </message>
    <message>
        <source>Language model: {name}</source>
        <translation>언어 모델: {name}</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>{n}차원</translation>
    </message>
    <message>
        <source>on {device}</source>
        <translation>{device}에서</translation>
    </message>
    <message>
        <source>models {size}</source>
        <translation>모델 {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>로그 {size}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Export a report…</source>
        <translation>보고서 내보내기…</translation>
    </message>
    <message>
        <source>A text to attach to a report of a fault; no contents of files are in it</source>
        <translation>오류 보고에 붙일 글. 파일 내용은 없습니다</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>이 페이지의 부분</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>What is indexed</source>
        <translation>색인한 것</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>점검</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Recent searches</source>
        <translation>최근 검색</translation>
    </message>
    <message>
        <source>What you search for is remembered on this computer alone, to be offered again. Searches you save yourself stay until you remove them.</source>
        <translation>검색한 것은 이 컴퓨터만 기억해 다시 보여 줍니다. 직접 저장한 검색은 뺄 때까지 남습니다.</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>최근 검색 기억하기</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>최근 검색 지우기</translation>
    </message>
</context>
<context>
    <name>HistorySide</name>
    <message>
        <source>history remember queries forget delete</source>
        <translation>기록 기억 질의 잊기 삭제</translation>
    </message>
    <message>
        <source>Remove from saved searches</source>
        <translation>저장한 검색에서 빼기</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>이 검색 저장</translation>
    </message>
    <message>
        <source>Remove from saved searches (Ctrl+D)</source>
        <translation>저장한 검색에서 빼기(Ctrl+D)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>이 검색 저장(Ctrl+D)</translation>
    </message>
    <message>
        <source>{name} is no longer saved.</source>
        <translation>{name}을(를) 더는 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Saved. It is offered on the empty search page.</source>
        <translation>저장했습니다. 빈 검색 페이지에 나옵니다.</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>저장한 검색 이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Keys for every program</source>
        <translation>어느 프로그램에서나 쓰는 키</translation>
    </message>
    <message>
        <source>A box over everything: type, press Enter, and it is gone. Esc closes it.</source>
        <translation>모든 것 위의 칸: 쓰고 Enter를 누르면 사라집니다. Esc는 닫기입니다.</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>빠른 검색 보이기 또는 치우기</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>다른 프로그램에서 고른 글 검색</translation>
    </message>
    <message>
        <source>Where a key cannot be had here, bind this command to one in your desktop&apos;s settings:</source>
        <translation>여기서 키를 못 쓰면 데스크톱 설정에서 이 명령에 키를 주십시오:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>Your desktop gives it these keys: {keys}</source>
        <translation>데스크톱이 준 키: {keys}</translation>
    </message>
    <message>
        <source>Another program uses these keys already. Choose others.</source>
        <translation>다른 프로그램이 이 키를 쓰고 있습니다. 다른 키를 고르십시오.</translation>
    </message>
    <message>
        <source>Your desktop does not allow these keys. Choose others, or allow them there.</source>
        <translation>데스크톱이 이 키를 허용하지 않습니다. 다른 키를 고르거나 거기서 허용하십시오.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own: use the command below.</source>
        <translation>데스크톱이 프로그램에 키를 주지 않습니다. 아래 명령을 쓰십시오.</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter or the like with Ctrl, Alt or both.</source>
        <translation>쓸 수 없는 키입니다. 글자 등에 Ctrl이나 Alt 또는 둘 다를 더하십시오.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>{folders} 추가하는 중</translation>
    </message>
    <message>
        <source>Choose a folder to search</source>
        <translation>검색할 폴더 고르기</translation>
    </message>
    <message>
        <source>Read all files of {name} again?</source>
        <translation>{name}의 모든 파일을 다시 읽을까요?</translation>
    </message>
    <message>
        <source>It can take a while. Texts that have not changed are not learnt again. The search goes on meanwhile.</source>
        <translation>오래 걸릴 수 있습니다. 안 바뀐 글은 다시 학습하지 않습니다. 그동안에도 검색됩니다.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Remove {name} from the search?</source>
        <translation>{name}을(를) 검색에서 뺄까요?</translation>
    </message>
    <message>
        <source>Its files are no longer found here. The files themselves are not touched.</source>
        <translation>그 파일을 여기서 더는 찾지 않습니다. 파일 자체는 그대로입니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>The index is sound: {passages}</source>
        <translation>색인이 정상입니다: {passages}</translation>
    </message>
    <message>
        <source>The index has been repaired.</source>
        <translation>색인을 복구했습니다.</translation>
    </message>
    <message>
        <source>The index could not be repaired yet.</source>
        <translation>색인을 아직 복구하지 못했습니다.</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>{model}을(를) 쓸까요?</translation>
    </message>
    <message>
        <source>{passages} are learnt anew with it, in the background. Until then the present model answers.</source>
        <translation>{passages}를 백그라운드에서 다시 학습합니다. 그때까지 지금 모델이 답합니다.</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>모든 글</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Choose a folder or a file with a sentence-transformers model</source>
        <translation>sentence-transformers 모델의 폴더나 파일 고르기</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>{model} has been imported.</source>
        <translation>{model}을(를) 가져왔습니다.</translation>
    </message>
    <message>
        <source>The model has arrived.</source>
        <translation>모델이 도착했습니다.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>{model}을(를) 내려받을까요?</translation>
    </message>
    <message>
        <source>{program} contacts {place} and fetches about {size} MB. Nothing about you or your files is sent. This is the only time it uses the network. A download that breaks off goes on where it stood.</source>
        <translation>{program}이(가) {place}에 연결해 약 {size} MB를 받습니다. 사용자나 파일에 관한 것은 보내지 않습니다. 네트워크는 이때만 씁니다. 끊기면 하던 데서 이어집니다.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>As the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Of this program. Files are found in every language, whichever is chosen here.</source>
        <translation>이 프로그램의 언어입니다. 무엇을 고르든 모든 언어의 파일을 찾습니다.</translation>
    </message>
    <message>
        <source>The other language is spoken at the next start.</source>
        <translation>다른 언어는 다음에 시작할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>지금 다시 시작</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>The program comes with works of others, each under its own licence. They are in English, as their authors wrote them.</source>
        <translation>이 프로그램에는 다른 사람의 저작물이 들어 있으며 각각 고유한 라이선스를 따릅니다. 본문은 저자가 쓴 영어 그대로입니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>이 프로그램을 이루는 것</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>A file beyond a limit is not read; the page Health lists it with the reason.</source>
        <translation>한도를 넘는 파일은 읽지 않습니다. “점검” 페이지에 이유과 함께 나옵니다.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>가장 큰 파일</translation>
    </message>
    <message>
        <source>Most text in one spreadsheet</source>
        <translation>표 하나의 최대 글자</translation>
    </message>
    <message>
        <source>Longest time to read one file</source>
        <translation>파일 하나를 읽는 최대 시간</translation>
    </message>
    <message>
        <source>Most memory to read one file</source>
        <translation>파일 하나를 읽는 최대 메모리</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. It starts again in a moment.</source>
        <translation>검색 엔진이 멈췄습니다. 곧 다시 시작합니다.</translation>
    </message>
    <message>
        <source>There is no language model.</source>
        <translation>언어 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>그때까지 단어로 파일을 검색합니다.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>모델 고르기</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>문제가 생겼습니다: {what}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>How much the language model may hold, and when it gives that back.</source>
        <translation>언어 모델이 얼마나 가지고 언제 돌려주는지.</translation>
    </message>
    <message>
        <source>Most memory for the language model</source>
        <translation>언어 모델의 최대 메모리</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after idling</source>
        <translation>쉬고 나서 모델 메모리 돌려주기</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Where the language model would keep more than its share it starts afresh between two portions of text. Automatic is a quarter of this computer&apos;s memory.</source>
        <translation>언어 모델이 제 몫보다 많이 가지면 글 묶음 사이에 새로 시작합니다. 자동은 이 컴퓨터 메모리의 4분의 1입니다.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>on this machine</source>
        <translation>이 컴퓨터에 있음</translation>
    </message>
    <message>
        <source>only by import</source>
        <translation>가져오기만</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>계속…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>내려받기…</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>{model} 내려받기</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>내려받는 중</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Stop downloading {model}</source>
        <translation>{model} 내려받기 멈춤</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>Language model</source>
        <translation>언어 모델</translation>
    </message>
    <message>
        <source>It turns text into meaning, on this machine. With another model all texts are learnt anew; until then the one before answers. What an earlier model learnt is kept.</source>
        <translation>이 컴퓨터에서 글을 의미로 바꿉니다. 다른 모델을 쓰면 모두 다시 학습하고 그때까지 이전 모델이 답합니다. 전에 학습한 것은 남습니다.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>폴더 가져오기…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>파일 가져오기…</translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation>{model}(으)로 돌아가기</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>새 모델</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>가져오는 중</translation>
    </message>
    <message>
        <source>Address models are downloaded from</source>
        <translation>모델을 내려받는 주소</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>내려받는 곳</translation>
    </message>
    <message>
        <source>Empty for huggingface.co itself; else the address of a mirror of it. Nothing is downloaded unless you ask for it.</source>
        <translation>비우면 huggingface.co, 아니면 그 미러의 주소. 시키지 않으면 아무것도 내려받지 않습니다.</translation>
    </message>
    <message>
        <source>{name} is copied and tried out.</source>
        <translation>{name}을(를) 복사해 시험하고 있습니다.</translation>
    </message>
    <message>
        <source>A folder on disk</source>
        <translation>디스크의 폴더</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It is started again and again, and ends each time. The log says more.</source>
        <translation>시작해도 매번 끝납니다. 로그에 더 있습니다.</translation>
    </message>
    <message>
        <source>The search engine does not run</source>
        <translation>검색 엔진이 실행되지 않습니다</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Desktop Search 열기</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order of answers</source>
        <translation>답의 순서</translation>
    </message>
    <message>
        <source>A second model reads the first passages together with your question. It takes less than half a second, after the answers are shown, and is left out for languages it does not know.</source>
        <translation>두 번째 모델이 첫 구절들을 질문과 함께 읽습니다. 답을 보인 뒤 0.5초도 안 걸리며 모르는 언어에서는 하지 않습니다.</translation>
    </message>
    <message>
        <source>Read the first answers again, and put them in a better order</source>
        <translation>첫 답을 다시 읽어 더 나은 순서로</translation>
    </message>
    <message>
        <source>The model for it is not on this computer, so answers stay in their first order.</source>
        <translation>그 모델이 이 컴퓨터에 없어 처음 순서 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page before (Ctrl+Page up)</source>
        <translation>이전 쪽(Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page down)</source>
        <translation>다음 쪽(Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>작게(Ctrl+-)</translation>
    </message>
    <message>
        <source>As wide as the pane (Ctrl+0)</source>
        <translation>창 너비에 맞춤(Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>크게(Ctrl++)</translation>
    </message>
    <message>
        <source>Next place with your words (F3)</source>
        <translation>단어가 있는 다음 자리(F3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>쪽을 쓰고 Enter를 누르십시오</translation>
    </message>
    <message>
        <source>The page cannot be shown</source>
        <translation>이 쪽을 보일 수 없습니다</translation>
    </message>
    <message>
        <source>Show the text found in it</source>
        <translation>찾은 글 보기</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>/ {pages}</translation>
    </message>
    <message>
        <source>of {pages} ({label})</source>
        <translation>/ {pages} ({label})</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages}쪽 중 {page}쪽</translation>
    </message>
    <message>
        <source>Page {page} of {pages}, printed as {label}</source>
        <translation>{pages}쪽 중 {page}쪽, 인쇄 번호 {label}</translation>
    </message>
    <message>
        <source>The passage cannot be marked on its page: its letters are not found there.</source>
        <translation>글자를 쪽에서 찾지 못해 구절을 표시할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to take it away.</source>
        <translation>누르면 빠집니다.</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>한 시간 중지</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>내일까지 중지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>이어 하기</translation>
    </message>
</context>
<context>
    <name>PortionsCard</name>
    <message>
        <source>All others</source>
        <translation>나머지 모두</translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>While you work</source>
        <translation>작업하는 동안</translation>
    </message>
    <message>
        <source>Searching is never held up. Indexing waits</source>
        <translation>검색은 기다리지 않습니다. 색인은 다음 동안 기다립니다</translation>
    </message>
    <message>
        <source>while the computer runs on battery</source>
        <translation>배터리를 쓰는 동안</translation>
    </message>
    <message>
        <source>while it saves power</source>
        <translation>절전 중인 동안</translation>
    </message>
    <message>
        <source>while it is too hot</source>
        <translation>너무 뜨거운 동안</translation>
    </message>
    <message>
        <source>while a program is in full screen</source>
        <translation>전체 화면 프로그램이 있는 동안</translation>
    </message>
    <message>
        <source>during a presentation, a film or a video call</source>
        <translation>발표, 영화, 화상 통화 동안</translation>
    </message>
    <message>
        <source>While you are at the computer, one of its cores stays free for you.</source>
        <translation>컴퓨터를 쓰는 동안 코어 하나를 비워 둡니다.</translation>
    </message>
    <message>
        <source>Use the whole computer while I am away</source>
        <translation>내가 자리를 비우면 컴퓨터를 모두 쓰기</translation>
    </message>
    <message>
        <source>Folders are compared with the disk at every start and every 30 minutes in any case.</source>
        <translation>폴더는 시작할 때와 30분마다 늘 디스크와 대조합니다.</translation>
    </message>
    <message>
        <source>Follow changes as they happen</source>
        <translation>변경을 바로 따라가기</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>검색 엔진이 멈췄습니다.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>트레이 자동 시작 로그인 부팅 백그라운드 닫기 최소화 알림 tray</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>Desktop Search를 계속 실행할까요?</translation>
    </message>
    <message>
        <source>In the tray it goes on taking in changes, and a search is there at once. You can choose otherwise in the settings at any time.</source>
        <translation>트레이에서 변경을 계속 따라가며 바로 검색할 수 있습니다. 설정에서 언제든 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>계속 실행</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>In the background</source>
        <translation>백그라운드</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>트레이에 아이콘 보이기</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>이 데스크톱에는 지금 트레이가 없습니다.</translation>
    </message>
    <message>
        <source>Notify me when something needs me, such as a full disk</source>
        <translation>디스크가 차는 등 내가 필요할 때 알리기</translation>
    </message>
    <message>
        <source>Start when I log in, without opening the window</source>
        <translation>로그인할 때 창 없이 시작</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>창을 닫을 때</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>묻기</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>계속 실행</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>While it keeps running, start it again to get its window back.</source>
        <translation>실행 중에 다시 시작하면 창이 돌아옵니다.</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>{place}에 씀</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Passage in its surroundings</source>
        <translation>앞뒤와 함께 보는 구절</translation>
    </message>
    <message>
        <source>Show the text instead of the page</source>
        <translation>쪽 대신 글 보기</translation>
    </message>
    <message>
        <source>The passage you choose is shown here in its surroundings.</source>
        <translation>고른 구절을 앞뒤와 함께 보여 줍니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>{page}쪽에서 열기</translation>
    </message>
    <message>
        <source>Open the file at this page in {program}</source>
        <translation>{program}에서 이 쪽 열기</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>파일 열기(Enter)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>폴더에서 파일 보기(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path (Ctrl+C)</source>
        <translation>파일 경로 복사(Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>What is kept, and who is contacted</source>
        <translation>무엇을 두고 누구와 연결하는지</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>파일은 읽기만 합니다.</translation>
    </message>
    <message>
        <source>They are never changed, moved or sent anywhere.</source>
        <translation>절대 바꾸거나 옮기거나 보내지 않습니다.</translation>
    </message>
    <message>
        <source>The index stays on this computer.</source>
        <translation>색인은 이 컴퓨터에 있습니다.</translation>
    </message>
    <message>
        <source>In it are the text of your files, their names, and what the language model made of the text. Other users of this computer cannot read it, unless you move it to a drive that they can read.</source>
        <translation>파일의 글과 이름, 언어 모델이 글로 만든 것이 들어 있습니다. 다른 사용자가 읽을 수 있는 드라이브로 옮기지 않는 한 그들은 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>What the language model made of your texts lies on a server too.</source>
        <translation>언어 모델이 글로 만든 것이 서버에도 있습니다.</translation>
    </message>
    <message>
        <source>New versions are asked for only if you want it.</source>
        <translation>새 버전은 원하실 때만 묻습니다.</translation>
    </message>
    <message>
        <source>By a button, or once a week if you choose so under About, {host} is contacted. Nothing is sent but the request itself.</source>
        <translation>버튼을 누를 때, 또는 ‘정보’에서 그렇게 선택하면 일주일에 한 번 {host}에 연결합니다. 요청 자체 말고는 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>아무와도 연결하지 않습니다.</translation>
    </message>
    <message>
        <source>There is no account, no cloud and no telemetry. The one exception is the button that downloads a language model: it contacts huggingface.co, or the mirror you name, and tells nothing about you or your files.</source>
        <translation>계정도 클라우드도 원격 측정도 없습니다. 예외는 언어 모델을 내려받는 버튼뿐입니다. huggingface.co나 지정한 미러에 연결하며 사용자나 파일에 관해 알리지 않습니다.</translation>
    </message>
    <message>
        <source>Logs hold no contents.</source>
        <translation>로그에 내용은 없습니다.</translation>
    </message>
    <message>
        <source>They help to find faults. Names of files may stand in them; what stands in your files and what you search for does not. They are sent to nobody.</source>
        <translation>오류를 찾는 데 쓰입니다. 파일 이름은 있을 수 있지만 파일 내용이나 검색어는 없습니다. 아무에게도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>로그 보기</translation>
    </message>
    <message>
        <source>The settings name {address} for it. What a text is about can be guessed from what is kept there; the texts themselves and the names of files are not sent.</source>
        <translation>설정에 {address}이(가) 지정되어 있습니다. 그곳에 있는 것으로 글의 주제를 짐작할 수 있지만, 글 자체와 파일 이름은 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Nobody else is contacted.</source>
        <translation>그 밖에는 아무와도 연결하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>읽지 못한 이유</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>할 수 있는 것</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Filter by name or reason</source>
        <translation>이름이나 이유으로 거르기</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>문제 거르기</translation>
    </message>
    <message>
        <source>Show ignored ones</source>
        <translation>무시한 것 보기</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>무시</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>한도 올리기</translation>
    </message>
    <message>
        <source>Raise the limit these files are beyond, and read them again</source>
        <translation>넘은 한도를 올리고 다시 읽기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>모두 다시 시도</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>읽지 못한 파일</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>무시 그만두기</translation>
    </message>
    <message>
        <source>Leave them alone until they change, and count them no more</source>
        <translation>바뀔 때까지 그냥 두고 세지 않기</translation>
    </message>
    <message>
        <source>Problems with {files}. Everything else is searched as usual.</source>
        <translation>{files}에 문제가 있습니다. 나머지는 평소처럼 검색됩니다.</translation>
    </message>
    <message>
        <source>{files} are left alone until they change.</source>
        <translation>{files}은(는) 바뀔 때까지 그냥 둡니다.</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>무시한 것이 없습니다</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>문제 없음</translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation>글자가 있는 파일을 모두 읽었습니다.</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>이어 쓸 것</translation>
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
        <translation>검색에 쓸 수 있는 것</translation>
    </message>
    <message>
        <source>&quot;exact phrase&quot;</source>
        <translation>&quot;정확한 구&quot;</translation>
    </message>
    <message>
        <source>passages that hold these words together come first</source>
        <translation>이 단어가 붙어 있는 구절이 먼저 나옵니다</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-단어</translation>
    </message>
    <message>
        <source>passages that hold this are left out</source>
        <translation>이것이 있는 구절은 빠집니다</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>가 OR 나</translation>
    </message>
    <message>
        <source>passages that hold either come first</source>
        <translation>어느 하나가 있는 구절이 먼저 나옵니다</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>형식, 또는 document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>files in a folder of this name, or below this path</source>
        <translation>이 이름의 폴더나 이 경로 아래의 파일</translation>
    </message>
    <message>
        <source>files called so; * and ? stand for any letters</source>
        <translation>이 이름의 파일. *와 ?는 아무 글자나</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>이 언어의 구절(코드나 이름)</translation>
    </message>
    <message>
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>그때 수정한 파일. 2024-03, ..2022도 됨</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>지난 며칠(d), 몇 주(w), 몇 달(m), 몇 해(y)에 수정한 파일</translation>
    </message>
    <message>
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>큰 파일. &lt;100kb, 1mb..5mb도 됨</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>이 쪽이나 슬라이드의 구절</translation>
    </message>
    <message>
        <source>a minus turns a filter round</source>
        <translation>빼기 부호는 필터를 뒤집습니다</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>빠른 검색</translation>
    </message>
    <message>
        <source>Search your files by what they say</source>
        <translation>파일을 내용으로 검색</translation>
    </message>
    <message>
        <source>Search for the selected text: {text}</source>
        <translation>고른 글 검색: {text}</translation>
    </message>
    <message>
        <source>Search for the text copied last</source>
        <translation>마지막으로 복사한 글 검색</translation>
    </message>
    <message>
        <source>The search is still starting</source>
        <translation>검색을 아직 시작하는 중입니다</translation>
    </message>
    <message>
        <source>What you have typed is searched for then.</source>
        <translation>쓴 것은 그때 검색합니다.</translation>
    </message>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>가까운 것 없음. 가장 가까운 것:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>작업을 하지 못했습니다</translation>
    </message>
</context>
<context>
    <name>QuickFooter</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Go on in the window with this query</source>
        <translation>이 질의를 창에서 이어 하기</translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
    <message>
        <source>hotkey shortcut global key launcher spotlight selection clipboard</source>
        <translation>단축키 전역 키 실행기 선택 클립보드 hotkey</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>빠른 검색</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>고른 글 검색</translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Search results</source>
        <translation>검색 결과</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>단축키(F1)</translation>
    </message>
</context>
<context>
    <name>ReasonsView</name>
    <message>
        <source>Why?</source>
        <translation>왜?</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>이 구절을 찾은 이유 보기(Ctrl+I)</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>왜 찾았나요?</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>필터: {filters}</translation>
    </message>
    <message>
        <source>The sentence nearest to your query is underlined.</source>
        <translation>질의에 가장 가까운 문장에 밑줄이 있습니다.</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>단어: {words}</translation>
    </message>
    <message>
        <source>Words: none of your query&apos;s</source>
        <translation>단어: 질의의 단어 없음</translation>
    </message>
    <message>
        <source>place {rank} by words</source>
        <translation>단어로 {rank}위</translation>
    </message>
    <message>
        <source>Words: in its title, heading or name; {place}</source>
        <translation>단어: 제목, 머리글 또는 이름에 있음; {place}</translation>
    </message>
    <message>
        <source>Words: {words}; {place}</source>
        <translation>단어: {words}; {place}</translation>
    </message>
    <message>
        <source>Meaning: not compared</source>
        <translation>의미: 비교 안 함</translation>
    </message>
    <message>
        <source>cosine {cosine}</source>
        <translation>코사인 {cosine}</translation>
    </message>
    <message>
        <source>Meaning: {cosine}, not among the nearest</source>
        <translation>의미: {cosine}, 가까운 것에 못 듦</translation>
    </message>
    <message>
        <source>place {rank} by meaning</source>
        <translation>의미로 {rank}위</translation>
    </message>
    <message>
        <source>Meaning: {cosine}; {place}</source>
        <translation>의미: {cosine}; {place}</translation>
    </message>
    <message>
        <source>Read again with your query: its place stays</source>
        <translation>질의와 다시 읽음: 제자리</translation>
    </message>
    <message>
        <source>Read again with your query: up by {n}</source>
        <translation>질의와 다시 읽음: {n} 올라감</translation>
    </message>
    <message>
        <source>Read again with your query: down by {n}</source>
        <translation>질의와 다시 읽음: {n} 내려감</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>보고서 내보내기</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>파일과 폴더의 이름과 경로 넣기</translation>
    </message>
    <message>
        <source>In it are versions, counts, sizes, problems by their kind, your settings for the index, and the last lines of the program&apos;s log. What stands in your files and what you searched for is not. Names and paths are replaced by short hashes unless you include them. It stays on this machine until you send it.</source>
        <translation>버전, 수, 크기, 종류별 문제, 색인 설정, 로그 끝부분이 들어 있습니다. 파일 내용과 검색어는 없습니다. 이름과 경로는 넣지 않으면 짧은 해시로 바뀝니다. 보내기 전까지 이 컴퓨터에 있습니다.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>A report for whoever mends a fault</source>
        <translation>오류를 고칠 사람을 위한 보고서</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>보고서를 저장하지 못했습니다({reason}). 다른 곳을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>Passage copied</source>
        <translation>구절 복사함</translation>
    </message>
    <message>
        <source>Passage copied with its citation</source>
        <translation>구절을 출처와 함께 복사함</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} 여는 중</translation>
    </message>
    <message>
        <source>That is a folder you chose yourself: remove it on the page Folders.</source>
        <translation>직접 고른 폴더입니다. “폴더” 페이지에서 빼십시오.</translation>
    </message>
    <message>
        <source>{what} is left out of the search.</source>
        <translation>{what}을(를) 검색에서 뺐습니다.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Leave {what} out of the search?</source>
        <translation>{what}을(를) 검색에서 뺄까요?</translation>
    </message>
    <message>
        <source>Leave the folder {what} and all in it out of the search?</source>
        <translation>폴더 {what}와(과) 그 안의 모두를 검색에서 뺄까요?</translation>
    </message>
    <message>
        <source>Leave all files that end in {what} out of the search?</source>
        <translation>{what}(으)로 끝나는 모든 파일을 검색에서 뺄까요?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Left out on the page Folders.</source>
        <translation>여기서 더는 찾지 않지만 파일 자체는 그대로입니다. “폴더” 페이지의 “제외”에서 언제든 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>It is taken in again.</source>
        <translation>다시 넣었습니다.</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>가까운 것 없음. 가장 가까운 것:</translation>
    </message>
    <message>
        <source>Order: {choice}</source>
        <translation>순서: {choice}</translation>
    </message>
    <message>
        <source>Groups: {choice}</source>
        <translation>묶음: {choice}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Show filters beside the results</source>
        <translation>결과 옆에 필터 보이기</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>잘 맞는 순</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>새것부터</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>오래된 것부터</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>큰 것부터</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>묶지 않음</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>폴더별</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>종류별</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>날짜별</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>다른 버전</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>검색 결과</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>{page}쪽에서 열기</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Hide those like this</source>
        <translation>비슷한 것 숨기기</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>비슷한 파일 찾기</translation>
    </message>
    <message>
        <source>Find similar passages</source>
        <translation>비슷한 구절 찾기</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>구절 복사</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>구절을 출처와 함께 복사</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>다른 프로그램으로 열기…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>다른 프로그램으로 열기</translation>
    </message>
    <message>
        <source>Leave out of the search</source>
        <translation>검색에서 빼기</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>이 파일…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>폴더 {name}…</translation>
    </message>
    <message>
        <source>All files that end in {suffix}…</source>
        <translation>{suffix}(으)로 끝나는 모든 파일…</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>How large text and everything else is drawn, beyond what the system asks for.</source>
        <translation>시스템이 정한 것에 더해 글과 나머지를 그리는 크기.</translation>
    </message>
    <message>
        <source>The other size is seen at the next start.</source>
        <translation>다른 크기는 다음에 시작할 때 보입니다.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>지금 다시 시작</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>클립보드와 비슷한 것 찾기</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Remove {search}</source>
        <translation>{search} 빼기</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>다시 검색</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search your files by what they say</source>
        <translation>파일을 내용으로 검색</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>a passage of {title}</source>
        <translation>{title}의 구절</translation>
    </message>
    <message>
        <source>Choose which folders shall be searched; what is read first is found first.</source>
        <translation>검색할 폴더를 고르십시오. 먼저 읽은 것을 먼저 찾습니다.</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>아직 폴더가 없습니다</translation>
    </message>
    <message>
        <source>Search in {files}</source>
        <translation>{files}에서 검색</translation>
    </message>
    <message>
        <source>Search your files</source>
        <translation>파일 검색</translation>
    </message>
    <message>
        <source>Type words, or ask as you would ask a person. A question in one language also finds answers in another.</source>
        <translation>단어를 쓰거나 사람에게 묻듯 물어보십시오. 한 언어로 물어도 다른 언어의 답을 찾습니다.</translation>
    </message>
    <message>
        <source>Enter opens a file, Ctrl+Enter shows it in its folder, Ctrl+C copies its path.</source>
        <translation>Enter는 열기, Ctrl+Enter는 폴더에서 보기, Ctrl+C는 경로 복사입니다.</translation>
    </message>
    <message>
        <source>Go to folders</source>
        <translation>폴더로 가기</translation>
    </message>
</context>
<context>
    <name>SearchesView</name>
    <message>
        <source>Saved searches</source>
        <translation>저장한 검색</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>최근 검색 지우기</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>최근 검색</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Section of the settings</source>
        <translation>설정 부분</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>설정의 부분들</translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Find a setting</source>
        <translation>설정 찾기</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>zoom font text bigger larger accessibility scaling dpi</source>
        <translation>확대 글꼴 글자 크게 접근성 배율 dpi</translation>
    </message>
    <message>
        <source>translation locale deutsch français español</source>
        <translation>번역 언어 로캘 deutsch français español</translation>
    </message>
    <message>
        <source>network internet telemetry data protection security tracking</source>
        <translation>네트워크 인터넷 원격 측정 보호 보안 추적</translation>
    </message>
    <message>
        <source>backup restore defaults json transfer</source>
        <translation>백업 복원 기본값 json 옮기기</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>설정 내보내기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Choose another place.</source>
        <translation>설정을 저장하지 못했습니다({reason}). 다른 곳을 고르십시오.</translation>
    </message>
    <message>
        <source>Settings saved as {name}</source>
        <translation>설정을 {name}(으)로 저장함</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>설정 가져오기</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}).</source>
        <translation>파일을 읽지 못했습니다({reason}).</translation>
    </message>
    <message>
        <source>All settings are so already.</source>
        <translation>모든 설정이 이미 그렇습니다.</translation>
    </message>
    <message>
        <source>Caution: with these, more of your files may be indexed:</source>
        <translation>주의: 이 설정을 쓰면 더 많은 파일이 색인될 수 있습니다:</translation>
    </message>
    <message>
        <source>The language model is another one; all texts are learnt anew with it.</source>
        <translation>언어 모델이 달라 모든 글을 다시 학습합니다.</translation>
    </message>
    <message>
        <source>Recent searches are remembered no longer, and those of before are cleared.</source>
        <translation>최근 검색을 더는 기억하지 않으며, 지금까지의 것은 지웁니다.</translation>
    </message>
    <message>
        <source>Not known here, and left alone: {names}</source>
        <translation>여기서 모르는 것이라 그대로 둠: {names}</translation>
    </message>
    <message>
        <source>Not imported, as these say where your data goes: {names}</source>
        <translation>데이터가 가는 곳을 정하는 것이라 가져오지 않음: {names}</translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation>이 설정을 받을까요?</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>받기</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model stay. Patterns of what is left out go with the other settings; export them first to have them back.</source>
        <translation>폴더, 색인, 언어 모델은 남습니다. 제외 패턴은 다른 설정과 함께 사라지니 필요하면 먼저 내보내십시오.</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>모든 설정을 초기화할까요?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>The settings were taken.</source>
        <translation>설정을 받았습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>theme dark mode night colours bright</source>
        <translation>테마 어둡게 밤 색 밝게</translation>
    </message>
    <message>
        <source>add remove directory library what is searched</source>
        <translation>추가 빼기 디렉터리 보관함 검색할 곳</translation>
    </message>
    <message>
        <source>exclude ignore skip filter blacklist patterns</source>
        <translation>제외 무시 건너뛰기 필터 패턴</translation>
    </message>
    <message>
        <source>size too large timeout big files skip</source>
        <translation>크기 너무 큼 시간 초과 큰 파일</translation>
    </message>
    <message>
        <source>AI embedding language download offline mirror network</source>
        <translation>AI embedding 언어 내려받기 오프라인 미러</translation>
    </message>
    <message>
        <source>rerank ranking relevance quality sort second model</source>
        <translation>rerank 순위 관련성 품질 정렬</translation>
    </message>
    <message>
        <source>GPU graphics card CUDA processor hardware speed fast</source>
        <translation>GPU 그래픽 카드 CUDA 프로세서 속도</translation>
    </message>
    <message>
        <source>RAM unload idle free</source>
        <translation>램 비우기 쉼</translation>
    </message>
    <message>
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>배터리 중지 전력 노트북 게임 소음 팬 감시</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>버전 라이선스 도움말</translation>
    </message>
    <message>
        <source>No setting is called “{words}”.</source>
        <translation>“{words}”라는 설정이 없습니다.</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window&apos;s settings in {file} could not be read. Their last good copy or the defaults are used, and the file is kept beside them.</source>
        <translation>{file}에 있는 창 설정을 읽지 못했습니다. 마지막 정상 사본이나 기본값을 쓰며, 그 파일은 그 옆에 남깁니다.</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>기본값 사용</translation>
    </message>
    <message>
        <source>Restore last settings</source>
        <translation>마지막 설정 복원</translation>
    </message>
    <message>
        <source>Files that you excluded will be indexed again. The settings that could not be read are kept beside the new ones.</source>
        <translation>제외한 파일이 다시 색인됩니다. 읽지 못한 설정은 새 설정 옆에 남깁니다.</translation>
    </message>
    <message>
        <source>Start from the default settings?</source>
        <translation>기본 설정으로 시작할까요?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>Open {files}</source>
        <translation>{files} 열기</translation>
    </message>
    <message>
        <source>Copy the paths of {files}</source>
        <translation>{files}의 경로 복사</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>SimilarChip</name>
    <message>
        <source>Click to search by words again (Esc)</source>
        <translation>누르면 다시 단어로 검색(Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>{name}와(과) 비슷함</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed of indexing</source>
        <translation>색인 속도</translation>
    </message>
    <message>
        <source>Nothing had to be indexed in the last minutes.</source>
        <translation>지난 몇 분 동안 색인할 것이 없었습니다.</translation>
    </message>
    <message>
        <source>Passages per second</source>
        <translation>초당 구절</translation>
    </message>
    <message>
        <source>Files per second</source>
        <translation>초당 파일</translation>
    </message>
    <message>
        <source>Now {now}, at most {most}</source>
        <translation>지금 {now}, 최대 {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting</source>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>Searchable share</source>
        <translation>검색 가능한 비율</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>기다리지 않고 색인</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>아직 폴더가 없습니다</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>새 모델</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>{steps}단계 중 {step}단계</translation>
    </message>
</context>
<context>
    <name>SystemLinks</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner 셸 개요 실행기 통합</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in the file manager</source>
        <translation>파일 관리자에서 보기</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Desktop search of your system</source>
        <translation>시스템의 검색</translation>
    </message>
    <message>
        <source>Your files are found there too, while Desktop Search runs. Nothing leaves this machine.</source>
        <translation>Desktop Search가 실행되는 동안 거기서도 파일을 찾습니다. 아무것도 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>In the overview of GNOME</source>
        <translation>GNOME 개요에서</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>In KRunner and the menu of Plasma</source>
        <translation>KRunner와 Plasma 메뉴에서</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>{place}에 씀</translation>
    </message>
    <message>
        <source>GNOME looks for programs to ask in system folders only. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME은 물어볼 프로그램을 시스템 폴더에서만 찾습니다. 터미널에서 한 번 실행하고 다시 로그인하십시오:</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Desktop Search 열기</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>빠른 검색</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>한 시간 중지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>이어 하기</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>지금 색인</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>UpdateAsker</name>
    <message>
        <source>Open its page</source>
        <translation>해당 페이지 열기</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>이 버전은 건너뛰기</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>업데이트 업그레이드 갱신 버전 다운로드 네트워크 인터넷</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>New versions</source>
        <translation>새 버전</translation>
    </message>
    <message>
        <source>Ask for new versions once a week</source>
        <translation>일주일에 한 번 새 버전이 있는지 묻기</translation>
    </message>
    <message>
        <source>This contacts {host}. Nothing is sent but the request itself, and nothing is downloaded or installed.</source>
        <translation>{host}에 연결합니다. 요청 자체 말고는 아무것도 보내지 않으며, 아무것도 내려받거나 설치하지 않습니다.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>지금 묻기</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>해당 페이지 열기</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>묻는 중…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>최신 버전입니다.</translation>
    </message>
</context>
<context>
    <name>UpkeepCard</name>
    <message>
        <source>Check of all parts</source>
        <translation>모든 부분 검사</translation>
    </message>
    <message>
        <source>Check the index</source>
        <translation>색인 검사</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>디스크 공간</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>압축</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>벡터 색인</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>다시 만들기</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>유지 관리</translation>
    </message>
    <message>
        <source>{size} were given back.</source>
        <translation>{size}를 돌려주었습니다.</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>돌려줄 것이 없었습니다.</translation>
    </message>
    <message>
        <source>, its copy {size}</source>
        <translation>, 사본 {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} are free.</source>
        <translation>카탈로그 {catalog}{copy}, 벡터 {vectors}; {free} 남음.</translation>
    </message>
    <message>
        <source>About {size} are not needed.</source>
        <translation>약 {size}는 필요 없습니다.</translation>
    </message>
    <message>
        <source>Made from the catalog, nothing is learnt again. Searches go on meanwhile.</source>
        <translation>카탈로그에서 만들며 다시 학습하지 않습니다. 그동안에도 검색됩니다.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>언어 모델</translation>
    </message>
    <message>
        <source>It turns text into meaning, on this machine. The one marked suits most people, and can be changed at any time.</source>
        <translation>이 컴퓨터에서 글을 의미로 바꿉니다. 표시된 것이 대부분에게 맞고 언제든 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Beside your other work</source>
        <translation>다른 일을 방해하지 않게</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>나머지 건너뛰기</translation>
    </message>
    <message>
        <source>Start searching</source>
        <translation>검색 시작</translation>
    </message>
    <message>
        <source>Indexing begins with Next.</source>
        <translation>“다음”을 누르면 색인이 시작됩니다.</translation>
    </message>
    <message>
        <source>Your files are being indexed meanwhile.</source>
        <translation>그동안 파일을 색인하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>speaker</name>
    <message>
        <source>“{passage}”
{title}, {page}, {date}
{path}</source>
        <translation>“{passage}”
{title}, {page}, {date}
{path}</translation>
    </message>
    <message>
        <source>“{passage}”
{title}, {date}
{path}</source>
        <translation>“{passage}”
{title}, {date}
{path}</translation>
    </message>
</context>
</TS>
