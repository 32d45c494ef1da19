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
        <source>part of the file name</source>
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
        <source>Damaged</source>
        <translation>손상됨</translation>
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
        <source>Password-protected</source>
        <translation>암호로 보호됨</translation>
    </message>
    <message>
        <source>No searchable text</source>
        <translation>검색할 글자 없음</translation>
    </message>
    <message>
        <source>Reading took too long</source>
        <translation>읽는 데 너무 오래 걸림</translation>
    </message>
    <message>
        <source>Too much memory needed</source>
        <translation>메모리가 너무 많이 필요함</translation>
    </message>
    <message>
        <source>Crashed while being read</source>
        <translation>읽는 중 비정상 종료</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Found by words only</source>
        <translation>단어로만 찾음</translation>
    </message>
    <message>
        <source>Folders that couldn&apos;t be scanned</source>
        <translation>살펴보지 못한 폴더</translation>
    </message>
    <message>
        <source>{n} password-protected</source>
        <translation>암호로 보호됨 {n}</translation>
    </message>
    <message>
        <source>{n} damaged</source>
        <translation>손상됨 {n}</translation>
    </message>
    <message>
        <source>{n} without text</source>
        <translation>글자 없음 {n}</translation>
    </message>
    <message>
        <source>{n} too large</source>
        <translation>너무 큼 {n}</translation>
    </message>
    <message>
        <source>{n} without permission</source>
        <translation>권한 없음 {n}</translation>
    </message>
    <message>
        <source>{n} too slow to read</source>
        <translation>시간 초과 {n}</translation>
    </message>
    <message>
        <source>{n} needing too much memory</source>
        <translation>메모리 초과 {n}</translation>
    </message>
    <message>
        <source>{n} that crashed the reader</source>
        <translation>읽는 중 비정상 종료 {n}</translation>
    </message>
    <message>
        <source>{n} unreadable</source>
        <translation>읽을 수 없음 {n}</translation>
    </message>
    <message>
        <source>{n} found by words only</source>
        <translation>단어로만 찾음 {n}</translation>
    </message>
    <message>
        <source>{n} not scanned</source>
        <translation>살펴보지 못함 {n}</translation>
    </message>
    <message>
        <source>Save them without a password, or ignore them.</source>
        <translation>암호 없이 저장하거나 무시하십시오.</translation>
    </message>
    <message>
        <source>Replace them with intact copies, or ignore them.</source>
        <translation>온전한 사본으로 바꾸거나 무시하십시오.</translation>
    </message>
    <message>
        <source>Run scans through a text recognition (OCR) program, and ignore the rest.</source>
        <translation>스캔 문서는 문자 인식(OCR) 프로그램으로 처리하고 나머지는 무시하십시오.</translation>
    </message>
    <message>
        <source>Raise the limit to read them.</source>
        <translation>읽으려면 한도를 올리십시오.</translation>
    </message>
    <message>
        <source>Change their permissions and retry.</source>
        <translation>권한을 바꾸고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more time.</source>
        <translation>시간을 더 주려면 한도를 올리십시오.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more memory.</source>
        <translation>메모리를 더 주려면 한도를 올리십시오.</translation>
    </message>
    <message>
        <source>These files are skipped. Save them in another format, or ignore them.</source>
        <translation>이 파일들은 건너뜁니다. 다른 형식으로 저장하거나 무시하십시오.</translation>
    </message>
    <message>
        <source>Check that their drive is connected and retry.</source>
        <translation>드라이브가 연결되어 있는지 확인하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The language model fails on parts of them. Retry with another model, or ignore them.</source>
        <translation>언어 모델이 일부를 처리하지 못합니다. 다른 모델로 다시 시도하거나 무시하십시오.</translation>
    </message>
    <message>
        <source>These folders are skipped. Simplify their .gitignore file and retry, or exclude them.</source>
        <translation>이 폴더들은 건너뜁니다. .gitignore 파일을 간단하게 한 뒤 다시 시도하거나 제외하십시오.</translation>
    </message>
    <message>
        <source>You can keep searching.</source>
        <translation>계속 검색할 수 있습니다.</translation>
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
        <translation>{files} 읽기 대기</translation>
    </message>
    <message>
        <source>{passages} to index by meaning</source>
        <translation>{passages} 의미 색인 대기</translation>
    </message>
    <message>
        <source>{passages} to add to the vector index</source>
        <translation>{passages} 벡터 색인 추가 대기</translation>
    </message>
    <message>
        <source>cleaning up a removed folder</source>
        <translation>뺀 폴더 정리 중</translation>
    </message>
    <message>
        <source>Queue: {what}.</source>
        <translation>대기열: {what}.</translation>
    </message>
    <message>
        <source>Switching from {old} to {to}: {done} of {total}. Until then, {old} is used.</source>
        <translation>{old}에서 {to}(으)로 바꾸는 중: {total} 중 {done}. 그때까지 {old}을(를) 씁니다.</translation>
    </message>
    <message>
        <source>See message below</source>
        <translation>아래 메시지 참고</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>아직 확인하지 않음</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>마지막 확인: {time}</translation>
    </message>
    <message>
        <source>The index has not been verified yet.</source>
        <translation>색인을 아직 검사하지 않았습니다.</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>오류 없음</translation>
    </message>
    <message>
        <source>errors repaired</source>
        <translation>오류를 고침</translation>
    </message>
    <message>
        <source>errors that could not be repaired</source>
        <translation>고치지 못한 오류 있음</translation>
    </message>
    <message>
        <source>Index verified {time}: {outcome}.</source>
        <translation>색인 검사 {time}: {outcome}.</translation>
    </message>
    <message>
        <source>Verifying the index…</source>
        <translation>색인을 검사하는 중…</translation>
    </message>
    <message>
        <source>Compacting the index…</source>
        <translation>색인을 압축하는 중…</translation>
    </message>
    <message>
        <source>Rebuilding the vector index…</source>
        <translation>벡터 색인을 다시 만드는 중…</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} MB already downloaded</source>
        <translation>{n} MB는 이미 내려받음</translation>
    </message>
    <message>
        <source>about {n} MB of memory</source>
        <translation>메모리 약 {n} MB</translation>
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
        <source>Questions in other languages: {score} (published test)</source>
        <translation>다른 언어로 된 질문: {score} (공개된 시험)</translation>
    </message>
    <message>
        <source>Quality not measured</source>
        <translation>품질 측정 안 됨</translation>
    </message>
    <message>
        <source>Speed unknown</source>
        <translation>속도 모름</translation>
    </message>
    <message>
        <source>Default speed</source>
        <translation>기본 속도</translation>
    </message>
    <message>
        <source>About {n}× faster (estimate)</source>
        <translation>약 {n}배 빠름(추정)</translation>
    </message>
    <message>
        <source>About {n}× slower (estimate)</source>
        <translation>약 {n}배 느림(추정)</translation>
    </message>
    <message>
        <source>Contacting the server</source>
        <translation>서버에 연결하는 중</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>처음 열 개 안에 맞는 쪽: {figures}</translation>
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
        <source>Passages with “{text}” come first.</source>
        <translation>‘{text}’이(가) 있는 구절이 먼저 나옵니다.</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date}부터</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date}까지</translation>
    </message>
    <message>
        <source>Passages with “{text}” are excluded.</source>
        <translation>‘{text}’이(가) 있는 구절은 제외합니다.</translation>
    </message>
    <message>
        <source>Passages with one of these come first: {text}</source>
        <translation>다음 중 하나가 있는 구절이 먼저 나옵니다: {text}</translation>
    </message>
    <message>
        <source>Only files whose name contains: {text}</source>
        <translation>이름에 다음이 있는 파일만: {text}</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>형식, 또는 document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>files in a folder with this name, or below this path</source>
        <translation>이 이름의 폴더 안 또는 이 경로 아래의 파일</translation>
    </message>
    <message>
        <source>No files whose name contains: {text}</source>
        <translation>이름에 다음이 있는 파일 제외: {text}</translation>
    </message>
    <message>
        <source>file name contains; * and ? match any characters</source>
        <translation>파일 이름에 포함. *와 ?는 모든 글자와 맞음</translation>
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
        <source>passages in this language, by its code or name</source>
        <translation>이 언어의 구절(코드나 이름)</translation>
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
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>그때 수정한 파일. 2024-03, ..2022도 됨</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>지난 며칠(d), 몇 주(w), 몇 달(m), 몇 해(y)에 수정한 파일</translation>
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
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>큰 파일. &lt;100kb, 1mb..5mb도 됨</translation>
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
        <source>passages on these pages or slides</source>
        <translation>이 쪽이나 슬라이드의 구절</translation>
    </message>
    <message>
        <source>Text from</source>
        <translation>글자 출처</translation>
    </message>
    <message>
        <source>Only text from: {text}</source>
        <translation>다음에서 인식한 글자만: {text}</translation>
    </message>
    <message>
        <source>No text from: {text}</source>
        <translation>다음에서 인식한 글자 제외: {text}</translation>
    </message>
    <message>
        <source>recognized text</source>
        <translation>인식한 글자</translation>
    </message>
    <message>
        <source>text recognized in scans and pictures</source>
        <translation>스캔 문서와 그림에서 인식한 글자</translation>
    </message>
    <message>
        <source>scans and pictures</source>
        <translation>스캔 문서와 그림</translation>
    </message>
    <message>
        <source>Did you mean {filter}?</source>
        <translation>{filter}을(를) 찾으셨습니까?</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>No indexed folder has this name. “{part}” is ignored.</source>
        <translation>색인한 폴더 중 이 이름을 가진 것이 없습니다. ‘{part}’은(는) 무시됩니다.</translation>
    </message>
    <message>
        <source>“{part}” is ignored.</source>
        <translation>‘{part}’은(는) 무시됩니다.</translation>
    </message>
    <message>
        <source>“{part}” is searched as words.</source>
        <translation>‘{part}’은(는) 단어로 검색합니다.</translation>
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
        <source>{kind} ({format})</source>
        <translation>{kind}({format})</translation>
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
        <source>From</source>
        <translation>보낸 사람</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>첨부 파일</translation>
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
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>파일 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new result(s)</source>
        <translation>
            <numerusform>새 결과 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>구절 %Ln개</numerusform>
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
    <message numerus="yes">
        <source>Counts cover all %Ln file(s).</source>
        <translation>
            <numerusform>파일 %Ln개 전체를 센 수입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archive(s) or mail(s) to open</source>
        <translation>
            <numerusform>열어야 할 압축 파일 및 메일 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>{place} 안</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln search(es)</source>
        <translation>
            <numerusform>검색 %Ln건에서 학습함</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>아직 학습한 내용이 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln쪽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover the top %Ln result(s).</source>
        <translation>
            <numerusform>상위 결과 %Ln개를 센 수입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker result(s)</source>
        <translation>
            <numerusform>관련이 약한 결과 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln weaker result(s)</source>
        <translation>
            <numerusform>관련이 약한 결과 %Ln개 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>No strong matches. Closest results:</source>
        <translation>잘 맞는 결과가 없습니다. 가장 가까운 결과:</translation>
    </message>
    <message>
        <source>This excludes no indexed file.</source>
        <translation>색인한 파일 중 제외되는 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s).</source>
        <translation>
            <numerusform>파일 %Ln개가 제외됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s), {indexed} of them indexed.</source>
        <translation>
            <numerusform>파일 %Ln개가 제외되며, 그중 {indexed}개는 색인되어 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will change.</source>
        <translation>
            <numerusform>설정 %Ln개가 바뀝니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>1분 미만 남음</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>약 %Ln분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>약 {n}시간 남음</translation>
    </message>
    <message>
        <source>No searchable files found in these folders.</source>
        <translation>이 폴더에는 검색할 수 있는 파일이 없습니다.</translation>
    </message>
    <message>
        <source>{files} ({size}): searchable by words in {words}, by meaning in {meaning} (estimate).</source>
        <translation>{files}({size}): {words} 뒤 단어로, {meaning} 뒤 의미로 검색할 수 있습니다(추정).</translation>
    </message>
    <message>
        <source>More than {files} ({size}): searchable by words in more than {words}, by meaning in more than {meaning}.</source>
        <translation>{files} 이상({size}): 단어로 검색하기까지 {words} 이상, 의미로 검색하기까지 {meaning} 이상 걸립니다.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1분 미만</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>약 %Ln분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>약 %Ln시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>약 %Ln일</numerusform>
        </translation>
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
        <source>From a scan</source>
        <translation>스캔 문서에서</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>그림에서</translation>
    </message>
    <message>
        <source>Recognized text</source>
        <translation>인식한 글자</translation>
    </message>
    <message>
        <source>Recognized text, may contain errors</source>
        <translation>인식한 글자이므로 오류가 있을 수 있음</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>모든 단어</translation>
    </message>
    <message>
        <source>&quot;{word}&quot;</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>Contains {words}</source>
        <translation>{words} 포함</translation>
    </message>
    <message>
        <source>Similar meaning ({score})</source>
        <translation>비슷한 의미({score})</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>대기 중: {reason}</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>변경 내용을 찾는 중…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>파일을 읽는 중…</translation>
    </message>
    <message>
        <source>Indexing by meaning…</source>
        <translation>의미로 색인하는 중…</translation>
    </message>
    <message>
        <source>Recognizing text…</source>
        <translation>글자를 인식하는 중…</translation>
    </message>
    <message>
        <source>Repairing the index…</source>
        <translation>색인을 고치는 중…</translation>
    </message>
    <message>
        <source>Cleaning up a removed folder…</source>
        <translation>뺀 폴더를 정리하는 중…</translation>
    </message>
    <message>
        <source>power saver mode</source>
        <translation>절전 모드</translation>
    </message>
    <message>
        <source>the computer is hot</source>
        <translation>컴퓨터가 뜨거움</translation>
    </message>
    <message>
        <source>a presentation or video</source>
        <translation>프레젠테이션 또는 동영상</translation>
    </message>
    <message>
        <source>all files searchable by meaning ({percent}% of text)</source>
        <translation>모든 파일을 의미로 검색 가능(텍스트의 {percent}%)</translation>
    </message>
    <message>
        <source>{percent}% of files searchable by meaning</source>
        <translation>파일의 {percent}%를 의미로 검색 가능</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln page(s)</source>
        <translation>
            <numerusform>%Ln쪽 중 {done}쪽</numerusform>
        </translation>
    </message>
    <message>
        <source>Text recognition paused</source>
        <translation>글자 인식 일시 중지됨</translation>
    </message>
    <message>
        <source>Recognizing text: {pages}</source>
        <translation>글자 인식: {pages}</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages</source>
        <translation>{old}에서 {new}(으)로 바꾸는 중: 구절 {all}개 중 {done}개</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages. Until then, {old} is used.</source>
        <translation>{old}에서 {new}(으)로 바꾸는 중: 구절 {all}개 중 {done}개. 그때까지 {old}을(를) 씁니다.</translation>
    </message>
    <message>
        <source>Loading language model</source>
        <translation>언어 모델 불러오는 중</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln file(s)</source>
        <translation>
            <numerusform>처음 파일 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched for: {words}</source>
        <translation>함께 검색한 말: {words}</translation>
    </message>
    <message>
        <source>Found by words only. Results by meaning follow when the language model has loaded.</source>
        <translation>단어로만 찾았습니다. 언어 모델을 불러오면 의미로 찾은 결과가 이어집니다.</translation>
    </message>
    <message>
        <source>Found by words only. No language model is installed.</source>
        <translation>단어로만 찾았습니다. 설치된 언어 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Found by words only. The language model supports English only.</source>
        <translation>단어로만 찾았습니다. 이 언어 모델은 영어만 지원합니다.</translation>
    </message>
    <message>
        <source>Files can be found as soon as they are read.</source>
        <translation>파일은 읽는 대로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>아직 결과 없음</translation>
    </message>
    <message>
        <source>Results update as more files are indexed.</source>
        <translation>파일이 더 색인되면 결과가 업데이트됩니다.</translation>
    </message>
    <message>
        <source>No results with these filters</source>
        <translation>이 필터에 맞는 결과 없음</translation>
    </message>
    <message>
        <source>Remove a filter or try other words.</source>
        <translation>필터를 빼거나 다른 단어로 검색해 보십시오.</translation>
    </message>
    <message>
        <source>Type some words or a question.</source>
        <translation>단어나 질문을 입력하십시오.</translation>
    </message>
    <message>
        <source>No files contain these words</source>
        <translation>이 단어가 있는 파일 없음</translation>
    </message>
    <message>
        <source>Results by meaning follow when the language model has loaded.</source>
        <translation>언어 모델을 불러오면 의미로 찾은 결과가 이어집니다.</translation>
    </message>
    <message>
        <source>Only words were searched, because no language model is installed. Choose one in Settings.</source>
        <translation>설치된 언어 모델이 없어 단어로만 검색했습니다. 설정에서 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>Only words were searched, because the language model supports English only. Choose another in Settings.</source>
        <translation>언어 모델이 영어만 지원하여 단어로만 검색했습니다. 설정에서 다른 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>No matching files</source>
        <translation>맞는 파일 없음</translation>
    </message>
    <message>
        <source>Try other words or a full question, in any language.</source>
        <translation>다른 단어나 온전한 질문으로 검색해 보십시오. 어떤 언어든 됩니다.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>아직 폴더가 없습니다</translation>
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
        <source>a program is in full screen</source>
        <translation>전체 화면 프로그램</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>{model} 내려받는 중: {percent}%</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>파일 {all}개 중 {done}개</translation>
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
        <source>Language model failed: words only</source>
        <translation>언어 모델 실패: 단어만</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n}ms</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>아직 색인한 것이 없습니다</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>지금까지: {facts}.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>검색할 것이 없습니다</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>스프레드시트</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>프레젠테이션</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>북마크</translation>
    </message>
    <message>
        <source>E-book</source>
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
        <source>Notebook</source>
        <translation>노트북 문서</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>{type} file</source>
        <translation>{type} 파일</translation>
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
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Folders and exclusions</source>
        <translation>폴더와 제외</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>글자 인식</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>백그라운드 색인 작업</translation>
    </message>
    <message>
        <source>Startup and tray</source>
        <translation>시작과 트레이</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>빠른 검색</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>AI 도우미</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>저장 공간</translation>
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
        <source>In the preview</source>
        <translation>미리 보기에서</translation>
    </message>
    <message>
        <source>On a result</source>
        <translation>결과에서</translation>
    </message>
    <message>
        <source>In quick search</source>
        <translation>빠른 검색에서</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>단축키 보기</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>검색 칸으로</translation>
    </message>
    <message>
        <source>No assistant has asked anything yet.</source>
        <translation>아직 도우미의 요청이 없습니다.</translation>
    </message>
    <message>
        <source>No assistant has asked anything today.</source>
        <translation>오늘은 도우미의 요청이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{program} asked %Ln time(s)</source>
        <translation>
            <numerusform>{program}: 요청 %Ln번</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: {calls}</source>
        <translation>오늘: {calls}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>비슷한 것 찾기</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Written by {model}</source>
        <translation>{model} 작성</translation>
    </message>
    <message>
        <source>“{passage}”</source>
        <translation>“{passage}”</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>파일에 답이 없는 것 같습니다.</translation>
    </message>
    <message>
        <source>{program}: {request}</source>
        <translation>{program}: {request}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부함</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>결과 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>결과 없음</translation>
    </message>
    <message>
        <source>Unnamed program</source>
        <translation>이름 없는 프로그램</translation>
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
        <source>Save or unsave this search</source>
        <translation>이 검색 저장 또는 저장 취소</translation>
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
        <source>Copy path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>구절을 출처와 함께 복사</translation>
    </message>
    <message>
        <source>Select several files, one more, or all</source>
        <translation>파일을 여러 개, 하나 더, 또는 모두 고르기</translation>
    </message>
    <message>
        <source>Show similar copies and versions</source>
        <translation>비슷한 사본과 버전 보기</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation>이 결과가 나온 이유는?</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 일치</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 일치</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>너비에 맞추기</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>빠른 검색 보이기 또는 숨기기</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>고른 글 검색</translation>
    </message>
    <message>
        <source>Next or previous file</source>
        <translation>다음 또는 이전 파일</translation>
    </message>
    <message>
        <source>Five files forward or back</source>
        <translation>파일 다섯 개 앞 또는 뒤로</translation>
    </message>
    <message>
        <source>Show the preview, then move to it</source>
        <translation>미리 보기를 보이고, 다시 누르면 그곳으로 이동</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>미리 보기 숨기기</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>이 검색을 창에서 열기</translation>
    </message>
    <message>
        <source>Hide quick search</source>
        <translation>빠른 검색 숨기기</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>클립보드와 비슷한 것 찾기</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>비슷한 파일 찾기</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>버전 {version}이(가) 나왔습니다.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {host}. Check your internet connection and try again.</source>
        <translation>{host}에 연결하지 못했습니다. 인터넷 연결을 확인하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{host} has no update information at the moment. Try again later.</source>
        <translation>{host}에 지금은 업데이트 정보가 없습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{host} redirected to an insecure address. The check was stopped.</source>
        <translation>{host}이(가) 안전하지 않은 주소로 넘겼습니다. 확인을 멈췄습니다.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large and was rejected.</source>
        <translation>{host}의 응답이 너무 커서 거부했습니다.</translation>
    </message>
    <message>
        <source>The answer of {host} is not signed by the developers and was rejected.</source>
        <translation>{host}의 응답에 개발자의 서명이 없어 거부했습니다.</translation>
    </message>
    <message>
        <source>The answer of {host} is invalid and was rejected.</source>
        <translation>{host}의 응답이 올바르지 않아 거부했습니다.</translation>
    </message>
    <message>
        <source>The answer of {host} names an older version than this one and was rejected.</source>
        <translation>{host}의 응답에 지금보다 오래된 버전이 적혀 있어 거부했습니다.</translation>
    </message>
    <message>
        <source>The answer of {host} is older than its previous one and was rejected.</source>
        <translation>{host}의 응답이 이전 응답보다 오래되어 거부했습니다.</translation>
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
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{setting}: {change}</source>
        <translation>{setting}: {change}</translation>
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
        <source>reordered</source>
        <translation>순서 바뀜</translation>
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
    <message>
        <source>As text</source>
        <translation>텍스트로</translation>
    </message>
    <message>
        <source>As Markdown link</source>
        <translation>Markdown 링크로</translation>
    </message>
    <message>
        <source>As BibTeX</source>
        <translation>BibTeX로</translation>
    </message>
    <message>
        <source>Indexing is blocked</source>
        <translation>색인 작업이 막힘</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>언어 모델 실패</translation>
    </message>
    <message>
        <source>Your files are searched by words only.</source>
        <translation>파일을 단어로만 검색합니다.</translation>
    </message>
    <message>
        <source>Folder unavailable</source>
        <translation>폴더를 쓸 수 없음</translation>
    </message>
    <message>
        <source>{folder}: its results are kept. If it is gone permanently, remove it on the Folders page.</source>
        <translation>{folder}: 결과는 유지됩니다. 완전히 없어졌다면 폴더 페이지에서 빼십시오.</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason}({n})</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>점수: 100점 중 {score}점</translation>
    </message>
    <message>
        <source>Nearly the same content.</source>
        <translation>내용이 거의 같습니다.</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>약한 일치</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>강한 일치</translation>
    </message>
    <message>
        <source>Very strong match</source>
        <translation>매우 강한 일치</translation>
    </message>
    <message>
        <source>{engine} (included)</source>
        <translation>{engine}(포함됨)</translation>
    </message>
    <message numerus="yes">
        <source>{engine}: {languages} and %Ln more language(s)</source>
        <translation>
            <numerusform>{engine}: {languages} 외 언어 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine}: {languages}</source>
        <translation>{engine}: {languages}</translation>
    </message>
    <message>
        <source>Passages sent: {number}</source>
        <translation>보낸 구절: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsupported statement(s) removed</source>
        <translation>
            <numerusform>근거 없는 내용 %Ln개를 뺐습니다</numerusform>
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
        <translation>내 파일을 의미로 검색합니다. MIT 라이선스의 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>라이선스…</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Assistants that you connect below can search the selected folders and read the text of their files. They cannot change anything. Most assistants send the text they read to their provider, unless their language model runs on this computer. Excluded files and likely secrets are not available to them.</source>
        <translation>아래에서 연결한 도우미는 여기에서 선택한 폴더를 검색하고 파일의 본문을 읽을 수 있습니다. 아무것도 바꿀 수 없습니다. 언어 모델이 이 컴퓨터에서 실행되지 않으면 읽은 내용을 보통 제공 업체로 보냅니다. 제외한 파일과 비밀인 듯한 것은 빠집니다.</translation>
    </message>
    <message>
        <source>Access to your files</source>
        <translation>파일 접근</translation>
    </message>
    <message>
        <source>{folder} (not in the index)</source>
        <translation>{folder}(색인에 없음)</translation>
    </message>
    <message>
        <source>Assistants can search this folder</source>
        <translation>도우미가 이 폴더를 검색할 수 있음</translation>
    </message>
    <message>
        <source>There are no folders in the index yet.</source>
        <translation>아직 색인에 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Assistants find nothing until you check a folder.</source>
        <translation>폴더를 선택할 때까지 도우미는 아무것도 찾지 못합니다.</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Text copied with its citation</source>
        <translation>텍스트를 출처와 함께 복사함</translation>
    </message>
    <message>
        <source>Answers are off. You can turn them on again in the settings, under Language model.</source>
        <translation>답 표시를 껐습니다. 설정의 언어 모델에서 다시 켤 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer in your files</source>
        <translation>파일에 있는 답</translation>
    </message>
    <message>
        <source>More actions for the answer</source>
        <translation>답에 대한 다른 동작</translation>
    </message>
    <message>
        <source>Copy all with citations</source>
        <translation>모두 출처와 함께 복사</translation>
    </message>
    <message>
        <source>Don&apos;t show answers</source>
        <translation>답 표시 안 함</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Searching your files…</source>
        <translation>파일을 검색하는 중…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>멈췄습니다.</translation>
    </message>
    <message>
        <source>Writing… {time}</source>
        <translation>쓰는 중… {time}</translation>
    </message>
    <message>
        <source>The language model is reading… {time}</source>
        <translation>언어 모델이 읽는 중… {time}</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>파일에 답이 없는 것 같습니다.</translation>
    </message>
    <message>
        <source>Closest results:</source>
        <translation>가장 가까운 결과:</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Markdown으로 저장</translation>
    </message>
    <message>
        <source>The answers could not be saved ({reason}). Choose another place.</source>
        <translation>답변을 저장하지 못했습니다({reason}). 다른 곳을 고르십시오.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}(으)로 저장함</translation>
    </message>
    <message>
        <source>This file has changed since. Ask again.</source>
        <translation>이 파일은 그 뒤에 바뀌었습니다. 다시 질문하십시오.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Ask a question about your files</source>
        <translation>파일에 대해 질문하십시오</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Markdown으로 저장…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>미리 보기 숨기기</translation>
    </message>
    <message>
        <source>Answers are written by a language model. Each statement is shown only with a quotation that was found in your files. Check important ones there.</source>
        <translation>답변은 언어 모델이 씁니다. 파일에서 인용문을 찾은 내용만 표시합니다. 중요한 내용은 파일에서 확인하십시오.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>질문과 답변</translation>
    </message>
    <message>
        <source>{model} at {address}</source>
        <translation>{model}({address})</translation>
    </message>
    <message>
        <source>Ask your files</source>
        <translation>파일에 질문하기</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer. Install Ollama, LM Studio or llama.cpp, download a model there, and choose it in the settings.</source>
        <translation>답변은 이 컴퓨터에서 실행되는 언어 모델이 씁니다. Ollama, LM Studio 또는 llama.cpp를 설치하고 거기서 모델을 내려받은 다음 설정에서 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a server…</source>
        <translation>서버 고르기…</translation>
    </message>
</context>
<context>
    <name>AssistantActions</name>
    <message>
        <source>AI MCP Claude Codex Cursor LM Studio VS Code chat agent tools permission consent</source>
        <translation>AI MCP Claude Codex Cursor LM Studio VS Code 채팅 에이전트 도구 허용 동의</translation>
    </message>
    <message>
        <source>AI assistants log history who asked requests</source>
        <translation>AI 도우미 기록 내역 누가 요청</translation>
    </message>
    <message>
        <source>{program} is disconnected.</source>
        <translation>{program} 연결을 해제했습니다.</translation>
    </message>
    <message>
        <source>{program} is connected. Restart it.</source>
        <translation>{program} 연결을 마쳤습니다. 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The entries are deleted for good.</source>
        <translation>기록이 완전히 지워집니다.</translation>
    </message>
    <message>
        <source>Clear the log of assistants?</source>
        <translation>도우미 기록을 지울까요?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>BackgroundCard</name>
    <message>
        <source>In the background</source>
        <translation>백그라운드</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>이 데스크톱에는 트레이가 없습니다.</translation>
    </message>
    <message>
        <source>Start at login, without opening the window</source>
        <translation>로그인할 때 창을 열지 않고 시작</translation>
    </message>
    <message>
        <source>To reopen the window, start the program again.</source>
        <translation>창을 다시 열려면 프로그램을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>{place}에 저장함</translation>
    </message>
</context>
<context>
    <name>BackgroundMode</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>검색 엔진이 멈췄습니다.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>트레이 자동 시작 로그인 부팅 백그라운드 닫기 최소화 알림 tray</translation>
    </message>
    <message>
        <source>In the tray, it keeps indexing, so that search is instant. You can change this in Settings.</source>
        <translation>트레이에서 색인 작업을 계속하여 바로 검색할 수 있습니다. 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>Desktop Search를 계속 실행할까요?</translation>
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
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Background indexing</source>
        <translation>백그라운드 색인 작업</translation>
    </message>
    <message>
        <source>You can search while files are indexed. Change these options any time in Settings.</source>
        <translation>파일을 색인하는 동안에도 검색할 수 있습니다. 이 옵션은 언제든지 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Pause on battery power</source>
        <translation>배터리 사용 중 일시 중지</translation>
    </message>
    <message>
        <source>Indexing resumes when the computer is plugged in. You can keep searching.</source>
        <translation>컴퓨터를 전원에 연결하면 색인 작업을 이어 합니다. 계속 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>Pause while an app is in full screen</source>
        <translation>앱이 전체 화면인 동안 일시 중지</translation>
    </message>
    <message>
        <source>Games, films and presentations get the full speed of the computer.</source>
        <translation>게임, 영화, 프레젠테이션이 컴퓨터의 성능을 모두 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Use all processor cores while you are away</source>
        <translation>자리를 비운 동안 모든 프로세서 코어 쓰기</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>컴퓨터를 쓰는 동안에는 코어 하나를 비워 둡니다.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>로그인할 때 시작</translation>
    </message>
    <message>
        <source>No window opens. New and changed files are indexed right away.</source>
        <translation>창은 열리지 않습니다. 새 파일과 바뀐 파일을 바로 색인합니다.</translation>
    </message>
    <message>
        <source>Runs in the system tray, so that search is instant.</source>
        <translation>시스템 트레이에서 실행되어 바로 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>창을 닫아도 계속 실행</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
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
        <source>Error in {program}</source>
        <translation>{program} 오류</translation>
    </message>
    <message>
        <source>This is a bug in the program. Your files and the index are not affected. The details below help to fix it. They may include names of your files, and they stay on this computer unless you send them.</source>
        <translation>프로그램의 버그입니다. 파일과 색인에는 영향이 없습니다. 아래의 자세한 내용은 버그를 고치는 데 도움이 됩니다. 파일 이름이 들어 있을 수 있으며, 직접 보내지 않는 한 이 컴퓨터에만 남습니다.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>문제가 생겼습니다</translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>What assistants asked</source>
        <translation>도우미의 요청</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>기록 지우기</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Disconnect {program}</source>
        <translation>{program} 연결 해제</translation>
    </message>
    <message>
        <source>Connect {program}</source>
        <translation>{program} 연결</translation>
    </message>
    <message>
        <source>This changes {file}. Everything else in the file stays as it is.</source>
        <translation>{file} 파일을 바꿉니다. 파일의 다른 내용은 그대로입니다.</translation>
    </message>
    <message>
        <source>A copy of the file before the first change is kept next to it, as {name}.</source>
        <translation>처음 바꾸기 전 파일의 사본을 {name}(으)로 옆에 둡니다.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Write the change</source>
        <translation>변경 내용 쓰기</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {part}</source>
        <translation>필터 빼기: {part}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Active filters</source>
        <translation>적용 중인 필터</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Connect an assistant</source>
        <translation>도우미 연결</translation>
    </message>
    <message>
        <source>Adds {app} to the assistant&apos;s own configuration file. You see the change before it is written. Restart the assistant afterwards.</source>
        <translation>도우미의 설정 파일에 {app}을(를) 추가합니다. 쓰기 전에 변경 내용을 보여 줍니다. 그런 다음 도우미를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>For another assistant, enter this command as an MCP server:</source>
        <translation>다른 도우미에는 이 명령을 MCP 서버로 입력하십시오.</translation>
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
        <source>Update…</source>
        <translation>업데이트…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>연결…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>빼기…</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>이 컴퓨터에 없음</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>연결되지 않음</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Connected with another command</source>
        <translation>다른 명령으로 연결됨</translation>
    </message>
    <message>
        <source>{file} is not valid. Correct it in an editor.</source>
        <translation>{file} 파일을 해석할 수 없습니다. 편집기에서 고치십시오.</translation>
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
        <source>Files with text. All others are found by name only.</source>
        <translation>텍스트가 있는 파일입니다. 나머지는 이름으로만 찾습니다.</translation>
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
        <source>The index is copied and verified before the old copy is deleted. Search is unavailable until then. The program restarts when it is done.</source>
        <translation>색인을 복사하고 검사한 뒤 이전 사본을 삭제합니다. 그때까지 검색할 수 없습니다. 끝나면 프로그램이 다시 시작됩니다.</translation>
    </message>
    <message>
        <source>Stopping the search engine…</source>
        <translation>검색 엔진을 멈추는 중…</translation>
    </message>
    <message>
        <source>All files are indexed again, which can take hours. Your files, folders, settings and language models are kept.</source>
        <translation>모든 파일을 다시 색인하며, 몇 시간이 걸릴 수 있습니다. 파일, 폴더, 설정, 언어 모델은 유지됩니다.</translation>
    </message>
    <message>
        <source>Clearing the index…</source>
        <translation>색인을 비우는 중…</translation>
    </message>
    <message>
        <source>Copying and verifying the index…</source>
        <translation>색인을 복사하고 검사하는 중…</translation>
    </message>
    <message>
        <source>The index could not be moved. It is still in its old location.</source>
        <translation>색인을 옮기지 못했습니다. 아직 이전 위치에 있습니다.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again. The log has details.</source>
        <translation>색인을 비우지 못했습니다. 다시 시도하십시오. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>옮기기</translation>
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
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Storage locations</source>
        <translation>저장 위치</translation>
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
        <source>Index size: {size}</source>
        <translation>색인 크기: {size}</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner 셸 개요 실행기 통합</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Only the CPU is available. To use a GPU, install {app} with Python, as its README describes.</source>
        <translation>CPU만 쓸 수 있습니다. GPU를 쓰려면 README의 설명대로 {app}을(를) Python으로 설치하십시오.</translation>
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
        <source>A folder on this computer.</source>
        <translation>이 컴퓨터의 폴더.</translation>
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
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>디스크나 네트워크 드라이브가 있는지 보고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>설정의 미러 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>A .gitignore file matches it.</source>
        <translation>.gitignore 파일에 해당합니다.</translation>
    </message>
    <message>
        <source>A picture has more than {count} megapixels and was left out.</source>
        <translation>{count}메가픽셀보다 큰 그림을 제외했습니다.</translation>
    </message>
    <message>
        <source>Another page was requested.</source>
        <translation>다른 쪽을 요청했습니다.</translation>
    </message>
    <message>
        <source>Another user can write to {folder}.</source>
        <translation>다른 사용자가 {folder}에 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>아랍</translation>
    </message>
    <message>
        <source>Archive, found by its name.</source>
        <translation>압축 파일이며 이름으로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Archive, its contents are not indexed.</source>
        <translation>압축 파일이며 내용은 색인하지 않습니다.</translation>
    </message>
    <message>
        <source>Archives nested more than {count} levels deep were not read.</source>
        <translation>{count}단계보다 깊이 중첩된 압축 파일은 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Audio file, found by its name.</source>
        <translation>오디오 파일이며 이름으로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Best at finding translations, also in rare languages. Weaker at answering questions.</source>
        <translation>번역문을 가장 잘 찾으며 드문 언어에도 강합니다. 질문에 답을 찾는 데는 약합니다.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or exclude it with a pattern in the settings.</source>
        <translation>파일의 권한을 바꾸거나 설정에서 패턴으로 제외하십시오.</translation>
    </message>
    <message>
        <source>Check that it is running, and that its address, certificate and token are correct.</source>
        <translation>실행 중인지, 주소와 인증서와 토큰이 올바른지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check that the disk has free space.</source>
        <translation>디스크에 빈 공간이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and the folder is writable.</source>
        <translation>디스크가 연결되어 있고 폴더에 쓸 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check that the folder is writable.</source>
        <translation>폴더에 쓸 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check that this is a folder, and that you have write permission to it and its contents.</source>
        <translation>폴더가 맞는지, 폴더와 그 내용에 쓰기 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check that you have write permission there.</source>
        <translation>그곳에 쓰기 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and try again.</source>
        <translation>인터넷 연결을 확인하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect its drive.</source>
        <translation>철자를 확인하거나 드라이브를 연결하십시오.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>철자를 확인하십시오.</translation>
    </message>
    <message>
        <source>Choose Verify on the Health page.</source>
        <translation>점검 페이지에서 ‘검사’를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a file that was exported with Export.</source>
        <translation>‘내보내기’로 내보낸 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a file with text.</source>
        <translation>글자가 있는 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>이 컴퓨터에 있는 폴더를 고르십시오.</translation>
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
        <source>Choose another program.</source>
        <translation>다른 프로그램을 고르십시오.</translation>
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
        <source>Close that program first, or use another folder with --base-dir.</source>
        <translation>먼저 그 프로그램을 닫거나 --base-dir로 다른 폴더를 쓰십시오.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>키릴</translation>
    </message>
    <message>
        <source>Default. Included.</source>
        <translation>기본 모델. 포함됨.</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>데바나가리</translation>
    </message>
    <message>
        <source>Do not trust it. Get the model from its authors.</source>
        <translation>믿지 마십시오. 모델을 만든 이에게서 받으십시오.</translation>
    </message>
    <message>
        <source>Do not trust it. Use another mirror, or none.</source>
        <translation>믿지 마십시오. 다른 미러를 쓰거나 미러를 쓰지 마십시오.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>다시 내려받으십시오.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or use the defaults.</source>
        <translation>먼저 마지막 정상 사본을 복원하거나 기본값을 쓰십시오.</translation>
    </message>
    <message>
        <source>Font, found by its name.</source>
        <translation>글꼴이며 이름으로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>그리스</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>히브리</translation>
    </message>
    <message>
        <source>If it should contain text, open it in its own app and save it again.</source>
        <translation>글자가 있어야 하는 파일이면 해당 앱에서 열어 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>Indexing failed with an unexpected error. The log has details.</source>
        <translation>예상치 못한 오류로 색인 작업에 실패했습니다. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>Indexing then continues automatically.</source>
        <translation>그 뒤 색인 작업이 자동으로 이어집니다.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation>파일이 아니라 장치, 파이프 또는 소켓입니다.</translation>
    </message>
    <message>
        <source>It is a symbolic link. Links are not followed; their targets are indexed if they are in a chosen folder.</source>
        <translation>심볼릭 링크입니다. 링크는 따라가지 않으며, 대상이 고른 폴더에 있으면 그 대상을 색인합니다.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>너무 깊은 곳에 있습니다.</translation>
    </message>
    <message>
        <source>It is part of this program&apos;s own data.</source>
        <translation>이 프로그램의 데이터 일부입니다.</translation>
    </message>
    <message>
        <source>It is rebuilt at the next start.</source>
        <translation>다음에 시작할 때 다시 만듭니다.</translation>
    </message>
    <message>
        <source>It is rebuilt from the catalog. Nothing is lost.</source>
        <translation>카탈로그에서 다시 만듭니다. 잃는 것은 없습니다.</translation>
    </message>
    <message>
        <source>It is rebuilt from the index. Nothing is lost.</source>
        <translation>색인에서 다시 만듭니다. 잃는 것은 없습니다.</translation>
    </message>
    <message>
        <source>It is retried at the next start. You can also retry it now.</source>
        <translation>다음에 시작할 때 다시 시도합니다. 지금 다시 시도할 수도 있습니다.</translation>
    </message>
    <message>
        <source>It is stored in the cloud only.</source>
        <translation>클라우드에만 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>It was moved or deleted. The next scan removes it from the results.</source>
        <translation>옮겨졌거나 삭제되었습니다. 다음에 살펴볼 때 결과에서 빠집니다.</translation>
    </message>
    <message>
        <source>It was not moved. Choose another folder.</source>
        <translation>옮기지 않았습니다. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>It was rebuilt without re-embedding.</source>
        <translation>벡터를 새로 계산하지 않고 다시 만들었습니다.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한글</translation>
    </message>
    <message>
        <source>Larger than the size limit.</source>
        <translation>크기 한도를 넘습니다.</translation>
    </message>
    <message>
        <source>Larger version of the default.</source>
        <translation>기본 모델의 더 큰 버전.</translation>
    </message>
    <message>
        <source>Leave it as it is, or exclude it.</source>
        <translation>그대로 두거나 제외하십시오.</translation>
    </message>
    <message>
        <source>Listed under Health.</source>
        <translation>점검 페이지에 나와 있습니다.</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>로컬 폴더</translation>
    </message>
    <message>
        <source>Move that file away and start again. Your files are then indexed again; they are not changed.</source>
        <translation>그 파일을 옮기고 다시 시작하십시오. 그러면 파일을 다시 색인하며, 파일은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>No action needed. Retry it after a program update, or with another model.</source>
        <translation>할 일이 없습니다. 프로그램을 업데이트한 뒤나 다른 모델로 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>No app is set to open this file.</source>
        <translation>이 파일을 여는 앱이 정해져 있지 않습니다.</translation>
    </message>
    <message>
        <source>No app is set to open web pages.</source>
        <translation>웹 페이지를 여는 앱이 정해져 있지 않습니다.</translation>
    </message>
    <message>
        <source>No permission to read this file.</source>
        <translation>이 파일을 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>No readable text, found by its name.</source>
        <translation>읽을 수 있는 글자가 없으며 이름으로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>No text in this file.</source>
        <translation>이 파일에 글자가 없습니다.</translation>
    </message>
    <message>
        <source>Not enough disk space for a copy of the index.</source>
        <translation>색인을 복사할 디스크 공간이 부족합니다.</translation>
    </message>
    <message>
        <source>Nothing is indexed until you choose what to use instead, because they may exclude files.</source>
        <translation>설정에 파일을 제외하는 내용이 있을 수 있으므로, 대신 쓸 것을 고를 때까지 아무것도 색인하지 않습니다.</translation>
    </message>
    <message>
        <source>Older. Optimized for comparing sentences.</source>
        <translation>이전 모델. 문장 비교에 최적화.</translation>
    </message>
    <message>
        <source>One count of passages was wrong and has been corrected.</source>
        <translation>잘못된 구절 수 1개를 바로잡았습니다.</translation>
    </message>
    <message>
        <source>One damaged passage was removed.</source>
        <translation>손상된 구절 1개를 제거했습니다.</translation>
    </message>
    <message>
        <source>One damaged text was restored.</source>
        <translation>손상된 글 1개를 복원했습니다.</translation>
    </message>
    <message>
        <source>One damaged vector was restored.</source>
        <translation>손상된 벡터 1개를 복원했습니다.</translation>
    </message>
    <message>
        <source>One file is read again.</source>
        <translation>파일 1개를 다시 읽습니다.</translation>
    </message>
    <message>
        <source>One of your patterns matches it.</source>
        <translation>내 패턴 중 하나에 해당합니다.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded. It is found by words only.</source>
        <translation>이 파일의 구절 하나를 벡터로 바꾸지 못했습니다. 그 구절은 단어로만 찾습니다.</translation>
    </message>
    <message>
        <source>One text had a wrong embedding state, which was corrected.</source>
        <translation>글 1개의 벡터 변환 상태가 잘못되어 바로잡았습니다.</translation>
    </message>
    <message>
        <source>One text was wrongly marked as having words or none; corrected.</source>
        <translation>글 1개의 단어 유무 표시가 잘못되어 바로잡았습니다.</translation>
    </message>
    <message>
        <source>One unusable vector was removed; it is computed again where it is needed.</source>
        <translation>쓸 수 없는 벡터 1개를 제거했습니다. 필요한 곳에서 다시 계산합니다.</translation>
    </message>
    <message>
        <source>Only files in the index can be compared.</source>
        <translation>색인에 있는 파일만 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because reading them takes too long.</source>
        <translation>읽는 데 시간이 너무 오래 걸려 내용의 일부만 읽었습니다.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because they are too large when unpacked.</source>
        <translation>압축을 풀면 너무 커서 내용의 일부만 읽었습니다.</translation>
    </message>
    <message>
        <source>Only the first {count} files in it were read.</source>
        <translation>그 안의 파일 중 처음 {count}개만 읽었습니다.</translation>
    </message>
    <message>
        <source>Only the first {count} pictures were recognized.</source>
        <translation>처음 그림 {count}개만 인식했습니다.</translation>
    </message>
    <message>
        <source>Open it in its own app and save a copy as PDF.</source>
        <translation>해당 앱에서 열어 사본을 PDF로 저장하십시오.</translation>
    </message>
    <message>
        <source>Open it in its own app and save it again, or get a new copy.</source>
        <translation>해당 앱에서 열어 다시 저장하거나 새 사본을 구하십시오.</translation>
    </message>
    <message>
        <source>Open the file in its own app.</source>
        <translation>파일을 해당 앱에서 여십시오.</translation>
    </message>
    <message>
        <source>Optimized for comparing sentences. Weaker at finding long passages.</source>
        <translation>문장 비교에 최적화. 긴 구절을 찾는 데는 약합니다.</translation>
    </message>
    <message>
        <source>Optimized for questions.</source>
        <translation>질문에 최적화.</translation>
    </message>
    <message>
        <source>Page {page} has more than {count} megapixels and was left out.</source>
        <translation>{page}쪽은 {count}메가픽셀보다 커서 제외했습니다.</translation>
    </message>
    <message>
        <source>Page {page} is damaged and was left out.</source>
        <translation>{page}쪽은 손상되어 제외했습니다.</translation>
    </message>
    <message>
        <source>Remove it, or get a new copy.</source>
        <translation>제거하거나 새 사본을 구하십시오.</translation>
    </message>
    <message>
        <source>Restart the program, or choose another model in Settings.</source>
        <translation>프로그램을 다시 시작하거나 설정에서 다른 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>Restart the program.</source>
        <translation>프로그램을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Results are by words only.</source>
        <translation>단어로만 찾은 결과입니다.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or exclude the folder.</source>
        <translation>프로그램을 업데이트한 뒤 다시 시도하거나 폴더를 제외하십시오.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or report it. The log has details.</source>
        <translation>프로그램을 업데이트한 뒤 다시 시도하거나 알려 주십시오. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>Retry it, or save it in another format.</source>
        <translation>다시 시도하거나 다른 형식으로 저장하십시오.</translation>
    </message>
    <message>
        <source>Check that text recognition is turned on in the settings. If it finds no text, scan the document again in better quality.</source>
        <translation>설정에서 글자 인식이 켜져 있는지 확인하십시오. 글자를 찾지 못하면 문서를 더 좋은 품질로 다시 스캔하십시오.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it. The log has details.</source>
        <translation>더 새로운 형식으로 다시 저장하거나 알려 주십시오. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>Scan without text.</source>
        <translation>글자 없는 스캔 문서.</translation>
    </message>
    <message>
        <source>Search by meaning then works again.</source>
        <translation>그 뒤 의미로 검색하기가 다시 됩니다.</translation>
    </message>
    <message>
        <source>Set a default app for this file type in your file manager.</source>
        <translation>파일 관리자에서 이 파일 종류의 기본 앱을 정하십시오.</translation>
    </message>
    <message>
        <source>Set a default browser in your system settings.</source>
        <translation>시스템 설정에서 기본 브라우저를 정하십시오.</translation>
    </message>
    <message>
        <source>Start it again. It resumes where it stopped.</source>
        <translation>다시 시작하십시오. 멈춘 곳부터 이어집니다.</translation>
    </message>
    <message>
        <source>Start the program again. It is then restored from its last copy.</source>
        <translation>프로그램을 다시 시작하십시오. 그러면 마지막 사본에서 복원됩니다.</translation>
    </message>
    <message>
        <source>Start the program again. The index is then restored.</source>
        <translation>프로그램을 다시 시작하십시오. 그러면 색인이 복원됩니다.</translation>
    </message>
    <message>
        <source>Text recognition does not start.</source>
        <translation>글자 인식이 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on a picture in the document.</source>
        <translation>문서 속 그림에서 글자 인식이 실패했거나 {limit_s}초보다 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on page {pages}.</source>
        <translation>{pages}쪽에서 글자 인식이 실패했거나 {limit_s}초보다 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>Text recognition is turned off.</source>
        <translation>글자 인식이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>태국</translation>
    </message>
    <message>
        <source>That program is no longer installed.</source>
        <translation>그 프로그램은 더는 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The backup copy of the index was damaged and removed. A new one is created.</source>
        <translation>색인의 백업 사본이 손상되어 제거했습니다. 새로 만드는 중입니다.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been rebuilt.</source>
        <translation>카탈로그의 조회 테이블이 손상되어 다시 만들었습니다.</translation>
    </message>
    <message>
        <source>The data read back differs from the data written.</source>
        <translation>다시 읽은 데이터가 쓴 데이터와 다릅니다.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>기본 모델.</translation>
    </message>
    <message>
        <source>The engine is shutting down.</source>
        <translation>엔진을 끝내는 중입니다.</translation>
    </message>
    <message>
        <source>The file reader does not start.</source>
        <translation>파일을 읽는 프로세스가 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>The freed space is kept. The next run continues from there.</source>
        <translation>이미 비운 공간은 그대로입니다. 다음에는 거기서부터 이어집니다.</translation>
    </message>
    <message>
        <source>The language model crashed on a query and is restarted.</source>
        <translation>언어 모델이 검색어를 처리하다 비정상 종료되어 다시 시작합니다.</translation>
    </message>
    <message>
        <source>The language model crashed on some text.</source>
        <translation>언어 모델이 일부 글에서 비정상 종료되었습니다.</translation>
    </message>
    <message>
        <source>The language model fails on this query.</source>
        <translation>언어 모델이 이 검색어를 처리하지 못합니다.</translation>
    </message>
    <message>
        <source>The language model is starting.</source>
        <translation>언어 모델을 시작하는 중입니다.</translation>
    </message>
    <message>
        <source>The language model was removed.</source>
        <translation>언어 모델을 제거했습니다.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({reason}).</source>
        <translation>모델을 {folder}에 쓸 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {reason} ({file}).</source>
        <translation>모델을 복사하지 못했습니다: {reason} ({file}).</translation>
    </message>
    <message>
        <source>The model could not be started. The log has details.</source>
        <translation>모델을 시작하지 못했습니다. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by words only. The log has details.</source>
        <translation>모델이 실패하여 새 글은 단어로만 찾습니다. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>The model file has an unknown block size.</source>
        <translation>모델 파일의 블록 크기를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The model file has an unknown format.</source>
        <translation>모델 파일의 형식을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The program crashed twice while reading this file, so the file is skipped.</source>
        <translation>이 파일을 읽는 동안 프로그램이 두 번 비정상 종료되어 파일을 건너뜁니다.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while scanning this folder, so the folder is skipped.</source>
        <translation>이 폴더를 살펴보는 동안 프로그램이 두 번 응답을 멈춰 폴더를 건너뜁니다.</translation>
    </message>
    <message>
        <source>The reader crashed on this file. The file is probably damaged.</source>
        <translation>이 파일을 읽는 프로세스가 비정상 종료되었습니다. 파일이 손상된 듯합니다.</translation>
    </message>
    <message>
        <source>The recognized text of one picture was damaged. It is recognized again.</source>
        <translation>그림 하나에서 인식한 글자가 손상되어 다시 인식합니다.</translation>
    </message>
    <message>
        <source>The recognized text of {count} pictures was damaged. They are recognized again.</source>
        <translation>그림 {count}개에서 인식한 글자가 손상되어 다시 인식합니다.</translation>
    </message>
    <message>
        <source>The running engine does not respond.</source>
        <translation>실행 중인 엔진이 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The search engine stopped before it answered.</source>
        <translation>검색 엔진이 응답하기 전에 멈췄습니다.</translation>
    </message>
    <message>
        <source>The system or another program stopped the reader several times while it read this file.</source>
        <translation>이 파일을 읽는 동안 시스템이나 다른 프로그램이 읽는 프로세스를 여러 번 멈췄습니다.</translation>
    </message>
    <message>
        <source>The text of {format} files cannot be read.</source>
        <translation>{format} 파일의 글자를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The vector index did not find its own entries.</source>
        <translation>벡터 색인이 자기 항목을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>The vector index is then rebuilt automatically. You can keep searching.</source>
        <translation>그 뒤 벡터 색인을 자동으로 다시 만듭니다. 계속 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>The word index and the passages differed. The word index was rebuilt.</source>
        <translation>단어 색인과 구절이 서로 달랐습니다. 단어 색인을 다시 만들었습니다.</translation>
    </message>
    <message>
        <source>The word index in {file} is damaged.</source>
        <translation>{file}의 단어 색인이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be rebuilt.</source>
        <translation>단어 색인이 손상되었으며 다시 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>Then run it again. It resumes where it stopped.</source>
        <translation>그 뒤 다시 실행하십시오. 멈춘 곳부터 이어집니다.</translation>
    </message>
    <message>
        <source>There is an index in {folder} already.</source>
        <translation>{folder}에 이미 색인이 있습니다.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>폴더 {folder}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot; to download.</source>
        <translation>내려받을 모델 “{model}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>{path}에 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>These settings were exported by a different version of this program.</source>
        <translation>이 설정은 이 프로그램의 다른 버전에서 내보낸 것입니다.</translation>
    </message>
    <message>
        <source>They apply until the program ends.</source>
        <translation>프로그램이 끝날 때까지 적용됩니다.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it contains images but no text.</source>
        <translation>이 PDF는 스캔 문서로 보입니다. 이미지만 있고 글자가 없습니다.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: its contents caused an error in the program.</source>
        <translation>이 파일은 색인할 수 없습니다. 내용 때문에 프로그램에 오류가 생겼습니다.</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>이 파일을 읽을 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>This file cannot be read: its contents caused an error in the program.</source>
        <translation>이 파일은 읽을 수 없습니다. 내용 때문에 프로그램에 오류가 생겼습니다.</translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation>이 파일에는 글자가 없습니다.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>이 파일을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>This file does not match its extension, or it is damaged.</source>
        <translation>이 파일은 확장자와 내용이 다르거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>This file has no text to compare.</source>
        <translation>이 파일에는 비교할 글자가 없습니다.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete or in an unsupported format.</source>
        <translation>이 파일은 손상되었거나 불완전하거나 지원하지 않는 형식입니다.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>이 파일은 손상되었습니다.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {limit_mb} MB.</source>
        <translation>이 파일은 한도 {limit_mb} MB보다 큽니다.</translation>
    </message>
    <message>
        <source>This file is protected by a password or DRM.</source>
        <translation>이 파일은 암호나 DRM으로 보호되어 있습니다.</translation>
    </message>
    <message>
        <source>This file was saved by a Word version older than 1997.</source>
        <translation>이 파일은 1997보다 오래된 Word 버전에서 저장한 것입니다.</translation>
    </message>
    <message>
        <source>This folder is no longer indexed.</source>
        <translation>이 폴더는 더는 색인하지 않습니다.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where an index can be damaged.</source>
        <translation>이 폴더는 색인이 손상될 수 있는 네트워크 드라이브에 있습니다.</translation>
    </message>
    <message>
        <source>This is not a folder name.</source>
        <translation>폴더 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>This is not a settings file of this program.</source>
        <translation>이 프로그램의 설정 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>This page cannot be rendered.</source>
        <translation>이 쪽을 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>This page could not be rendered. The file is probably damaged.</source>
        <translation>이 쪽을 그리지 못했습니다. 파일이 손상된 듯합니다.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here ({width} × {height} pixels).</source>
        <translation>이 그림은 너무 커서 여기에 표시할 수 없습니다({width} × {height}픽셀).</translation>
    </message>
    <message>
        <source>To raise the limit: sudo sysctl {setting} - to keep it raised: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</source>
        <translation>한도를 올리려면: sudo sysctl {setting} - 계속 유지하려면: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, a proxy or the mirror is changing files.</source>
        <translation>다시 시도하십시오. 또 실패하면 프록시나 미러가 파일을 바꾸고 있는 것입니다.</translation>
    </message>
    <message>
        <source>Try again. The log has details.</source>
        <translation>다시 시도하십시오. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>Try again: the download resumes.</source>
        <translation>다시 시도하십시오. 내려받기는 이어집니다.</translation>
    </message>
    <message>
        <source>Turn it on in the settings, then try again.</source>
        <translation>설정에서 켠 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Until then, search is by words only.</source>
        <translation>그때까지 단어로만 검색합니다.</translation>
    </message>
    <message>
        <source>Until then, the catalog&apos;s vectors are searched directly. Nothing is lost.</source>
        <translation>그때까지 카탈로그의 벡터를 직접 검색합니다. 잃는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Use one with model.safetensors, or convert it with save_pretrained of sentence-transformers.</source>
        <translation>model.safetensors가 있는 모델을 쓰거나 sentence-transformers의 save_pretrained로 변환하십시오.</translation>
    </message>
    <message>
        <source>Use the defaults instead.</source>
        <translation>대신 기본값을 쓰십시오.</translation>
    </message>
    <message>
        <source>Video, found by its name.</source>
        <translation>동영상이며 이름으로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>You can have its text recognized again.</source>
        <translation>글자를 다시 인식시킬 수 있습니다.</translation>
    </message>
    <message>
        <source>Your settings can be read, so no choice is needed.</source>
        <translation>설정을 읽을 수 있으므로 고를 필요가 없습니다.</translation>
    </message>
    <message>
        <source>Your settings cannot be read, so they cannot be changed.</source>
        <translation>설정을 읽을 수 없으므로 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>그중 하나의 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>74 languages</source>
        <translation>74개 언어</translation>
    </message>
    <message>
        <source>Accept it at {page} with an account, download the model there or with `hf download {model}`, and import its folder in Settings.</source>
        <translation>{page}에서 계정으로 동의하고, 그곳에서 또는 `hf download {model}`로 모델을 내려받은 뒤 설정에서 그 폴더를 가져오십시오.</translation>
    </message>
    <message>
        <source>Allow this server in the settings first.</source>
        <translation>먼저 설정에서 이 서버를 허용하십시오.</translation>
    </message>
    <message>
        <source>Ask again, or check the server&apos;s own messages.</source>
        <translation>다시 질문하거나 서버의 메시지를 확인하십시오.</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>디스크가 가득 찼거나 읽기 전용이 아닌지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check that you have write permission.</source>
        <translation>쓰기 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check that you may write to it, then try again.</source>
        <translation>쓸 수 있는지 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Check the server&apos;s own messages.</source>
        <translation>서버의 메시지를 확인하십시오.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>더 작은 모델을 고르거나 다른 프로그램을 닫으십시오.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or raise the limit in the settings.</source>
        <translation>더 작은 모델을 고르거나 설정에서 제한을 늘리십시오.</translation>
    </message>
    <message>
        <source>Choose another address in the settings.</source>
        <translation>설정에서 다른 주소를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>모델 자체의 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the folder that contains it.</source>
        <translation>그것이 들어 있는 폴더를 고르십시오.</translation>
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
        <source>Compacting was stopped.</source>
        <translation>압축을 멈췄습니다.</translation>
    </message>
    <message>
        <source>Connect its drive.</source>
        <translation>드라이브를 연결하십시오.</translation>
    </message>
    <message>
        <source>Correct it in an editor, or add the entry there yourself.</source>
        <translation>편집기에서 고치거나 항목을 직접 추가하십시오.</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>파일을 고치거나 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>잘못된 수를 바로잡았습니다.</translation>
    </message>
    <message>
        <source>Decide whether to exclude it from {folder} or to keep it as part of that folder.</source>
        <translation>{folder}에서 제외할지, 그 폴더의 일부로 둘지 정하십시오.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>다시 내려받거나 설정에서 다른 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>영어와 중국어</translation>
    </message>
    <message>
        <source>Enter one such as http://127.0.0.1:8080.</source>
        <translation>http://127.0.0.1:8080과 같이 입력하십시오.</translation>
    </message>
    <message>
        <source>Export them again with this version.</source>
        <translation>이 버전에서 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>Files of this type ({type}) contain no text to search.</source>
        <translation>이 종류의 파일({type})에는 검색할 글자가 없습니다.</translation>
    </message>
    <message>
        <source>Files that changed since are read again.</source>
        <translation>그 뒤로 바뀐 파일을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>긴 구절용.</translation>
    </message>
    <message>
        <source>Free some disk space, and check that the folder is writable.</source>
        <translation>디스크 공간을 비우고 폴더에 쓸 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then start again.</source>
        <translation>그 디스크의 공간을 비우고 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>그 디스크의 공간을 비우고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again. The download resumes.</source>
        <translation>그 디스크의 공간을 비우고 다시 시도하십시오. 내려받기는 이어집니다.</translation>
    </message>
    <message>
        <source>Free some space on the disk with the index, then try again.</source>
        <translation>색인이 있는 디스크의 공간을 비우고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Free some space there first.</source>
        <translation>먼저 그곳의 공간을 비우십시오.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>그곳의 공간을 비우거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>그곳의 공간을 비우십시오.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>공간을 비우십시오.</translation>
    </message>
    <message>
        <source>GPU recommended.</source>
        <translation>GPU 권장.</translation>
    </message>
    <message>
        <source>GPU recommended. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>GPU 권장. 만든 이가 safetensors 가중치를 공개하지 않습니다. 다른 곳에서 변환한 뒤 폴더를 가져오십시오.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>읽기 권한을 자신에게 주십시오.</translation>
    </message>
    <message>
        <source>Google&apos;s terms of use apply. Its download requires an account at huggingface.co.</source>
        <translation>Google의 이용 약관이 적용됩니다. 내려받으려면 huggingface.co 계정이 필요합니다.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>기본 모델의 절반 시간.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>믿는다면 설정에서 크기 한도를 올리십시오.</translation>
    </message>
    <message>
        <source>Imported, treated as {model}.</source>
        <translation>가져왔으며 {model}(으)로 다룹니다.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>가져왔습니다.</translation>
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
        <source>It belongs to another of the chosen folders.</source>
        <translation>고른 다른 폴더에 속합니다.</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>캐시나 설치된 패키지처럼 시스템이나 도구의 것입니다.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({reason}), so it is rescanned every few minutes instead.</source>
        <translation>변경을 감시할 수 없어({reason}) 대신 몇 분마다 다시 살펴봅니다.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>설정이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>It could not be rebuilt, so exact search is used.</source>
        <translation>다시 만들지 못해 정확한 검색을 씁니다.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>임시, 잠금 또는 백업 파일입니다.</translation>
    </message>
    <message>
        <source>It is complete again.</source>
        <translation>다시 온전합니다.</translation>
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
        <source>It is missing, and its copy cannot be read.</source>
        <translation>없으며 그 사본도 읽을 수 없습니다.</translation>
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
        <source>It is on a network or virtual drive ({kind}) that does not report changes, so it is rescanned every few minutes instead.</source>
        <translation>변경을 알리지 않는 네트워크 또는 가상 드라이브({kind})에 있어 대신 몇 분마다 다시 살펴봅니다.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>너무 큽니다.</translation>
    </message>
    <message>
        <source>Its text is on the pages {first} to {last}.</source>
        <translation>본문은 {first}~{last}쪽에 있습니다.</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>변경 내용을 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>More than 200 languages, tuned for 52</source>
        <translation>200개 넘는 언어, 52개에 맞춤</translation>
    </message>
    <message>
        <source>Needs a GPU: a CPU is too slow for the time limit, and results keep their order.</source>
        <translation>GPU가 필요합니다. CPU는 제한 시간에 맞추기에 너무 느려 결과 순서가 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>No app is set to open {kind} files.</source>
        <translation>{kind} 파일을 여는 앱이 정해져 있지 않습니다.</translation>
    </message>
    <message>
        <source>No server answers at {address}.</source>
        <translation>{address}에서 응답하는 서버가 없습니다.</translation>
    </message>
    <message>
        <source>Not enough disk space for the model in the models folder ({folder}).</source>
        <translation>모델 폴더({folder})에 모델을 넣을 디스크 공간이 부족합니다.</translation>
    </message>
    <message>
        <source>Not enough disk space for the model: it needs {needed_mb} MB, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>모델을 넣을 디스크 공간이 부족합니다. {needed_mb} MB가 필요한데 모델 폴더({folder})에 {free_mb} MB가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Not enough disk space for {model} in the models folder ({folder}).</source>
        <translation>모델 폴더({folder})에 {model}을(를) 넣을 디스크 공간이 부족합니다.</translation>
    </message>
    <message>
        <source>Not enough disk space for {model}: {left_mb} MB remain to download, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>{model}을(를) 넣을 디스크 공간이 부족합니다. 더 내려받을 양은 {left_mb} MB인데 모델 폴더({folder})에 {free_mb} MB가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder} for the model {model}.</source>
        <translation>{folder}에 모델 {model}을(를) 넣을 디스크 공간이 부족합니다.</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder}.</source>
        <translation>{folder}에 디스크 공간이 부족합니다.</translation>
    </message>
    <message>
        <source>Not enough disk space to compact the index: {free} of the {needed} needed are free.</source>
        <translation>색인을 압축할 디스크 공간이 부족합니다. 필요한 {needed} 중 {free}만 비어 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the disk with the index is full ({folder}). You can keep searching. Free some space. Indexing then continues automatically.</source>
        <translation>색인할 수 없습니다. 색인이 있는 디스크가 가득 찼습니다({folder}). 계속 검색할 수 있습니다. 공간을 비우십시오. 그 뒤 색인 작업이 자동으로 이어집니다.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {folder} is not writable{reason}. You can keep searching. Check that the disk is not read-only and that you have write permission. Indexing then continues automatically.</source>
        <translation>색인할 수 없습니다. {folder}의 색인에 쓸 수 없습니다{reason}. 계속 검색할 수 있습니다. 디스크가 읽기 전용이 아닌지, 쓰기 권한이 있는지 확인하십시오. 그 뒤 색인 작업이 자동으로 이어집니다.</translation>
    </message>
    <message>
        <source>Nothing was imported, because these settings are invalid: {names}.</source>
        <translation>다음 설정이 올바르지 않아 아무것도 가져오지 않았습니다: {names}.</translation>
    </message>
    <message>
        <source>Only its name can be found.</source>
        <translation>이름으로만 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this file&apos;s text are searchable.</source>
        <translation>이 파일은 글의 처음 {limit_mb} MB만 검색됩니다.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>이 표는 셀의 처음 {limit_mb} MB만 검색됩니다.</translation>
    </message>
    <message>
        <source>Only the first {limit} passages of this file are searchable.</source>
        <translation>이 파일은 처음 {limit}개 구절만 검색됩니다.</translation>
    </message>
    <message>
        <source>Part of the index is damaged ({count} passages or vectors).</source>
        <translation>색인의 일부가 손상되었습니다(구절 또는 벡터 {count}개).</translation>
    </message>
    <message>
        <source>Reading this file takes more than {limit_mb} MB of memory.</source>
        <translation>이 파일을 읽으려면 메모리가 {limit_mb} MB 넘게 듭니다.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {limit_s} seconds.</source>
        <translation>이 파일을 읽는 데 {limit_s}초 넘게 걸렸습니다.</translation>
    </message>
    <message>
        <source>Remove {folder} first.</source>
        <translation>먼저 {folder}을(를) 빼십시오.</translation>
    </message>
    <message>
        <source>Rendering this page takes longer than {limit_s} seconds.</source>
        <translation>이 쪽을 그리는 데 {limit_s}초 넘게 걸립니다.</translation>
    </message>
    <message>
        <source>Rendering this page takes more than {limit_mb} MB of memory.</source>
        <translation>이 쪽을 그리려면 메모리가 {limit_mb} MB 넘게 듭니다.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>다시 검색하십시오.</translation>
    </message>
    <message>
        <source>Servers that require a key are not supported.</source>
        <translation>키가 필요한 서버는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Shorten it and ask again.</source>
        <translation>줄여서 다시 질문하십시오.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {file}, then retry.</source>
        <translation>{file}의 패턴을 간단하게 한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Some text cannot be recognized. If it is in a script such as Cyrillic, Greek or Arabic, install Tesseract OCR with its language.</source>
        <translation>일부 글자는 인식할 수 없습니다. 키릴, 그리스, 아랍 문자 등이라면 Tesseract OCR을 해당 언어와 함께 설치하십시오.</translation>
    </message>
    <message>
        <source>Start the language model server, or choose another one in the settings.</source>
        <translation>언어 모델 서버를 시작하거나 설정에서 다른 서버를 고르십시오.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>멈췄습니다.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install Tesseract OCR with the language {language}.</source>
        <translation>{script} 글자는 인식할 수 없습니다. Tesseract OCR을 {language} 언어와 함께 설치하십시오.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install the package {package}.</source>
        <translation>{script} 글자는 인식할 수 없습니다. {package} 패키지를 설치하십시오.</translation>
    </message>
    <message>
        <source>Texts are processed in smaller batches, because the language model is limited to {limit_mb} MB.</source>
        <translation>언어 모델의 메모리가 {limit_mb} MB로 제한되어 있어 글을 더 작게 나누어 처리합니다.</translation>
    </message>
    <message>
        <source>The answer was cut off at its length limit.</source>
        <translation>답변이 길이 제한에서 잘렸습니다.</translation>
    </message>
    <message>
        <source>The connection to {server} was lost ({reason}).</source>
        <translation>{server}와(과)의 연결이 끊겼습니다({reason}).</translation>
    </message>
    <message>
        <source>The default with its original weights.</source>
        <translation>원래 가중치를 쓰는 기본 모델.</translation>
    </message>
    <message>
        <source>The disk with the index is full ({folder}).</source>
        <translation>색인이 있는 디스크가 가득 찼습니다({folder}).</translation>
    </message>
    <message>
        <source>The download of {model} does not match {server}: {file} has a different checksum. It was deleted.</source>
        <translation>내려받은 {model}이(가) {server}와(과) 맞지 않습니다. {file}의 체크섬이 다릅니다. 삭제했습니다.</translation>
    </message>
    <message>
        <source>The download of {model} was stopped.</source>
        <translation>{model} 내려받기를 멈췄습니다.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{model}&quot; is neither a known model nor a folder.</source>
        <translation>임베딩 모델 “{model}”은(는) 알려진 모델도 폴더도 아닙니다.</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be loaded ({reason}).</source>
        <translation>모델 {model}을(를) 불러올 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be started ({reason}).</source>
        <translation>모델 {model}을(를) 시작할 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} is not on this computer.</source>
        <translation>모델 {model}이(가) 이 컴퓨터에 없습니다.</translation>
    </message>
    <message>
        <source>The file {file} is invalid ({reason}). Correct or delete it.</source>
        <translation>파일 {file}이(가) 올바르지 않습니다({reason}). 고치거나 삭제하십시오.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}). Its results are kept.</source>
        <translation>폴더 {folder}을(를) 읽을 수 없습니다({reason}). 결과는 유지됩니다.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be read completely. Its results are kept.</source>
        <translation>폴더 {folder}을(를) 끝까지 읽지 못했습니다. 결과는 유지됩니다.</translation>
    </message>
    <message>
        <source>The folder {folder} is empty and on a different drive than before. Its results are kept.</source>
        <translation>폴더 {folder}이(가) 비어 있고 이전과 다른 드라이브에 있습니다. 결과는 유지됩니다.</translation>
    </message>
    <message>
        <source>The folder {folder} is skipped, because the program stopped responding twice while scanning it. Its results are kept.</source>
        <translation>폴더 {folder}을(를) 살펴보는 동안 프로그램이 두 번 응답을 멈춰 폴더를 건너뜁니다. 결과는 유지됩니다.</translation>
    </message>
    <message>
        <source>The folder {folder} is unavailable. Its results are kept.</source>
        <translation>폴더 {folder}을(를) 쓸 수 없습니다. 결과는 유지됩니다.</translation>
    </message>
    <message>
        <source>The hub has {model} without safetensors weights or without tokenizer.json.</source>
        <translation>허브의 {model}에는 safetensors 가중치나 tokenizer.json이 없습니다.</translation>
    </message>
    <message>
        <source>The imported model {model} is no longer on this computer.</source>
        <translation>가져온 모델 {model}이(가) 더는 이 컴퓨터에 없습니다.</translation>
    </message>
    <message>
        <source>The index cannot be kept in {folder}: {reason}.</source>
        <translation>색인을 {folder}에 둘 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>색인을 그 자신 안으로 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>The index copied to {file} is damaged.</source>
        <translation>{file}에 복사한 색인이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The index could not be moved: {reason}.</source>
        <translation>색인을 옮기지 못했습니다: {reason}.</translation>
    </message>
    <message>
        <source>The index in {file} cannot be used at the moment ({reason}).</source>
        <translation>{file}의 색인을 지금은 쓸 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The index in {file} is damaged.</source>
        <translation>{file}의 색인이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The index in {file} was created by a newer version of this program.</source>
        <translation>{file}의 색인은 이 프로그램의 더 새로운 버전에서 만들었습니다.</translation>
    </message>
    <message>
        <source>The index in {file} was created by an older version of this program and is not writable.</source>
        <translation>{file}의 색인은 이 프로그램의 더 오래된 버전에서 만들었으며 쓸 수 없는 상태입니다.</translation>
    </message>
    <message>
        <source>The index in {folder} is in use ({user}).</source>
        <translation>{folder}의 색인을 쓰고 있습니다({user}).</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>색인을 압축하는 중입니다.</translation>
    </message>
    <message>
        <source>The index is being verified.</source>
        <translation>색인을 검사하는 중입니다.</translation>
    </message>
    <message>
        <source>The index is in {folder} already.</source>
        <translation>색인이 이미 {folder}에 있습니다.</translation>
    </message>
    <message>
        <source>The index was damaged and is being rebuilt from your files.</source>
        <translation>색인이 손상되어 파일에서 다시 만드는 중입니다.</translation>
    </message>
    <message>
        <source>The index was damaged and was restored from its backup copy of {date}.</source>
        <translation>색인이 손상되어 {date} 백업 사본에서 복원했습니다.</translation>
    </message>
    <message>
        <source>The index was empty and is being rebuilt from your files.</source>
        <translation>색인이 비어 있어 파일에서 다시 만드는 중입니다.</translation>
    </message>
    <message>
        <source>The index was empty and was restored from its backup copy of {date}.</source>
        <translation>색인이 비어 있어 {date} 백업 사본에서 복원했습니다.</translation>
    </message>
    <message>
        <source>The index was missing and is being rebuilt from your files.</source>
        <translation>색인이 없어 파일에서 다시 만드는 중입니다.</translation>
    </message>
    <message>
        <source>The index was missing and was restored from its backup copy of {date}.</source>
        <translation>색인이 없어 {date} 백업 사본에서 복원했습니다.</translation>
    </message>
    <message>
        <source>The index was moved to {folder}, which is unavailable.</source>
        <translation>색인을 {folder}(으)로 옮겼지만 그 위치를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The language model did not answer in the form that can be checked. Try a larger model.</source>
        <translation>언어 모델이 확인할 수 있는 형식으로 답하지 않았습니다. 더 큰 모델을 써 보십시오.</translation>
    </message>
    <message>
        <source>The language model needs {used_mb} MB of memory, but its limit is {limit_mb} MB. Raise the limit in the settings, or choose a smaller model.</source>
        <translation>언어 모델에 메모리 {used_mb} MB가 필요하지만 한도가 {limit_mb} MB입니다. 설정에서 한도를 올리거나 더 작은 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>The language model server ended the connection before the answer was complete.</source>
        <translation>답변이 끝나기 전에 언어 모델 서버가 연결을 끊었습니다.</translation>
    </message>
    <message>
        <source>The language model server reports an error: {reason}</source>
        <translation>언어 모델 서버가 오류를 알렸습니다: {reason}</translation>
    </message>
    <message>
        <source>The language model took longer than the time limit.</source>
        <translation>언어 모델이 시간 제한을 넘겼습니다.</translation>
    </message>
    <message>
        <source>The log of assistants&apos; calls in {file} cannot be written: {reason}.</source>
        <translation>{file}의 도우미 기록을 쓸 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The model file {file} is not the one this program expects.</source>
        <translation>모델 파일 {file}은(는) 이 프로그램이 기대하는 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded ({reason}).</source>
        <translation>{folder}의 모델을 불러올 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The model in {folder} does not specify the length of its vectors.</source>
        <translation>{folder}의 모델에 벡터의 길이가 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tensors in its weights.</source>
        <translation>{folder}에 있는 모델의 가중치에 텐서가 없습니다.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tokenizer.json.</source>
        <translation>{folder}의 모델에 tokenizer.json이 없습니다.</translation>
    </message>
    <message>
        <source>The model in {folder} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>{folder}의 모델에 유일하게 불러오는 safetensors 형식의 가중치가 없습니다.</translation>
    </message>
    <message>
        <source>The model in {folder} has no {file}.</source>
        <translation>{folder}의 모델에 {file}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The model in {folder} is not loaded: {reason}.</source>
        <translation>{folder}의 모델을 불러오지 않습니다: {reason}.</translation>
    </message>
    <message>
        <source>The model in {folder} requires custom code ({kind}), which is never run.</source>
        <translation>{folder}의 모델에는 사용자 지정 코드({kind})가 필요하지만, 이런 코드는 절대 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>The model in {folder} returns {count} values per passage, but a re-ranking model returns one.</source>
        <translation>{folder}의 모델은 구절마다 값을 {count}개 돌려주지만, 순위 조정 모델은 하나를 돌려줍니다.</translation>
    </message>
    <message>
        <source>The model {model} does not work: it returns the same vector for all texts, or none.</source>
        <translation>모델 {model}이(가) 작동하지 않습니다. 모든 글에 같은 벡터를 돌려주거나 아무것도 돌려주지 않습니다.</translation>
    </message>
    <message>
        <source>The model {model} does not work: {reason}.</source>
        <translation>모델 {model}이(가) 작동하지 않습니다: {reason}.</translation>
    </message>
    <message>
        <source>The old one is kept as {folder}.</source>
        <translation>이전 색인은 {folder}에 남아 있습니다.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}.</source>
        <translation>쪽을 표시할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The program at {address} is not a language model server.</source>
        <translation>{address}의 프로그램은 언어 모델 서버가 아닙니다.</translation>
    </message>
    <message>
        <source>The re-ranking model {model} is not installed.</source>
        <translation>순위 조정 모델 {model}이(가) 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>요청에 실패했습니다.</translation>
    </message>
    <message>
        <source>The server at {address} redirects to another address.</source>
        <translation>{address}의 서버가 다른 주소로 연결을 돌립니다.</translation>
    </message>
    <message>
        <source>The server has no model named {model}.</source>
        <translation>서버에 {model}(이)라는 모델이 없습니다.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be changed to this value.</source>
        <translation>설정 {name}을(를) 이 값으로 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value.</source>
        <translation>설정 {name}의 값이 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value. Its default is used.</source>
        <translation>설정 {name}의 값이 올바르지 않습니다. 기본값을 씁니다.</translation>
    </message>
    <message>
        <source>The setting {name} is missing.</source>
        <translation>설정 {name}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The setting {name} is out of range. {value} is used.</source>
        <translation>설정 {name}이(가) 범위를 벗어났습니다. {value}을(를) 씁니다.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>설정을 저장하지 못했습니다({reason}).</translation>
    </message>
    <message>
        <source>The stored data of {count} files was damaged. The files are read again.</source>
        <translation>파일 {count}개의 저장된 데이터가 손상되었습니다. 파일을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>시스템 보고: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on folders that may be watched is used up, so it is looked through every few minutes instead.</source>
        <translation>감시할 수 있는 폴더 수의 시스템 한도를 다 써서 대신 몇 분마다 다시 살펴봅니다.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on programs that may watch folders is used up, so it is looked through every few minutes instead.</source>
        <translation>폴더를 감시할 수 있는 프로그램 수의 시스템 한도를 다 써서 대신 몇 분마다 다시 살펴봅니다.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {folder} cannot be read ({reason}).</source>
        <translation>{folder}의 모델 토크나이저를 읽을 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be moved aside ({reason}).</source>
        <translation>읽을 수 없는 설정을 따로 옮기지 못했습니다({reason}).</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({count}).</source>
        <translation>벡터 색인에 손상된 벡터가 있었습니다({count}).</translation>
    </message>
    <message>
        <source>The vector index in {folder} does not find its own entries.</source>
        <translation>{folder}의 벡터 색인이 자기 항목을 찾지 못합니다.</translation>
    </message>
    <message>
        <source>The vector index in {folder} lacks vectors it counts.</source>
        <translation>{folder}의 벡터 색인에 셈한 벡터가 없습니다.</translation>
    </message>
    <message>
        <source>The vector index in {folder} was changed by another program.</source>
        <translation>{folder}의 벡터 색인을 다른 프로그램이 바꿨습니다.</translation>
    </message>
    <message>
        <source>The vector index in {place} cannot be used ({reason}).</source>
        <translation>{place}의 벡터 색인을 쓸 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The vector index is being rebuilt.</source>
        <translation>벡터 색인을 다시 만드는 중입니다.</translation>
    </message>
    <message>
        <source>The vector index lacked {missing} texts and had {extra} too many.</source>
        <translation>벡터 색인에 글 {missing}개가 모자라고 {extra}개가 남았습니다.</translation>
    </message>
    <message>
        <source>The vector index was not rebuilt: this needs {needed} of free disk space, and only {free} are free.</source>
        <translation>벡터 색인을 다시 만들지 않았습니다. 디스크에 {needed}의 빈 공간이 필요하지만 {free}만 비어 있습니다.</translation>
    </message>
    <message>
        <source>The vector server {server} answers with status {status}.</source>
        <translation>벡터 서버 {server}이(가) 상태 {status}(으)로 응답합니다.</translation>
    </message>
    <message>
        <source>The vector server {server} cannot be reached ({reason}).</source>
        <translation>벡터 서버 {server}에 연결할 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The vector server {server} refuses the token.</source>
        <translation>벡터 서버 {server}이(가) 토큰을 거부합니다.</translation>
    </message>
    <message>
        <source>The weights in {file} are not a complete safetensors file ({reason}).</source>
        <translation>{file}의 가중치가 온전한 safetensors 파일이 아닙니다({reason}).</translation>
    </message>
    <message>
        <source>This file has no text on page {page}.</source>
        <translation>이 파일의 {page}쪽에는 본문이 없습니다.</translation>
    </message>
    <message>
        <source>This file has no text.</source>
        <translation>이 파일에는 본문이 없습니다.</translation>
    </message>
    <message>
        <source>This file would expand to more than {limit_mb} MB.</source>
        <translation>이 파일은 풀면 {limit_mb} MB를 넘습니다.</translation>
    </message>
    <message>
        <source>This is not followed. Enter the address of the language model server itself.</source>
        <translation>따르지 않습니다. 언어 모델 서버 자체의 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>서버 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>This question is too long for the language model.</source>
        <translation>이 질문은 언어 모델에 너무 깁니다.</translation>
    </message>
    <message>
        <source>Your settings in {file} could not be read.</source>
        <translation>{file}의 설정을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{address} is not a valid vector server address. Use the form https://host:port.</source>
        <translation>{address}은(는) 올바른 벡터 서버 주소가 아닙니다. https://host:port 형식으로 쓰십시오.</translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation>{address}은(는) 이 컴퓨터에 없습니다.</translation>
    </message>
    <message>
        <source>{count} counts of passages were wrong and have been corrected.</source>
        <translation>잘못된 구절 수 {count}개를 바로잡았습니다.</translation>
    </message>
    <message>
        <source>{count} damaged passages were removed.</source>
        <translation>손상된 구절 {count}개를 제거했습니다.</translation>
    </message>
    <message>
        <source>{count} damaged texts were restored.</source>
        <translation>손상된 글 {count}개를 복원했습니다.</translation>
    </message>
    <message>
        <source>{count} damaged vectors were restored.</source>
        <translation>손상된 벡터 {count}개를 복원했습니다.</translation>
    </message>
    <message>
        <source>{count} files are read again.</source>
        <translation>파일 {count}개를 다시 읽습니다.</translation>
    </message>
    <message>
        <source>{count} folders could not be read, such as {folder}. Their results are kept.</source>
        <translation>{folder} 등 폴더 {count}개를 읽지 못했습니다. 결과는 유지됩니다.</translation>
    </message>
    <message>
        <source>Pages without text, probably scans or images: {count} of {total}.</source>
        <translation>글자가 없는 쪽(스캔 문서나 이미지로 추정): {total}쪽 중 {count}쪽.</translation>
    </message>
    <message>
        <source>{count} passages of this file could not be embedded. They are found by words only.</source>
        <translation>이 파일의 구절 {count}개를 벡터로 바꾸지 못했습니다. 그 구절들은 단어로만 찾습니다.</translation>
    </message>
    <message>
        <source>{count} texts had a wrong embedding state, which was corrected.</source>
        <translation>글 {count}개의 벡터 변환 상태가 잘못되어 바로잡았습니다.</translation>
    </message>
    <message>
        <source>{count} texts were wrongly marked as having words or none; corrected.</source>
        <translation>글 {count}개의 단어 유무 표시가 잘못되어 바로잡았습니다.</translation>
    </message>
    <message>
        <source>{count} unusable vectors were removed; they are computed again where they are needed.</source>
        <translation>쓸 수 없는 벡터 {count}개를 제거했습니다. 필요한 곳에서 다시 계산합니다.</translation>
    </message>
    <message>
        <source>{file} cannot be read completely: it is damaged, incomplete or locked.</source>
        <translation>{file}을(를) 끝까지 읽을 수 없습니다. 손상되었거나 불완전하거나 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}.</source>
        <translation>{file}을(를) 지울 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>{file} changed while it was copied.</source>
        <translation>{file}이(가) 복사하는 동안 바뀌었습니다.</translation>
    </message>
    <message>
        <source>{file} could not be changed ({reason}).</source>
        <translation>{file}을(를) 바꾸지 못했습니다({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}).</source>
        <translation>{file}을(를) 읽지 못했습니다({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file}을(를) 쓰지 못했습니다: {reason}.</translation>
    </message>
    <message>
        <source>{file} has too many files to be a model.</source>
        <translation>{file}은(는) 파일이 너무 많아 모델이 아닙니다.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file}은(는) 다른 프로그램의 데이터베이스입니다.</translation>
    </message>
    <message>
        <source>{file} is larger than the limit for such files ({limit_mb} MB).</source>
        <translation>{file}은(는) 이런 파일의 한도({limit_mb} MB)보다 큽니다.</translation>
    </message>
    <message>
        <source>{file} is not a supported model archive.</source>
        <translation>{file}은(는) 지원하는 모델 압축 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>{file} was not changed because it is not valid ({reason}).</source>
        <translation>{file} 파일은 해석할 수 없어 바꾸지 않습니다({reason}).</translation>
    </message>
    <message>
        <source>{file} was changed by another program in the meantime.</source>
        <translation>그사이 다른 프로그램이 {file}을(를) 바꾸었습니다.</translation>
    </message>
    <message>
        <source>{file} was not written by {app}.</source>
        <translation>{file}은(는) {app}이(가) 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>{file} would expand far beyond the size of a model. Nothing was imported.</source>
        <translation>{file}은(는) 풀면 모델의 크기를 크게 넘습니다. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>{file} would write outside its own folder ({path}). Nothing was imported.</source>
        <translation>{file}은(는) 자기 폴더 밖({path})에 쓰려고 합니다. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>{folder} cannot be indexed.</source>
        <translation>{folder}은(는) 색인할 수 없습니다.</translation>
    </message>
    <message>
        <source>{folder} cannot be kept as part of {outer}.</source>
        <translation>{folder}을(를) {outer}의 일부로 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>{folder} could not be read. Its results are kept.</source>
        <translation>{folder}을(를) 읽지 못했습니다. 결과는 유지됩니다.</translation>
    </message>
    <message>
        <source>{folder} has too many files to look for a model in.</source>
        <translation>{folder}은(는) 파일이 너무 많아 모델을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>{folder} is inside {outer}, which is searched too.</source>
        <translation>{folder}은(는) 역시 검색하는 {outer} 안에 있습니다.</translation>
    </message>
    <message>
        <source>{folder} is not indexed.</source>
        <translation>{folder}은(는) 색인하지 않습니다.</translation>
    </message>
    <message>
        <source>{folder} was not created by this program.</source>
        <translation>{folder}은(는) 이 프로그램이 만든 것이 아닙니다.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and contains no usable model, so it is not changed.</source>
        <translation>{folder}은(는) {app}이(가) 만든 것이 아니고 쓸 수 있는 모델도 없어 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and is not empty.</source>
        <translation>{folder}은(는) {app}이(가) 만든 것이 아니고 비어 있지 않습니다.</translation>
    </message>
    <message>
        <source>{link} is a link to a folder inside {folder}, so its files would be indexed twice.</source>
        <translation>{link}은(는) {folder} 안에 있는 폴더로 가는 링크라서 파일이 두 번 색인됩니다.</translation>
    </message>
    <message>
        <source>{model} could not be started. The log has details. {previous} is still used.</source>
        <translation>{model}을(를) 시작하지 못했습니다. 자세한 내용은 로그에 있습니다. 여전히 {previous}을(를) 씁니다.</translation>
    </message>
    <message>
        <source>{model} fails, so the previous model is still used. The log has details.</source>
        <translation>{model}이(가) 실패하여 여전히 이전 모델을 씁니다. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>{model} is starting. Until then, {previous} is used.</source>
        <translation>{model}을(를) 시작하는 중입니다. 그때까지 {previous}을(를) 씁니다.</translation>
    </message>
    <message>
        <source>{model} is still used.</source>
        <translation>여전히 {model}을(를) 씁니다.</translation>
    </message>
    <message>
        <source>{model} requires PyTorch, which is only included when {app} is installed with Python.</source>
        <translation>{model}에는 PyTorch가 필요합니다. PyTorch는 {app}을(를) Python으로 설치할 때만 포함됩니다.</translation>
    </message>
    <message>
        <source>{name} contains no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must be in one folder.</source>
        <translation>{name}에 sentence-transformers 모델이 없습니다. config.json, tokenizer.json, safetensors 형식의 가중치가 한 폴더에 있어야 합니다.</translation>
    </message>
    <message>
        <source>{name} contains several models ({models}).</source>
        <translation>{name}에 모델이 여러 개 있습니다({models}).</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}.</source>
        <translation>{name}을(를) 열지 못했습니다: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be unpacked: {reason}.</source>
        <translation>{name}의 압축을 풀지 못했습니다: {reason}.</translation>
    </message>
    <message>
        <source>{name} has its weights as a pickle ({file}), which can contain code and is not loaded.</source>
        <translation>{name}의 가중치가 코드를 담을 수 있는 pickle 형식({file})이라 불러오지 않습니다.</translation>
    </message>
    <message>
        <source>{name} is not in the index.</source>
        <translation>{name}은(는) 색인에 없습니다.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path}은(는) 폴더가 아니라 파일입니다.</translation>
    </message>
    <message>
        <source>{path} is not in a folder created by {app}, so it is not changed.</source>
        <translation>{path}은(는) {app}이(가) 만든 폴더에 있지 않아 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>{path} no longer exists.</source>
        <translation>{path}이(가) 더는 없습니다.</translation>
    </message>
    <message>
        <source>{server} cannot be reached ({reason}).</source>
        <translation>{server}에 연결할 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>{server} does not have the model {model}, or it is not public ({status}).</source>
        <translation>{server}에 모델 {model}이(가) 없거나 공개되어 있지 않습니다({status}).</translation>
    </message>
    <message>
        <source>{server} does not respond like a model hub ({reason}).</source>
        <translation>{server}이(가) 모델 허브처럼 응답하지 않습니다({reason}).</translation>
    </message>
    <message>
        <source>{server} gives out {model} only to users who have accepted its license there.</source>
        <translation>{server}은(는) 라이선스에 동의한 사용자에게만 {model} 모델을 제공합니다.</translation>
    </message>
    <message>
        <source>{server} has a different {file} than was downloaded before for the same version of {model}.</source>
        <translation>{server}의 {file}이(가) 같은 버전의 {model}에 대해 전에 내려받은 것과 다릅니다.</translation>
    </message>
    <message>
        <source>{server} has different weights for {model} than its authors published.</source>
        <translation>{server}에 있는 {model}의 가중치가 만든 이가 공개한 것과 다릅니다.</translation>
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
        <source>Open it from your file manager.</source>
        <translation>파일 관리자에서 여십시오.</translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation>새 프로그램에서 열어 docx나 odt로 저장하십시오.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>또는 폴더나 파일에서 모델을 가져오십시오.</translation>
    </message>
    <message>
        <source>Part of the index is damaged and missing from the results. It is repaired while the window is open, or with `desktop-search verify`.</source>
        <translation>색인의 일부가 손상되어 결과에 나오지 않습니다. 창이 열려 있는 동안, 또는 `desktop-search verify`로 고칩니다.</translation>
    </message>
    <message>
        <source>Picture, found by its name.</source>
        <translation>그림이며 이름으로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>알려 주십시오.</translation>
    </message>
    <message>
        <source>Program file, found by its name.</source>
        <translation>프로그램 파일이며 이름으로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Protected by a password.</source>
        <translation>암호로 보호되어 있습니다.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>설정에서 크기 한도를 올리거나 파일을 나누십시오.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>읽기를 멈췄습니다.</translation>
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
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>`desktop-search settings restore`(마지막 정상 사본) 또는 `desktop-search settings reset`(기본값)을 실행하십시오.</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>암호 없는 사본을 저장하면 글자를 검색할 수 있습니다.</translation>
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
        <source>50 languages</source>
        <translation>50개 언어</translation>
    </message>
    <message>
        <source>94 languages</source>
        <translation>94개 언어</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {endings}.</source>
        <translation>모델 폴더나 {endings}(으)로 끝나는 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Install the package {package} {version} again, or choose another model in Settings.</source>
        <translation>패키지 {package} {version}을(를) 다시 설치하거나 설정에서 다른 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>브라우저에서 여십시오.</translation>
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
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>모델에 파일이 너무 많거나 구성 또는 어휘가 지나치게 큽니다.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>새 디스크가 고장일 수 있습니다.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>설정이 너무 길어 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The stored data of one file was damaged. The file is read again.</source>
        <translation>파일 1개의 저장된 데이터가 손상되었습니다. 파일을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>벡터 색인이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>벡터 색인이 없었습니다.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>설정의 정상 사본이 없습니다.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>이 파일은 비어 있습니다.</translation>
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
        <source>You have no permission to read the folder {folder}.</source>
        <translation>폴더 {folder}을(를) 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}. Its results are kept. Change its permissions.</source>
        <translation>폴더 {folder}을(를) 읽을 권한이 없습니다. 결과는 유지됩니다. 권한을 바꾸십시오.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>이 파일을 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>설정이 없어 마지막 사본에서 복원했습니다.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>모름</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Import and export settings</source>
        <translation>설정 가져오기와 내보내기</translation>
    </message>
    <message>
        <source>For a backup or another computer. Folders and the index are not included.</source>
        <translation>백업하거나 다른 컴퓨터로 옮길 때 씁니다. 폴더와 색인은 들어가지 않습니다.</translation>
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
        <source>Excluded</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Applies to all folders. Changes trigger a rescan.</source>
        <translation>모든 폴더에 적용됩니다. 바꾸면 다시 살펴봅니다.</translation>
    </message>
    <message>
        <source>Patterns, one per line, as in a .gitignore file</source>
        <translation>패턴, 한 줄에 하나씩, .gitignore 파일과 같은 방식</translation>
    </message>
    <message>
        <source>Patterns of files and folders to exclude</source>
        <translation>제외할 파일과 폴더의 패턴</translation>
    </message>
    <message>
        <source>*.bak excludes all files with that extension, Archive/ all folders of that name, and a full path that one folder. ** matches any number of folders, and ! includes something again.</source>
        <translation>*.bak은 그 확장자의 모든 파일을, Archive/는 그 이름의 모든 폴더를, 전체 경로는 그 폴더 하나만 제외합니다. **는 여러 단계의 폴더와 맞고, !는 다시 포함합니다.</translation>
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
        <source>Not a valid pattern, ignored: {lines}</source>
        <translation>올바른 패턴이 아니어서 무시함: {lines}</translation>
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
        <source>Opening a read-only copy of {name}</source>
        <translation>{name}의 읽기 전용 사본을 여는 중</translation>
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
        <source>Each file opens in its own app.</source>
        <translation>각 파일은 해당 앱에서 열립니다.</translation>
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
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
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
        <source>Check for new, changed and deleted files</source>
        <translation>새로 생기거나 바뀌거나 삭제된 파일 확인</translation>
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
        <source>Remove from search…</source>
        <translation>검색에서 빼기…</translation>
    </message>
    <message>
        <source>{files} left</source>
        <translation>{files} 남음</translation>
    </message>
    <message>
        <source>Inside {folder}, which is searched too. Each file is listed once.</source>
        <translation>역시 검색하는 {folder} 안에 있습니다. 각 파일은 한 번만 나옵니다.</translation>
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
        <source>Size in the index (estimate)</source>
        <translation>색인 안의 크기(추정)</translation>
    </message>
    <message>
        <source>{embedded} of {all} indexed by meaning</source>
        <translation>{all}개 중 {embedded}개를 의미로 색인함</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>색인 {indexed}, 안 읽음 {unread}, 글자 없음 {skipped}, 못 읽음 {failed}, 무시 {ignored}</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>폴더 고르기…</translation>
    </message>
    <message>
        <source>Add and remove folders on the Folders page.</source>
        <translation>폴더는 폴더 페이지에서 추가하고 뺍니다.</translation>
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
        <source>The folders that are searched. You can also drop folders onto this window.</source>
        <translation>검색하는 폴더입니다. 이 창에 폴더를 놓아도 됩니다.</translation>
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
        <source>No folders yet.</source>
        <translation>아직 폴더가 없습니다.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Add folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>내 파일을 의미로 검색</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>의미로도 단어로도</translation>
    </message>
    <message>
        <source>Ask in your own words, in about a hundred languages. Exact words count too.</source>
        <translation>약 백 개 언어로, 쓰던 말 그대로 물어보십시오. 정확한 단어로도 찾습니다.</translation>
    </message>
    <message>
        <source>Nothing leaves this device</source>
        <translation>아무것도 이 기기를 떠나지 않습니다</translation>
    </message>
    <message>
        <source>Your files are not changed</source>
        <translation>파일은 바뀌지 않습니다</translation>
    </message>
    <message>
        <source>They are only read. The index is kept in its own folder and can be deleted at any time.</source>
        <translation>읽기만 합니다. 색인은 별도의 폴더에 있으며 언제든지 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>검색할 폴더 고르기</translation>
    </message>
    <message>
        <source>Or drop folders onto this window.</source>
        <translation>또는 이 창에 폴더를 놓으십시오.</translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation>파일을 세는 중…</translation>
    </message>
    <message>
        <source>Already searched. Remove it on the Folders page.</source>
        <translation>이미 검색합니다. 폴더 페이지에서 뺄 수 있습니다.</translation>
    </message>
    <message>
        <source>Same folder as {folder}. It is indexed once.</source>
        <translation>{folder}와(과) 같은 폴더입니다. 한 번만 색인합니다.</translation>
    </message>
    <message>
        <source>Included in {folder}. It is indexed once.</source>
        <translation>{folder}에 포함되어 있습니다. 한 번만 색인합니다.</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>읽기, 색인, 검색 모두 여기서 합니다. 계정도 클라우드도 없습니다.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>Limit raised. Reading the files again.</source>
        <translation>한도를 올렸습니다. 파일을 다시 읽는 중입니다.</translation>
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
        <source>All files with text could be read.</source>
        <translation>글자가 있는 파일을 모두 읽었습니다.</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read: {reasons}.</source>
        <translation>{files}를 읽지 못했습니다: {reasons}.</translation>
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
        <source>A text file to attach to a bug report. It contains no file contents.</source>
        <translation>버그 보고에 첨부할 텍스트 파일입니다. 파일의 내용은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation>이 페이지의 부분들</translation>
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
        <source>Index contents</source>
        <translation>색인 내용</translation>
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
        <source>Clear recent searches</source>
        <translation>최근 검색 지우기</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
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
        <source>{name} was removed from saved searches.</source>
        <translation>{name}을(를) 저장한 검색에서 뺐습니다.</translation>
    </message>
    <message>
        <source>Search saved.</source>
        <translation>검색을 저장했습니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>저장한 검색 이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Global shortcuts</source>
        <translation>전역 단축키</translation>
    </message>
    <message>
        <source>Search from any program: type, press Enter to open a file, Esc to close.</source>
        <translation>어느 프로그램에서든 검색합니다. 입력한 뒤 Enter로 파일을 열고 Esc로 닫습니다.</translation>
    </message>
    <message>
        <source>If a shortcut is not available here, assign this command to one in your desktop&apos;s settings:</source>
        <translation>여기서 단축키를 쓸 수 없으면 데스크톱 설정에서 이 명령에 단축키를 지정하십시오:</translation>
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
        <source>Assigned by your desktop: {keys}</source>
        <translation>데스크톱이 지정함: {keys}</translation>
    </message>
    <message>
        <source>Already used by another program. Choose another shortcut.</source>
        <translation>다른 프로그램에서 이미 쓰고 있습니다. 다른 단축키를 고르십시오.</translation>
    </message>
    <message>
        <source>Not allowed by your desktop. Choose another shortcut, or allow it in the desktop&apos;s settings.</source>
        <translation>데스크톱에서 허용하지 않습니다. 다른 단축키를 고르거나 데스크톱 설정에서 허용하십시오.</translation>
    </message>
    <message>
        <source>Your desktop does not support global shortcuts. Use the command below.</source>
        <translation>이 데스크톱은 전역 단축키를 지원하지 않습니다. 아래 명령을 쓰십시오.</translation>
    </message>
    <message>
        <source>This shortcut cannot be used. Combine a key with Ctrl, Alt or both.</source>
        <translation>이 단축키는 쓸 수 없습니다. 키를 Ctrl, Alt 또는 둘 모두와 함께 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>{folders} 추가하는 중</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Remove “{name}” from search?</source>
        <translation>‘{name}’을(를) 검색에서 뺄까요?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>“{name}” is inside “{outer}”, which is searched too.

If you exclude it, its files won&apos;t appear in search and no rescan indexes them again, until you add it again or delete the line under Excluded. If you keep it, its files stay in search as part of “{outer}”.

The files themselves are not changed.</source>
        <translation>‘{name}’은(는) 역시 검색하는 ‘{outer}’ 안에 있습니다.

제외하면 그 안의 파일이 검색에 나오지 않으며, 다시 추가하거나 ‘제외’에서 해당 줄을 삭제할 때까지 다시 살펴보아도 색인하지 않습니다. 그대로 두면 그 안의 파일이 ‘{outer}’의 일부로 검색에 남습니다.

파일 자체는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Keep in “{outer}”</source>
        <translation>‘{outer}’에 두기</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>{model}을(를) 쓸까요?</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>폴더 추가</translation>
    </message>
    <message>
        <source>Read all files of “{name}” again?</source>
        <translation>‘{name}’의 모든 파일을 다시 읽을까요?</translation>
    </message>
    <message>
        <source>This can take a while. Unchanged text keeps its vectors. You can keep searching.</source>
        <translation>시간이 걸릴 수 있습니다. 바뀌지 않은 글의 벡터는 유지됩니다. 계속 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>Its files won&apos;t appear in search. The files themselves are not changed.</source>
        <translation>그 안의 파일이 검색에 나오지 않습니다. 파일 자체는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Folders inside it that are listed separately stay in search: {names}.</source>
        <translation>그 안에 있지만 따로 등록된 폴더는 검색에 남습니다: {names}.</translation>
    </message>
    <message>
        <source>Exclude it</source>
        <translation>제외하기</translation>
    </message>
    <message>
        <source>Index verified, no errors: {passages}</source>
        <translation>색인을 검사했으며 오류가 없습니다: {passages}</translation>
    </message>
    <message>
        <source>Index errors were repaired.</source>
        <translation>색인의 오류를 고쳤습니다.</translation>
    </message>
    <message>
        <source>Some index errors could not be repaired yet.</source>
        <translation>색인의 일부 오류를 아직 고치지 못했습니다.</translation>
    </message>
    <message>
        <source>{passages} are indexed again in the background. Until then, the current model is used.</source>
        <translation>{passages}를 백그라운드에서 다시 색인합니다. 그때까지 현재 모델을 씁니다.</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>모든 구절</translation>
    </message>
    <message>
        <source>Use model</source>
        <translation>모델 사용</translation>
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
        <source>{model} has its own terms of use, which you accept by downloading it: {address}</source>
        <translation>{model} 모델에는 자체 이용 약관이 있으며, 내려받으면 동의하는 것입니다: {address}</translation>
    </message>
    <message>
        <source>The model has been downloaded.</source>
        <translation>모델을 내려받았습니다.</translation>
    </message>
    <message>
        <source>{program} downloads about {size} MB from {place}. Nothing about you or your files is sent. The network is used only for this download. Interrupted downloads resume.</source>
        <translation>{program}이(가) {place}에서 약 {size} MB를 내려받습니다. 사용자나 파일에 관한 정보는 전혀 보내지 않습니다. 네트워크는 이 내려받기에만 씁니다. 중단된 내려받기는 이어집니다.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>{model}을(를) 내려받을까요?</translation>
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
        <source>Match system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Recognize as language</source>
        <translation>언어를 정해 인식</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>글자의 언어</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>인식</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose the language of the text in these pictures.</source>
        <translation>이 그림에 있는 글자의 언어를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Forget</source>
        <translation>잊기</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>학습한 내용 잊기</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Third-party software and models included in this program, with their licenses in English.</source>
        <translation>이 프로그램에 포함된 타사 소프트웨어와 모델, 그리고 영어로 된 라이선스입니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Included software</source>
        <translation>포함된 소프트웨어</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Files that exceed a limit are not read. They are listed on the Health page.</source>
        <translation>한도를 넘는 파일은 읽지 않습니다. 점검 페이지에 나와 있습니다.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. Restarting…</source>
        <translation>검색 엔진이 멈췄습니다. 다시 시작하는 중…</translation>
    </message>
    <message>
        <source>No language model is installed.</source>
        <translation>설치된 언어 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Until then, your files are searched by words only.</source>
        <translation>그때까지 파일을 단어로만 검색합니다.</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>모델 고르기</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>문제가 생겼습니다: {what}</translation>
    </message>
</context>
<context>
    <name>MaintenanceCard</name>
    <message>
        <source>Verify index</source>
        <translation>색인 검사</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>압축</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>디스크 공간</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>벡터 색인</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>다시 만들기</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>유지 관리</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>{size}을(를) 비웠습니다.</translation>
    </message>
    <message>
        <source>There was nothing to free.</source>
        <translation>비울 것이 없었습니다.</translation>
    </message>
    <message>
        <source>, backup copy {size}</source>
        <translation>, 백업 사본 {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} free on disk.</source>
        <translation>카탈로그 {catalog}{copy}, 벡터 {vectors}. 디스크에 {free} 비어 있음.</translation>
    </message>
    <message>
        <source>About {size} can be freed.</source>
        <translation>약 {size}을(를) 비울 수 있습니다.</translation>
    </message>
    <message>
        <source>Rebuilt from stored vectors, in minutes. You can keep searching.</source>
        <translation>저장된 벡터에서 몇 분 만에 다시 만듭니다. 계속 검색할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>MatchReasonsView</name>
    <message>
        <source>Why this result?</source>
        <translation>이 결과가 나온 이유는?</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>이 구절을 찾은 이유 보기(Ctrl+I)</translation>
    </message>
    <message>
        <source>You used this file after a similar search: {n} up</source>
        <translation>비슷한 검색에서 선택한 파일: {n}단계 위로</translation>
    </message>
    <message>
        <source>The highlighted sentence is closest to your query.</source>
        <translation>강조 표시한 문장이 검색어와 가장 가깝습니다.</translation>
    </message>
    <message>
        <source>Your words are in its name, title or heading</source>
        <translation>이름, 제목 또는 소제목에 검색한 단어가 있음</translation>
    </message>
    <message>
        <source>Re-ranked: same place</source>
        <translation>순위 조정: 그대로</translation>
    </message>
    <message>
        <source>Re-ranked: {n} up</source>
        <translation>순위 조정: {n}단계 위로</translation>
    </message>
    <message>
        <source>Re-ranked: {n} down</source>
        <translation>순위 조정: {n}단계 아래로</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>필터: {filters}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Memory used by the language model.</source>
        <translation>언어 모델이 쓰는 메모리입니다.</translation>
    </message>
    <message>
        <source>When the language model exceeds its limit, it is restarted between batches. Automatic: a quarter of this computer&apos;s memory.</source>
        <translation>언어 모델이 한도를 넘으면 작업 묶음 사이에 다시 시작합니다. 자동: 이 컴퓨터 메모리의 4분의 1.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Unavailable</source>
        <translation>쓸 수 없음</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>포함됨</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>설치됨</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>가져오기만 가능</translation>
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
        <source>Powers search by meaning, on this device. A new model indexes all files again in the background; until then, the current one is used. Vectors of earlier models are kept.</source>
        <translation>이 기기에서 의미로 검색하게 합니다. 새 모델을 쓰면 모든 파일을 백그라운드에서 다시 색인하며, 그때까지 현재 모델을 씁니다. 이전 모델의 벡터는 유지됩니다.</translation>
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
        <source>Model download address</source>
        <translation>모델을 내려받을 주소</translation>
    </message>
    <message>
        <source>Leave empty for huggingface.co, or enter the address of a mirror. Models are downloaded only when you choose to.</source>
        <translation>비워 두면 huggingface.co를 쓰며, 미러의 주소를 입력할 수도 있습니다. 모델은 직접 고를 때만 내려받습니다.</translation>
    </message>
    <message>
        <source>Copying and testing {name}…</source>
        <translation>{name} 복사하고 시험하는 중…</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>내려받는 곳</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It keeps crashing after every restart. The log has details.</source>
        <translation>다시 시작할 때마다 비정상 종료됩니다. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>The search engine is not running</source>
        <translation>검색 엔진이 실행되고 있지 않습니다</translation>
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
    <name>PagePane</name>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>쪽을 쓰고 Enter를 누르십시오</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>이전 쪽(Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>다음 쪽(Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>축소(Ctrl+-)</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>너비에 맞추기(Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>확대(Ctrl++)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>다음 일치(F3)</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this picture</source>
        <translation>이 그림을 표시하지 못했습니다</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this page</source>
        <translation>이 쪽을 표시하지 못했습니다</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>텍스트 보기</translation>
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
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Couldn&apos;t highlight this passage on the page.</source>
        <translation>쪽에서 이 구절을 강조 표시하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to remove.</source>
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
        <source>Background indexing</source>
        <translation>백그라운드 색인 작업</translation>
    </message>
    <message>
        <source>Indexing pauses in these cases. You can always search.</source>
        <translation>다음 경우에는 색인 작업을 일시 중지합니다. 검색은 언제든지 할 수 있습니다.</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>컴퓨터를 쓰는 동안에는 코어 하나를 비워 둡니다.</translation>
    </message>
    <message>
        <source>Folders are also checked at every start and every 30 minutes.</source>
        <translation>폴더는 시작할 때마다, 그리고 30분마다 확인합니다.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>출처 복사</translation>
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
        <source>Passage in context</source>
        <translation>구절과 앞뒤 내용</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>텍스트로 보기</translation>
    </message>
    <message>
        <source>Select a result to see its passage in context.</source>
        <translation>결과를 고르면 구절을 앞뒤 내용과 함께 볼 수 있습니다.</translation>
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
    <message>
        <source>Citation copied</source>
        <translation>출처 복사함</translation>
    </message>
    <message>
        <source>Text copied with its citation</source>
        <translation>글을 출처와 함께 복사함</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Copy with citation</source>
        <translation>출처와 함께 복사</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy at a glance</source>
        <translation>개인정보 한눈에 보기</translation>
    </message>
    <message>
        <source>Your files are only read</source>
        <translation>파일은 읽기만 합니다</translation>
    </message>
    <message>
        <source>They are never changed, moved or uploaded.</source>
        <translation>절대 바꾸거나 옮기거나 업로드하지 않습니다.</translation>
    </message>
    <message>
        <source>The index stays on this computer</source>
        <translation>색인은 이 컴퓨터에만 있습니다</translation>
    </message>
    <message>
        <source>It contains the text and names of your files, and vectors computed from the text. Other users of this computer cannot read it, unless you move it to a drive they can read.</source>
        <translation>파일의 글과 이름, 그리고 글에서 계산한 벡터가 들어 있습니다. 다른 사용자가 읽을 수 있는 드라이브로 옮기지 않는 한, 이 컴퓨터의 다른 사용자는 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Vectors of your texts are also stored on a server</source>
        <translation>글의 벡터를 서버에도 저장합니다</translation>
    </message>
    <message>
        <source>AI assistants can search folders that you chose</source>
        <translation>AI 도우미가 선택한 폴더를 검색할 수 있습니다</translation>
    </message>
    <message>
        <source>An assistant may send what it reads to its provider. You can see what it asked under AI assistants.</source>
        <translation>도우미는 읽은 내용을 제공 업체로 보낼 수 있습니다. 무엇을 요청했는지는 AI 도우미에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Checks for updates are off unless you turn them on</source>
        <translation>켜지 않는 한 업데이트를 확인하지 않습니다</translation>
    </message>
    <message>
        <source>When you click Check now, or weekly if enabled under About, the program contacts {host}. Only the request itself is sent.</source>
        <translation>‘지금 확인’을 누르거나, ‘정보’에서 켜 두면 매주 프로그램이 {host}에 연결합니다. 요청 자체만 보냅니다.</translation>
    </message>
    <message>
        <source>Questions go to a language model server</source>
        <translation>질문을 언어 모델 서버로 보냅니다</translation>
    </message>
    <message>
        <source>No network connections</source>
        <translation>네트워크 연결 없음</translation>
    </message>
    <message>
        <source>No account, no cloud, no telemetry. The only exception: downloading a language model contacts huggingface.co, or the mirror you set, and sends nothing about you or your files.</source>
        <translation>계정도 클라우드도 원격 측정도 없습니다. 유일한 예외로, 언어 모델을 내려받을 때 huggingface.co나 설정한 미러에 연결하지만 사용자나 파일에 관한 정보는 전혀 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Logs contain no file contents</source>
        <translation>로그에 파일 내용이 없습니다</translation>
    </message>
    <message>
        <source>Logs help to find bugs. They may contain file names, but no text of your files and no searches. They are never sent.</source>
        <translation>로그는 버그를 찾는 데 도움이 됩니다. 파일 이름이 들어 있을 수 있지만 파일의 글이나 검색한 내용은 없습니다. 절대 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>로그 보기</translation>
    </message>
    <message>
        <source>Server: {address}. It gets what you enter on the Ask page, and the passages found for it.</source>
        <translation>서버: {address}. ‘질문’ 페이지에 입력한 내용과 찾은 구절을 받습니다.</translation>
    </message>
    <message>
        <source>Server: {address}. What a text is about can be inferred from its vector. The texts and file names themselves are not sent.</source>
        <translation>서버: {address}. 벡터에서 글의 대략적인 내용을 추측할 수 있습니다. 글과 파일 이름 자체는 보내지 않습니다.</translation>
    </message>
    <message>
        <source>No other connections</source>
        <translation>다른 연결 없음</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>해결 방법</translation>
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
        <source>Show ignored</source>
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
        <source>Raise the limit that these files exceed and read them again</source>
        <translation>이 파일들이 넘은 한도를 올리고 다시 읽기</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be read</source>
        <translation>읽지 못한 파일</translation>
    </message>
    <message>
        <source>Ignore these files until they change</source>
        <translation>이 파일들을 바뀔 때까지 무시</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read. Everything else can be searched.</source>
        <translation>{files}를 읽지 못했습니다. 나머지는 모두 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>{files} ignored until they change.</source>
        <translation>{files}를 바뀔 때까지 무시합니다.</translation>
    </message>
    <message>
        <source>No ignored files</source>
        <translation>무시한 파일 없음</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>글자가 있는 파일을 모두 읽었습니다.</translation>
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
        <source>Stop ignoring</source>
        <translation>무시 그만두기</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>문제 없음</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>제안</translation>
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
        <translation>&quot;정확한 구&quot;</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-단어</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>가 OR 나</translation>
    </message>
    <message>
        <source>Search syntax</source>
        <translation>검색 구문</translation>
    </message>
    <message>
        <source>passages with this phrase come first</source>
        <translation>이 구가 있는 구절이 먼저 나옴</translation>
    </message>
    <message>
        <source>excludes passages with this word</source>
        <translation>이 단어가 있는 구절 제외</translation>
    </message>
    <message>
        <source>passages with either word come first</source>
        <translation>둘 중 한 단어가 있는 구절이 먼저 나옴</translation>
    </message>
    <message>
        <source>- excludes</source>
        <translation>-는 제외</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>빠른 검색</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>내 파일을 의미로 검색</translation>
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
        <source>Search is starting</source>
        <translation>검색을 시작하는 중</translation>
    </message>
    <message>
        <source>Your search runs as soon as it is ready.</source>
        <translation>준비되는 대로 검색합니다.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>문제가 생겼습니다</translation>
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
        <source>Open this search in the window</source>
        <translation>이 검색을 창에서 열기</translation>
    </message>
</context>
<context>
    <name>QuickHotkey</name>
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
    <name>QuickStart</name>
    <message>
        <source>Recent searches and files</source>
        <translation>최근 검색과 파일</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>최근 검색</translation>
    </message>
    <message>
        <source>Recently changed files</source>
        <translation>최근에 바뀐 파일</translation>
    </message>
</context>
<context>
    <name>RecognitionActions</name>
    <message>
        <source>Text recognition queued: {files}</source>
        <translation>글자 인식 대기열에 추가됨: {files}</translation>
    </message>
</context>
<context>
    <name>RecognitionCard</name>
    <message>
        <source>Files whose text couldn&apos;t be recognized</source>
        <translation>글자를 인식하지 못한 파일</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>글자 다시 인식</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>언어를 정해 인식…</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>글자 인식</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>이어 하기</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>일시 중지됨.</translation>
    </message>
    <message>
        <source>Turned off in the settings.</source>
        <translation>설정에서 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Waiting: {pages} in {files}.</source>
        <translation>대기 중: {pages}({files}).</translation>
    </message>
    <message>
        <source>Recognized: {pages} in {files}.</source>
        <translation>인식됨: {pages}({files}).</translation>
    </message>
    <message>
        <source>Failed: {files}.</source>
        <translation>실패: {files}.</translation>
    </message>
    <message>
        <source>No scans or pictures to recognize.</source>
        <translation>인식할 스캔 문서나 그림이 없습니다.</translation>
    </message>
    <message>
        <source>Makes scanned pages and pictures searchable by the text in them. It runs on this device, after all other indexing. Recognized text stays searchable if you turn it off.</source>
        <translation>스캔한 쪽과 그림을 그 안의 글자로 검색할 수 있게 합니다. 다른 색인이 모두 끝난 뒤 이 기기에서 실행됩니다. 꺼도 이미 인식한 글자는 계속 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>No text recognition engine is installed.</source>
        <translation>설치된 글자 인식 엔진이 없습니다.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>보고서 내보내기</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>파일과 폴더의 이름과 경로 넣기</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>The report contains versions, counts, sizes, problems by kind, index settings and the last lines of the log. It contains no text of your files and no searches. Names and paths are replaced by short hashes unless you include them. It stays on this computer until you send it.</source>
        <translation>보고서에는 버전, 개수, 크기, 종류별 문제, 색인 설정, 로그의 마지막 줄들이 들어 있습니다. 파일의 글이나 검색한 내용은 없습니다. 이름과 경로는 넣기로 하지 않는 한 짧은 해시로 바뀝니다. 직접 보낼 때까지 이 컴퓨터에만 남습니다.</translation>
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
        <source>Report to attach to a bug report</source>
        <translation>버그 보고에 첨부할 보고서</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>보고서를 저장하지 못했습니다({reason}). 다른 곳을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>RerankingCard</name>
    <message>
        <source>Ranking</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>다른 모델</translation>
    </message>
    <message>
        <source>The re-ranking model is not installed. Passages are compared sentence by sentence instead.</source>
        <translation>순위 조정 모델이 설치되어 있지 않습니다. 대신 문장별로 비교합니다.</translation>
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
        <source>Citation copied</source>
        <translation>출처 복사함</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} 여는 중</translation>
    </message>
    <message>
        <source>This is one of your chosen folders. Remove it on the Folders page.</source>
        <translation>고른 폴더 중 하나입니다. 폴더 페이지에서 빼십시오.</translation>
    </message>
    <message>
        <source>{what} is excluded from search.</source>
        <translation>{what}을(를) 검색에서 제외했습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Exclude {what} from search?</source>
        <translation>{what}을(를) 검색에서 제외할까요?</translation>
    </message>
    <message>
        <source>Exclude the folder {what} and everything in it from search?</source>
        <translation>폴더 {what}와(과) 그 안의 모든 것을 검색에서 제외할까요?</translation>
    </message>
    <message>
        <source>Exclude all {what} files from search?</source>
        <translation>모든 {what} 파일을 검색에서 제외할까요?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Excluded on the Folders page.</source>
        <translation>더는 여기서 찾을 수 없으며, 파일 자체는 그대로입니다. 폴더 페이지의 ‘제외’에서 언제든지 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>It is included in search again.</source>
        <translation>다시 검색에 포함했습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
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
        <source>Show filters next to the results</source>
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
        <source>Hide duplicates and versions</source>
        <translation>중복 파일과 다른 버전 숨기기</translation>
    </message>
    <message>
        <source>Show duplicates and versions</source>
        <translation>중복 파일과 다른 버전 보기</translation>
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
        <source>Copy citation</source>
        <translation>출처 복사</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>글자 다시 인식</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>언어를 정해 인식…</translation>
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
        <source>Exclude from search</source>
        <translation>검색에서 제외</translation>
    </message>
    <message>
        <source>All {suffix} files…</source>
        <translation>모든 {suffix} 파일…</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>이 파일…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>폴더 {name}…</translation>
    </message>
</context>
<context>
    <name>SavedSearchesBar</name>
    <message>
        <source>Saved searches</source>
        <translation>저장한 검색</translation>
    </message>
    <message>
        <source>More saved searches</source>
        <translation>저장한 검색 더 보기</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Restart to apply the new size.</source>
        <translation>새 크기를 적용하려면 다시 시작하십시오.</translation>
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
        <source>Search your files by meaning</source>
        <translation>내 파일을 의미로 검색</translation>
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
        <source>Choose folders to search. Files can be found as soon as they are read.</source>
        <translation>검색할 폴더를 고르십시오. 파일은 읽는 대로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Type words or a question, in any language. Files in other languages are found too.</source>
        <translation>단어나 질문을 어떤 언어로든 입력하십시오. 다른 언어의 파일도 찾습니다.</translation>
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
    <name>SentenceView</name>
    <message>
        <source>Show the sentence in the preview</source>
        <translation>미리보기에서 문장 보기</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>출처와 함께 복사</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Language model on this computer</source>
        <translation>이 컴퓨터의 언어 모델</translation>
    </message>
    <message>
        <source>Look for servers</source>
        <translation>서버 찾기</translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation>이 컴퓨터의 서버</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
</context>
<context>
    <name>ServerController</name>
    <message>
        <source>Looking for servers…</source>
        <translation>서버를 찾는 중…</translation>
    </message>
    <message>
        <source>Asking for the server&apos;s models…</source>
        <translation>서버의 모델을 확인하는 중…</translation>
    </message>
    <message>
        <source>Waiting for the language model…</source>
        <translation>언어 모델을 기다리는 중…</translation>
    </message>
    <message>
        <source>{address} is on another computer. Your questions and the matching passages of your files will be sent to it over the network, where its operator can read and store them. {warning}</source>
        <translation>{address}은(는) 이 컴퓨터에 없습니다. 질문과 그에 대해 찾은 파일의 구절을 네트워크로 그곳에 보내게 됩니다. 그 컴퓨터의 관리자가 읽고 보관할 수 있습니다. {warning}</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>연결이 암호화되지 않습니다.</translation>
    </message>
    <message>
        <source>Send texts of your files to another computer?</source>
        <translation>파일의 글을 다른 컴퓨터로 보내시겠습니까?</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>허용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The model works. It can read about {number} tokens at once.</source>
        <translation>모델이 동작합니다. 한 번에 약 {number}토큰을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>No server found. Start Ollama, LM Studio or a llama.cpp server on this computer, or enter its address.</source>
        <translation>서버를 찾지 못했습니다. 이 컴퓨터에서 Ollama, LM Studio 또는 llama.cpp 서버를 시작하거나 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>The server has no models yet. Download one there.</source>
        <translation>서버에 아직 모델이 없습니다. 거기서 내려받으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln model(s)</source>
        <translation>
            <numerusform>{name}: 모델 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Search settings</source>
        <translation>설정 검색</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> min</source>
        <translation>분</translation>
    </message>
    <message>
        <source> s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>The top passages are compared with your question in more detail, in under half a second after the results appear: by a second model in the languages it supports, otherwise sentence by sentence.</source>
        <translation>상위 구절을 질문과 더 자세히 비교하며, 결과가 나온 뒤 0.5초 안에 끝납니다. 두 번째 모델이 지원하는 언어에서는 그 모델로, 그 밖의 언어에서는 문장별로 비교합니다.</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Apple GPU (MPS)</translation>
    </message>
    <message>
        <source> MP</source>
        <translation> MP</translation>
    </message>
    <message>
        <source>A file that you open, copy from or read in the preview moves up when you search for the same or something similar again, but never above a clearly better match. This data stays on this computer and is deleted when you turn this off.</source>
        <translation>열거나 복사하거나 미리 보기에서 읽은 파일은 같거나 비슷한 것을 다시 검색할 때 위로 올라가지만, 분명히 더 나은 결과보다 위로 가지는 않습니다. 학습한 내용은 이 컴퓨터에만 남으며, 이 설정을 끄면 삭제됩니다.</translation>
    </message>
    <message>
        <source>Answer questions about my files</source>
        <translation>내 파일에 대한 질문에 답하기</translation>
    </message>
    <message>
        <source>Answer questions with a language model</source>
        <translation>언어 모델로 질문에 답하기</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer, in a program such as Ollama, LM Studio or llama.cpp. It gets your question and the passages found for it. Every quotation is checked, and statements without one are removed.</source>
        <translation>답변은 Ollama, LM Studio, llama.cpp 같은 프로그램으로 이 컴퓨터에서 실행되는 언어 모델이 씁니다. 모델은 질문과 찾은 구절을 받습니다. 모든 인용문을 확인하고, 인용문이 없는 내용은 뺍니다.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>묻기</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Bookmarks of web browsers</source>
        <translation>웹 브라우저의 북마크</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>벡터 서버의 인증서</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>업데이트 확인</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>매주 업데이트 확인</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>During presentations, videos and video calls</source>
        <translation>프레젠테이션, 동영상, 영상 통화 중</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>.gitignore가 무시하는 파일 제외</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>숨긴 파일 제외</translation>
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
        <source>Excluded patterns</source>
        <translation>제외 패턴</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>파일 크기</translation>
    </message>
    <message>
        <source>File size limit (MB)</source>
        <translation>파일 크기 한도(MB)</translation>
    </message>
    <message>
        <source>Files ignored by .gitignore</source>
        <translation>.gitignore가 무시하는 파일</translation>
    </message>
    <message>
        <source>Folders that assistants can search</source>
        <translation>도우미가 검색할 수 있는 폴더</translation>
    </message>
    <message>
        <source>GNOME overview</source>
        <translation>GNOME 현재 활동 개요</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>결과 묶는 기준</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>숨긴 파일과 폴더</translation>
    </message>
    <message>
        <source>If a sentence in your files clearly answers your question, it appears above the results, word for word.</source>
        <translation>파일의 문장이 질문에 분명히 답하면 결과 위에 그대로 표시됩니다.</translation>
    </message>
    <message>
        <source>In picture files and pictures in documents too</source>
        <translation>그림 파일과 문서 속 그림에서도</translation>
    </message>
    <message>
        <source>In power saver mode</source>
        <translation>절전 모드</translation>
    </message>
    <message>
        <source>Index new and changed files right away</source>
        <translation>새 파일과 바뀐 파일을 바로 색인</translation>
    </message>
    <message>
        <source>Intel GPU (XPU)</source>
        <translation>Intel GPU (XPU)</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>화면 크기(%)</translation>
    </message>
    <message>
        <source>KRunner and Plasma menu</source>
        <translation>KRunner와 Plasma 메뉴</translation>
    </message>
    <message>
        <source>Keep questions and answers</source>
        <translation>질문과 답변 보관</translation>
    </message>
    <message>
        <source>Keep questions and answers on this computer</source>
        <translation>질문과 답변을 이 컴퓨터에 보관</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>계속 실행</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>언어 모델</translation>
    </message>
    <message>
        <source>Language model server</source>
        <translation>언어 모델 서버</translation>
    </message>
    <message>
        <source>Language of this program. Files are found in every language, whichever you choose here.</source>
        <translation>이 프로그램의 언어입니다. 무엇을 고르든 모든 언어의 파일을 찾습니다.</translation>
    </message>
    <message>
        <source>Languages of text in pictures</source>
        <translation>그림 속 글자의 언어</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>가장 큰 그림</translation>
    </message>
    <message>
        <source>Largest picture for text recognition (megapixels)</source>
        <translation>글자를 인식할 가장 큰 그림(메가픽셀)</translation>
    </message>
    <message>
        <source>Learn from the results you open</source>
        <translation>선택한 결과에서 학습</translation>
    </message>
    <message>
        <source>Let assistants search the folders you choose</source>
        <translation>선택한 폴더를 도우미가 검색하도록 허용</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Likely secrets: private keys, password stores, .env files</source>
        <translation>비밀인 듯한 것: 개인 키, 암호 저장소, .env 파일</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>파일 하나의 메모리 한도(MB)</translation>
    </message>
    <message>
        <source>Memory limit of the language model</source>
        <translation>언어 모델의 메모리 한도</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>언어 모델의 메모리 한도(MB)</translation>
    </message>
    <message>
        <source>Memory per file</source>
        <translation>파일당 메모리</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>모델 내려받기 미러</translation>
    </message>
    <message>
        <source>Model that answers questions</source>
        <translation>질문에 답하는 모델</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA GPU (CUDA)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Notify me about problems, such as a full disk</source>
        <translation>디스크가 가득 차는 등 문제가 생기면 알리기</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>배터리 사용 중</translation>
    </message>
    <message>
        <source>Pause during presentations, videos and video calls</source>
        <translation>프레젠테이션, 동영상, 영상 통화 중 일시 중지</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>전체 화면일 때 일시 중지</translation>
    </message>
    <message>
        <source>Pause in power saver mode</source>
        <translation>절전 모드에서 일시 중지</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>배터리 사용 중 일시 중지</translation>
    </message>
    <message>
        <source>Pause when the computer is hot</source>
        <translation>컴퓨터가 뜨거울 때 일시 중지</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Re-rank top results</source>
        <translation>상위 결과 순위 다시 매기기</translation>
    </message>
    <message>
        <source>Re-ranking model</source>
        <translation>순위 조정 모델</translation>
    </message>
    <message>
        <source>Reading time per file</source>
        <translation>파일당 읽는 시간</translation>
    </message>
    <message>
        <source>Recent searches are stored only on this computer. Saved searches stay until you remove them.</source>
        <translation>최근 검색은 이 컴퓨터에만 저장됩니다. 저장한 검색은 뺄 때까지 남습니다.</translation>
    </message>
    <message>
        <source>Recognize text in pictures, not only in scanned PDFs</source>
        <translation>스캔한 PDF뿐 아니라 그림의 글자도 인식</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures</source>
        <translation>스캔 문서와 그림의 글자 인식</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures (OCR)</source>
        <translation>스캔 문서와 그림의 글자 인식(OCR)</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>최근 검색 기억하기</translation>
    </message>
    <message>
        <source>Runs the language model. Changing it reloads the model.</source>
        <translation>언어 모델을 실행합니다. 바꾸면 모델을 다시 불러옵니다.</translation>
    </message>
    <message>
        <source>Show sentences that answer a question</source>
        <translation>질문에 답하는 문장 표시</translation>
    </message>
    <message>
        <source>Stop waiting for an answer after</source>
        <translation>답변을 기다리는 최대 시간</translation>
    </message>
    <message>
        <source>Time limit for an answer (minutes)</source>
        <translation>답변 시간 제한(분)</translation>
    </message>
    <message>
        <source>Titles, addresses and folders are read from Firefox and browsers based on Chromium, such as Chrome, Edge, Brave and Vivaldi, on this computer. The pages are not downloaded, and reading lists of browsers based on Chromium are not read.</source>
        <translation>이 컴퓨터의 Firefox와 Chrome, Edge, Brave, Vivaldi 같은 Chromium 기반 브라우저에서 제목, 주소, 폴더를 읽습니다. 페이지는 다운로드하지 않으며, Chromium 기반 브라우저의 읽기 목록은 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>고른 글 검색</translation>
    </message>
    <message>
        <source>Search my bookmarks</source>
        <translation>내 북마크 검색</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>빠른 검색 단축키</translation>
    </message>
    <message>
        <source>Shortcut to search for the selected text</source>
        <translation>고른 글 검색 단축키</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>트레이에 아이콘 보이기</translation>
    </message>
    <message>
        <source>Show files in GNOME search</source>
        <translation>GNOME 검색에 파일 보이기</translation>
    </message>
    <message>
        <source>Show files in KRunner</source>
        <translation>KRunner에 파일 보이기</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>트레이에 아이콘 보이기</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>빠른 검색 보이기 또는 숨기기</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Size of text and everything else, in addition to the system&apos;s own scaling.</source>
        <translation>글자와 그 밖의 모든 것의 크기이며, 시스템 배율에 더해 적용됩니다.</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>결과 정렬 기준</translation>
    </message>
    <message>
        <source>System folders, caches and program files such as node_modules and .git</source>
        <translation>시스템 폴더, 캐시, 그리고 node_modules와 .git 같은 프로그램 파일</translation>
    </message>
    <message>
        <source>Text per spreadsheet</source>
        <translation>스프레드시트당 글의 양</translation>
    </message>
    <message>
        <source>Text per spreadsheet (MB)</source>
        <translation>스프레드시트당 글의 양(MB)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>파일 하나의 시간 한도(초)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>언어 모델을 비울 때까지의 시간(분)</translation>
    </message>
    <message>
        <source>Unload the language model when idle for</source>
        <translation>언어 모델을 비울 때까지의 유휴 시간</translation>
    </message>
    <message>
        <source>Use all cores while I am away</source>
        <translation>자리를 비운 동안 모든 코어 쓰기</translation>
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
        <source>When I close the window</source>
        <translation>창을 닫을 때</translation>
    </message>
    <message>
        <source>When the computer is hot</source>
        <translation>컴퓨터가 뜨거울 때</translation>
    </message>
    <message>
        <source>While a program is in full screen</source>
        <translation>프로그램이 전체 화면인 동안</translation>
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
        <source>No setting differs from the current ones.</source>
        <translation>현재 설정과 다른 것이 없습니다.</translation>
    </message>
    <message>
        <source>Caution: these settings may index more of your files:</source>
        <translation>주의: 이 설정을 쓰면 더 많은 파일이 색인될 수 있습니다:</translation>
    </message>
    <message>
        <source>The language model changes, so all files are indexed again.</source>
        <translation>언어 모델이 바뀌므로 모든 파일을 다시 색인합니다.</translation>
    </message>
    <message>
        <source>Recent searches are no longer remembered, and existing ones are cleared.</source>
        <translation>최근 검색을 더는 기억하지 않으며 기존 기록을 지웁니다.</translation>
    </message>
    <message>
        <source>Unknown settings, ignored: {names}</source>
        <translation>알 수 없는 설정이어서 무시함: {names}</translation>
    </message>
    <message>
        <source>Not imported, because these control where your data is stored: {names}</source>
        <translation>데이터의 저장 위치를 정하는 설정이어서 가져오지 않음: {names}</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>이 설정을 가져올까요?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model are kept. Exclusion patterns are reset too. Export the settings first if you want to restore them later.</source>
        <translation>폴더, 색인, 언어 모델은 유지됩니다. 제외 패턴도 초기화됩니다. 나중에 복원하려면 먼저 설정을 내보내십시오.</translation>
    </message>
    <message>
        <source>Settings imported.</source>
        <translation>설정을 가져왔습니다.</translation>
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
        <source>browser favorites Firefox Chrome Edge web internet</source>
        <translation>브라우저 즐겨찾기 Firefox Chrome Edge 웹 인터넷</translation>
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
        <source>OCR scan scanned picture photo image screenshot tesseract languages</source>
        <translation>OCR 스캔 그림 사진 이미지 스크린샷 문자 인식 tesseract 언어</translation>
    </message>
    <message>
        <source>history adaptive personal ranking order forget delete</source>
        <translation>기록 적응 개인 순위 순서 잊기 삭제</translation>
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
        <source>No settings match “{words}”.</source>
        <translation>‘{words}’에 맞는 설정이 없습니다.</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window settings in {file} could not be read. Their last good copy or the defaults are used, and the unreadable file is kept next to them.</source>
        <translation>{file}의 창 설정을 읽지 못했습니다. 마지막 정상 사본이나 기본값을 쓰며, 읽을 수 없는 파일은 그 옆에 남겨 둡니다.</translation>
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
        <source>Files that you excluded will be indexed. The unreadable settings are kept next to the new ones.</source>
        <translation>제외한 파일이 색인됩니다. 읽을 수 없는 설정은 새 설정 옆에 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Use the default settings?</source>
        <translation>기본 설정을 쓸까요?</translation>
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
    <name>Sidebar</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>질문</translation>
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
    <name>SimilarChip</name>
    <message>
        <source>Click to return to your search (Esc)</source>
        <translation>누르면 검색으로 돌아갑니다(Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>{name}와(과) 비슷함</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Indexing speed</source>
        <translation>색인 속도</translation>
    </message>
    <message>
        <source>Nothing was indexed in the last few minutes.</source>
        <translation>지난 몇 분 동안 색인한 것이 없습니다.</translation>
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
        <source>Now {now}, peak {most}</source>
        <translation>지금 {now}, 최고 {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>색인 진행 상황</translation>
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
    <name>SystemSearch</name>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Search in your desktop</source>
        <translation>데스크톱에서 검색</translation>
    </message>
    <message>
        <source>Shows your files in the desktop&apos;s own search while Desktop Search is running. Nothing leaves this computer.</source>
        <translation>Desktop Search가 실행되는 동안 데스크톱 자체 검색에 파일을 보입니다. 아무것도 이 컴퓨터를 떠나지 않습니다.</translation>
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
        <source>Saved to {place}</source>
        <translation>{place}에 저장함</translation>
    </message>
    <message>
        <source>GNOME requires a file in a system folder. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME에는 시스템 폴더의 파일 하나가 필요합니다. 터미널에서 다음을 한 번 실행한 뒤 로그아웃했다가 다시 로그인하십시오:</translation>
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
    <name>UpdateCheck</name>
    <message>
        <source>Open page</source>
        <translation>페이지 열기</translation>
    </message>
    <message>
        <source>Skip version</source>
        <translation>이 버전 건너뛰기</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>업데이트 업그레이드 갱신 버전 다운로드 네트워크 인터넷</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Updates</source>
        <translation>업데이트</translation>
    </message>
    <message>
        <source>Contacts {host}. Only the request itself is sent. Nothing is downloaded or installed.</source>
        <translation>{host}에 연결합니다. 요청 자체만 보냅니다. 아무것도 내려받거나 설치하지 않습니다.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>지금 확인</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>페이지 열기</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>You have the latest version.</source>
        <translation>최신 버전입니다.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Ready to index</source>
        <translation>색인할 준비가 되었습니다</translation>
    </message>
    <message>
        <source>Skip setup</source>
        <translation>설정 건너뛰기</translation>
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
        <source>Powers search by meaning, on this device. Recommended for most people. You can change it at any time.</source>
        <translation>이 기기에서 의미로 검색하게 합니다. 대부분의 사용자에게 권장합니다. 언제든지 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>검색할 폴더 고르기</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>백그라운드 색인 작업</translation>
    </message>
    <message>
        <source>Start with these settings</source>
        <translation>이 설정으로 시작</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Indexing starts when you click Start. You can search while it runs.</source>
        <translation>‘시작’을 누르면 색인 작업이 시작됩니다. 진행되는 동안에도 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is indexed before the last page. If you skip setup, nothing is indexed until you add a folder on the Folders page.</source>
        <translation>마지막 페이지 전에는 아무것도 색인하지 않습니다. 설정을 건너뛰면 폴더 페이지에서 폴더를 추가할 때까지 아무것도 색인하지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is indexed before you click Start.</source>
        <translation>‘시작’을 누르기 전에는 아무것도 색인하지 않습니다.</translation>
    </message>
</context>
</TS>
