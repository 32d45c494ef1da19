<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>saved search</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>a format, such as pdf or mail</source>
        <translation>格式，例如 pdf 或 mail</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>文件名的一部分</translation>
    </message>
    <message>
        <source>a language, such as de or German</source>
        <translation>语言，例如 de 或德语</translation>
    </message>
    <message>
        <source>when the file was changed</source>
        <translation>文件的修改时间</translation>
    </message>
    <message>
        <source>how long ago the file was changed</source>
        <translation>文件多久之前修改</translation>
    </message>
    <message>
        <source>how large the file is</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>a page or slide</source>
        <translation>页或幻灯片</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>从昨天起</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>最近一个月</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>longer than a year ago</source>
        <translation>一年以前</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>大于 1 MB</translation>
    </message>
    <message>
        <source>more than 10 MB</source>
        <translation>大于 10 MB</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>大于 100 MB</translation>
    </message>
    <message>
        <source>less than 100 kB</source>
        <translation>小于 100 kB</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Larger than the limit</source>
        <translation>超过限制</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Password-protected</source>
        <translation>有密码保护</translation>
    </message>
    <message>
        <source>No searchable text</source>
        <translation>没有可搜索的文字</translation>
    </message>
    <message>
        <source>Reading took too long</source>
        <translation>读取时间过长</translation>
    </message>
    <message>
        <source>Too much memory needed</source>
        <translation>所需内存过多</translation>
    </message>
    <message>
        <source>Crashed while being read</source>
        <translation>读取时崩溃</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>不可读</translation>
    </message>
    <message>
        <source>Found by words only</source>
        <translation>仅可按词找到</translation>
    </message>
    <message>
        <source>Folders that couldn&apos;t be scanned</source>
        <translation>无法扫描的文件夹</translation>
    </message>
    <message>
        <source>{n} password-protected</source>
        <translation>{n} 个有密码保护</translation>
    </message>
    <message>
        <source>{n} damaged</source>
        <translation>{n} 个已损坏</translation>
    </message>
    <message>
        <source>{n} without text</source>
        <translation>{n} 个没有文字</translation>
    </message>
    <message>
        <source>{n} too large</source>
        <translation>{n} 个过大</translation>
    </message>
    <message>
        <source>{n} without permission</source>
        <translation>{n} 个没有权限</translation>
    </message>
    <message>
        <source>{n} too slow to read</source>
        <translation>{n} 个读取过慢</translation>
    </message>
    <message>
        <source>{n} needing too much memory</source>
        <translation>{n} 个所需内存过多</translation>
    </message>
    <message>
        <source>{n} that crashed the reader</source>
        <translation>{n} 个导致读取程序崩溃</translation>
    </message>
    <message>
        <source>{n} unreadable</source>
        <translation>{n} 个不可读</translation>
    </message>
    <message>
        <source>{n} found by words only</source>
        <translation>{n} 个仅可按词找到</translation>
    </message>
    <message>
        <source>{n} not scanned</source>
        <translation>{n} 个未扫描</translation>
    </message>
    <message>
        <source>Save them without a password, or ignore them.</source>
        <translation>请去掉密码后另存，或忽略这些文件。</translation>
    </message>
    <message>
        <source>Replace them with intact copies, or ignore them.</source>
        <translation>请替换为完好的副本，或忽略这些文件。</translation>
    </message>
    <message>
        <source>Run scans through a text recognition (OCR) program, and ignore the rest.</source>
        <translation>请用文字识别 (OCR) 程序处理扫描件，其余可忽略。</translation>
    </message>
    <message>
        <source>Raise the limit to read them.</source>
        <translation>提高限制即可读取。</translation>
    </message>
    <message>
        <source>Change their permissions and retry.</source>
        <translation>请更改权限，然后重试。</translation>
    </message>
    <message>
        <source>Raise the limit to allow more time.</source>
        <translation>请提高限制，以允许更长时间。</translation>
    </message>
    <message>
        <source>Raise the limit to allow more memory.</source>
        <translation>请提高限制，以允许更多内存。</translation>
    </message>
    <message>
        <source>These files are skipped. Save them in another format, or ignore them.</source>
        <translation>这些文件会被跳过。请另存为其他格式，或忽略它们。</translation>
    </message>
    <message>
        <source>Check that their drive is connected and retry.</source>
        <translation>请确认其驱动器已连接，然后重试。</translation>
    </message>
    <message>
        <source>The language model fails on parts of them. Retry with another model, or ignore them.</source>
        <translation>语言模型无法处理其中的某些部分。请换用其他模型重试，或忽略它们。</translation>
    </message>
    <message>
        <source>These folders are skipped. Simplify their .gitignore file and retry, or exclude them.</source>
        <translation>这些文件夹会被跳过。请简化其 .gitignore 文件后重试，或排除它们。</translation>
    </message>
    <message>
        <source>You can keep searching.</source>
        <translation>您可以继续搜索。</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>尚未添加文件夹。</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}. {kept}</source>
        <translation>索引已暂停至 {time}。{kept}</translation>
    </message>
    <message>
        <source>Indexing is paused. {kept}</source>
        <translation>索引已暂停。{kept}</translation>
    </message>
    <message>
        <source>{activity}. {kept}</source>
        <translation>{activity}。{kept}</translation>
    </message>
    <message>
        <source>{activity} {facts}.</source>
        <translation>{activity} {facts}。</translation>
    </message>
    <message>
        <source>{files}, {passages}</source>
        <translation>{files}，{passages}</translation>
    </message>
    <message>
        <source>{activity}: {facts}.</source>
        <translation>{activity}：{facts}。</translation>
    </message>
    <message>
        <source>{files} to read</source>
        <translation>{files}待读取</translation>
    </message>
    <message>
        <source>{passages} to index by meaning</source>
        <translation>{passages}待按语义编入索引</translation>
    </message>
    <message>
        <source>{passages} to add to the vector index</source>
        <translation>{passages}待加入向量索引</translation>
    </message>
    <message>
        <source>cleaning up a removed folder</source>
        <translation>正在清理已移除的文件夹</translation>
    </message>
    <message>
        <source>Queue: {what}.</source>
        <translation>队列：{what}。</translation>
    </message>
    <message>
        <source>Switching from {old} to {to}: {done} of {total}. Until then, {old} is used.</source>
        <translation>正在从 {old} 切换到 {to}：{done} / {total}。在此之前使用 {old}。</translation>
    </message>
    <message>
        <source>See message below</source>
        <translation>请看下方消息</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>上次检查：{time}</translation>
    </message>
    <message>
        <source>The index has not been verified yet.</source>
        <translation>索引尚未验证。</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>errors repaired</source>
        <translation>错误已修复</translation>
    </message>
    <message>
        <source>errors that could not be repaired</source>
        <translation>有错误无法修复</translation>
    </message>
    <message>
        <source>Index verified {time}: {outcome}.</source>
        <translation>索引验证于 {time}：{outcome}。</translation>
    </message>
    <message>
        <source>Verifying the index…</source>
        <translation>正在验证索引…</translation>
    </message>
    <message>
        <source>Compacting the index…</source>
        <translation>正在压缩索引…</translation>
    </message>
    <message>
        <source>Rebuilding the vector index…</source>
        <translation>正在重建向量索引…</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} MB already downloaded</source>
        <translation>已下载 {n} MB</translation>
    </message>
    <message>
        <source>about {n} MB of memory</source>
        <translation>约占内存 {n} MB</translation>
    </message>
    <message>
        <source>English {share}</source>
        <translation>英语 {share}</translation>
    </message>
    <message>
        <source>German {share}</source>
        <translation>德语 {share}</translation>
    </message>
    <message>
        <source>across the two {share}</source>
        <translation>两种语言之间 {share}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Questions in other languages: {score} (published test)</source>
        <translation>用其他语言提问：{score}（已公布的测试）</translation>
    </message>
    <message>
        <source>Quality not measured</source>
        <translation>质量未测量</translation>
    </message>
    <message>
        <source>Speed unknown</source>
        <translation>速度未知</translation>
    </message>
    <message>
        <source>Default speed</source>
        <translation>默认速度</translation>
    </message>
    <message>
        <source>About {n}× faster (estimate)</source>
        <translation>速度约为默认的 {n} 倍（估计）</translation>
    </message>
    <message>
        <source>About {n}× slower (estimate)</source>
        <translation>用时约为默认的 {n} 倍（估计）</translation>
    </message>
    <message>
        <source>Contacting the server</source>
        <translation>正在连接服务器</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>前十个结果中有正确页面：{figures}</translation>
    </message>
    <message>
        <source>{percent}% of {size}</source>
        <translation>{percent}%，共 {size}</translation>
    </message>
    <message>
        <source>Without {text}</source>
        <translation>不含 {text}</translation>
    </message>
    <message>
        <source>Not {key}: {text}</source>
        <translation>非{key}：{text}</translation>
    </message>
    <message>
        <source>Only files of this type: {text}</source>
        <translation>仅此类型的文件：{text}</translation>
    </message>
    <message>
        <source>No files of this type: {text}</source>
        <translation>排除此类型的文件：{text}</translation>
    </message>
    <message>
        <source>Only files in this folder: {text}</source>
        <translation>仅此文件夹中的文件：{text}</translation>
    </message>
    <message>
        <source>No files in this folder: {text}</source>
        <translation>排除此文件夹中的文件：{text}</translation>
    </message>
    <message>
        <source>Passages with “{text}” come first.</source>
        <translation>优先显示含“{text}”的段落。</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} 起</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>至 {date}</translation>
    </message>
    <message>
        <source>Passages with “{text}” are excluded.</source>
        <translation>排除含“{text}”的段落。</translation>
    </message>
    <message>
        <source>Passages with one of these come first: {text}</source>
        <translation>优先显示含以下任一内容的段落：{text}</translation>
    </message>
    <message>
        <source>Only files whose name contains: {text}</source>
        <translation>仅名称包含以下内容的文件：{text}</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>格式，或 document、sheet、slides、mail、code、text</translation>
    </message>
    <message>
        <source>files in a folder with this name, or below this path</source>
        <translation>位于此名称的文件夹中或此路径下的文件</translation>
    </message>
    <message>
        <source>No files whose name contains: {text}</source>
        <translation>排除名称包含以下内容的文件：{text}</translation>
    </message>
    <message>
        <source>file name contains; * and ? match any characters</source>
        <translation>文件名包含；* 和 ? 匹配任意字符</translation>
    </message>
    <message>
        <source>Only passages in this language: {text}</source>
        <translation>仅此语言的段落：{text}</translation>
    </message>
    <message>
        <source>No passages in this language: {text}</source>
        <translation>排除此语言的段落：{text}</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>此语言的段落，用代码或名称</translation>
    </message>
    <message>
        <source>Only files last changed: {text}</source>
        <translation>仅在此时间修改的文件：{text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>排除在此时间修改的文件：{text}</translation>
    </message>
    <message>
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>那时修改的文件；也可 2024-03、..2022</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>最近几天 (d)、周 (w)、月 (m)、年 (y) 修改的文件</translation>
    </message>
    <message>
        <source>Only files of this size: {text}</source>
        <translation>仅此大小的文件：{text}</translation>
    </message>
    <message>
        <source>No files of this size: {text}</source>
        <translation>排除此大小的文件：{text}</translation>
    </message>
    <message>
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>大文件；也可 &lt;100kb、1mb..5mb</translation>
    </message>
    <message>
        <source>Only passages on this page: {text}</source>
        <translation>仅此页的段落：{text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>排除此页的段落：{text}</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>这些页或幻灯片上的段落</translation>
    </message>
    <message>
        <source>Text from</source>
        <translation>文字来源</translation>
    </message>
    <message>
        <source>Only text from: {text}</source>
        <translation>仅来自以下来源的文字：{text}</translation>
    </message>
    <message>
        <source>No text from: {text}</source>
        <translation>不含来自以下来源的文字：{text}</translation>
    </message>
    <message>
        <source>recognized text</source>
        <translation>识别出的文字</translation>
    </message>
    <message>
        <source>text recognized in scans and pictures</source>
        <translation>在扫描件和图片中识别出的文字</translation>
    </message>
    <message>
        <source>scans and pictures</source>
        <translation>扫描件和图片</translation>
    </message>
    <message>
        <source>Did you mean {filter}?</source>
        <translation>您是不是要找 {filter}？</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>No indexed folder has this name. “{part}” is ignored.</source>
        <translation>没有此名称的已索引文件夹。“{part}”将被忽略。</translation>
    </message>
    <message>
        <source>“{part}” is ignored.</source>
        <translation>“{part}”将被忽略。</translation>
    </message>
    <message>
        <source>“{part}” is searched as words.</source>
        <translation>“{part}”将作为词搜索。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>{kind} ({format})</source>
        <translation>{kind}（{format}）</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>从昨天起</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最近一个月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>In</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new result(s)</source>
        <translation>
            <numerusform>%Ln 个新结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <translation>
            <numerusform>另有 %Ln 个类似</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more model(s)</source>
        <translation>
            <numerusform>再显示 %Ln 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover all %Ln file(s).</source>
        <translation>
            <numerusform>计数涵盖全部 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archive(s) or mail(s) to open</source>
        <translation>
            <numerusform>%Ln 个压缩包或邮件待打开</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>位于 {place}</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln search(es)</source>
        <translation>
            <numerusform>已从 %Ln 次搜索中学习</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>尚未学到任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover the top %Ln result(s).</source>
        <translation>
            <numerusform>计数涵盖前 %Ln 个结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker result(s)</source>
        <translation>
            <numerusform>%Ln 个较弱的结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln weaker result(s)</source>
        <translation>
            <numerusform>显示 %Ln 个较弱的结果</numerusform>
        </translation>
    </message>
    <message>
        <source>No strong matches. Closest results:</source>
        <translation>没有强匹配。最接近的结果：</translation>
    </message>
    <message>
        <source>This excludes no indexed file.</source>
        <translation>此项不会排除任何已索引的文件。</translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s).</source>
        <translation>
            <numerusform>此项会排除 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s), {indexed} of them indexed.</source>
        <translation>
            <numerusform>此项会排除 %Ln 个文件，其中 {indexed} 个已编入索引。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will change.</source>
        <translation>
            <numerusform>将更改 %Ln 项设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>剩余不到 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>约剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>约剩 {n} 小时</translation>
    </message>
    <message>
        <source>No searchable files found in these folders.</source>
        <translation>这些文件夹中没有可搜索的文件。</translation>
    </message>
    <message>
        <source>{files} ({size}): searchable by words in {words}, by meaning in {meaning} (estimate).</source>
        <translation>{files}（{size}）：{words}后可按词搜索，{meaning}后可按语义搜索（估计）。</translation>
    </message>
    <message>
        <source>More than {files} ({size}): searchable by words in more than {words}, by meaning in more than {meaning}.</source>
        <translation>{files}以上（{size}）：可按词搜索需{words}以上，可按语义搜索需{meaning}以上。</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>约 %Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>约 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>slide {page}</source>
        <translation>幻灯片 {page}</translation>
    </message>
    <message>
        <source>sheet {page}</source>
        <translation>工作表 {page}</translation>
    </message>
    <message>
        <source>message {page}</source>
        <translation>邮件 {page}</translation>
    </message>
    <message>
        <source>From a scan</source>
        <translation>来自扫描件</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>来自图片</translation>
    </message>
    <message>
        <source>Recognized text</source>
        <translation>识别出的文字</translation>
    </message>
    <message>
        <source>Recognized text, may contain errors</source>
        <translation>识别出的文字，可能有错误</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>包含所有词</translation>
    </message>
    <message>
        <source>&quot;{word}&quot;</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>Contains {words}</source>
        <translation>包含 {words}</translation>
    </message>
    <message>
        <source>Similar meaning ({score})</source>
        <translation>语义相近（{score}）</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>等待：{reason}</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>正在检查更改…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Indexing by meaning…</source>
        <translation>正在按语义编入索引…</translation>
    </message>
    <message>
        <source>Recognizing text…</source>
        <translation>正在识别文字…</translation>
    </message>
    <message>
        <source>Repairing the index…</source>
        <translation>正在修复索引…</translation>
    </message>
    <message>
        <source>Cleaning up a removed folder…</source>
        <translation>正在清理已移除的文件夹…</translation>
    </message>
    <message>
        <source>power saver mode</source>
        <translation>省电模式</translation>
    </message>
    <message>
        <source>the computer is hot</source>
        <translation>电脑温度过高</translation>
    </message>
    <message>
        <source>a presentation or video</source>
        <translation>正在演示或播放视频</translation>
    </message>
    <message>
        <source>all files searchable by meaning ({percent}% of text)</source>
        <translation>所有文件均可按语义搜索（文本的 {percent}%）</translation>
    </message>
    <message>
        <source>{percent}% of files searchable by meaning</source>
        <translation>{percent}% 的文件可按语义搜索</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln page(s)</source>
        <translation>
            <numerusform>{done} / %Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Text recognition paused</source>
        <translation>文字识别已暂停</translation>
    </message>
    <message>
        <source>Recognizing text: {pages}</source>
        <translation>文字识别：{pages}</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages</source>
        <translation>正在从 {old} 切换到 {new}：{done} / {all} 个段落</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages. Until then, {old} is used.</source>
        <translation>正在从 {old} 切换到 {new}：{done} / {all} 个段落。在此之前使用 {old}。</translation>
    </message>
    <message>
        <source>Loading language model</source>
        <translation>正在加载语言模型</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln file(s)</source>
        <translation>
            <numerusform>前 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched for: {words}</source>
        <translation>同时搜索了：{words}</translation>
    </message>
    <message>
        <source>Found by words only. Results by meaning follow when the language model has loaded.</source>
        <translation>仅按词找到。语言模型加载完成后，将显示按语义找到的结果。</translation>
    </message>
    <message>
        <source>Found by words only. No language model is installed.</source>
        <translation>仅按词找到。未安装语言模型。</translation>
    </message>
    <message>
        <source>Found by words only. The language model supports English only.</source>
        <translation>仅按词找到。语言模型仅支持英语。</translation>
    </message>
    <message>
        <source>Files can be found as soon as they are read.</source>
        <translation>文件读取后即可搜索。</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>还没有结果</translation>
    </message>
    <message>
        <source>Results update as more files are indexed.</source>
        <translation>随着更多文件编入索引，结果会更新。</translation>
    </message>
    <message>
        <source>No results with these filters</source>
        <translation>没有符合这些筛选条件的结果</translation>
    </message>
    <message>
        <source>Remove a filter or try other words.</source>
        <translation>请移除一个筛选条件，或换用其他词。</translation>
    </message>
    <message>
        <source>Type some words or a question.</source>
        <translation>请输入词语或问题。</translation>
    </message>
    <message>
        <source>No files contain these words</source>
        <translation>没有文件包含这些词</translation>
    </message>
    <message>
        <source>Results by meaning follow when the language model has loaded.</source>
        <translation>语言模型加载完成后，将显示按语义找到的结果。</translation>
    </message>
    <message>
        <source>Only words were searched, because no language model is installed. Choose one in Settings.</source>
        <translation>未安装语言模型，因此仅按词搜索。请在设置中选择一个。</translation>
    </message>
    <message>
        <source>Only words were searched, because the language model supports English only. Choose another in Settings.</source>
        <translation>语言模型仅支持英语，因此仅按词搜索。请在设置中选择其他模型。</translation>
    </message>
    <message>
        <source>No matching files</source>
        <translation>没有匹配的文件</translation>
    </message>
    <message>
        <source>Try other words or a full question, in any language.</source>
        <translation>请换用其他词或完整的问题，任何语言均可。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>还没有文件夹</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>暂停至 {time}</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>暂停至明天 {time}</translation>
    </message>
    <message>
        <source>Paused until {day}, {time}</source>
        <translation>暂停至 {day} {time}</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>使用电池</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>有程序全屏</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>正在下载 {model}：{percent}%</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} / {all} 个文件</translation>
    </message>
    <message>
        <source>No language model: words only</source>
        <translation>没有语言模型：仅按词</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}、{next}</translation>
    </message>
    <message>
        <source>Language model failed: words only</source>
        <translation>语言模型失败：仅按词</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} 毫秒</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>尚未编入索引</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>目前：{facts}。</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>没有可搜索的内容</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>{type} file</source>
        <translation>{type} 文件</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>将来</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation>最近三十天</translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation>今年早些时候</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Folders and exclusions</source>
        <translation>文件夹与排除</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>文字识别</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>后台索引</translation>
    </message>
    <message>
        <source>Startup and tray</source>
        <translation>启动与托盘</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>快速搜索</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>AI 助手</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>在搜索框中</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>在预览中</translation>
    </message>
    <message>
        <source>On a result</source>
        <translation>在结果上</translation>
    </message>
    <message>
        <source>In quick search</source>
        <translation>在快速搜索中</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>显示键盘快捷键</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>转到搜索框</translation>
    </message>
    <message>
        <source>No assistant has asked anything yet.</source>
        <translation>还没有助手提出请求。</translation>
    </message>
    <message>
        <source>No assistant has asked anything today.</source>
        <translation>今天没有助手提出请求。</translation>
    </message>
    <message numerus="yes">
        <source>{program} asked %Ln time(s)</source>
        <translation>
            <numerusform>{program}：%Ln 次请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: {calls}</source>
        <translation>今天：{calls}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>查找相似</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Written by {model}</source>
        <translation>由 {model} 撰写</translation>
    </message>
    <message>
        <source>“{passage}”</source>
        <translation>“{passage}”</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>您的文件似乎没有回答这个问题。</translation>
    </message>
    <message>
        <source>{program}: {request}</source>
        <translation>{program}：{request}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Unnamed program</source>
        <translation>未命名的程序</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>转到结果</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清空搜索</translation>
    </message>
    <message>
        <source>Save or unsave this search</source>
        <translation>保存或取消保存此搜索</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>复制段落及出处</translation>
    </message>
    <message>
        <source>Select several files, one more, or all</source>
        <translation>选择多个、再选一个或全选文件</translation>
    </message>
    <message>
        <source>Show similar copies and versions</source>
        <translation>显示相似的副本和版本</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>隐藏它们</translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation>为什么有此结果？</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>显示或隐藏快速搜索</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>搜索选中的文字</translation>
    </message>
    <message>
        <source>Next or previous file</source>
        <translation>下一个或上一个文件</translation>
    </message>
    <message>
        <source>Five files forward or back</source>
        <translation>向前或向后五个文件</translation>
    </message>
    <message>
        <source>Show the preview, then move to it</source>
        <translation>显示预览，再按则转到预览</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>隐藏预览</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>在窗口中打开此搜索</translation>
    </message>
    <message>
        <source>Hide quick search</source>
        <translation>隐藏快速搜索</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>查找与剪贴板类似的内容</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>查找类似文件</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>有新版本 {version}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {host}. Check your internet connection and try again.</source>
        <translation>无法连接 {host}。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>{host} has no update information at the moment. Try again later.</source>
        <translation>{host} 目前没有更新信息。请稍后重试。</translation>
    </message>
    <message>
        <source>{host} redirected to an insecure address. The check was stopped.</source>
        <translation>{host} 重定向到不安全的地址。检查已停止。</translation>
    </message>
    <message>
        <source>The answer of {host} is too large and was rejected.</source>
        <translation>{host} 的响应过大，已拒绝。</translation>
    </message>
    <message>
        <source>The answer of {host} is not signed by the developers and was rejected.</source>
        <translation>{host} 的响应没有开发者的签名，已拒绝。</translation>
    </message>
    <message>
        <source>The answer of {host} is invalid and was rejected.</source>
        <translation>{host} 的响应无效，已拒绝。</translation>
    </message>
    <message>
        <source>The answer of {host} names an older version than this one and was rejected.</source>
        <translation>{host} 的响应所示版本比当前版本旧，已拒绝。</translation>
    </message>
    <message>
        <source>The answer of {host} is older than its previous one and was rejected.</source>
        <translation>{host} 的响应比其上一次响应旧，已拒绝。</translation>
    </message>
    <message>
        <source>added {patterns}</source>
        <translation>添加 {patterns}</translation>
    </message>
    <message>
        <source>removed {patterns}</source>
        <translation>移除 {patterns}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{setting}: {change}</source>
        <translation>{setting}：{change}</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>顺序已更改</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>As text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>As Markdown link</source>
        <translation>Markdown 链接</translation>
    </message>
    <message>
        <source>As BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Indexing is blocked</source>
        <translation>索引受阻</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>语言模型失败</translation>
    </message>
    <message>
        <source>Your files are searched by words only.</source>
        <translation>您的文件仅按词搜索。</translation>
    </message>
    <message>
        <source>Folder unavailable</source>
        <translation>文件夹不可用</translation>
    </message>
    <message>
        <source>{folder}: its results are kept. If it is gone permanently, remove it on the Folders page.</source>
        <translation>{folder}：其结果会保留。如果它已永久消失，请在“文件夹”页面移除。</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason}（{n}）</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>得分：{score} / 100</translation>
    </message>
    <message>
        <source>Nearly the same content.</source>
        <translation>内容几乎相同。</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>弱匹配</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>强匹配</translation>
    </message>
    <message>
        <source>Very strong match</source>
        <translation>极强匹配</translation>
    </message>
    <message>
        <source>{engine} (included)</source>
        <translation>{engine}（已内置）</translation>
    </message>
    <message numerus="yes">
        <source>{engine}: {languages} and %Ln more language(s)</source>
        <translation>
            <numerusform>{engine}：{languages}，另有 %Ln 种语言</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine}: {languages}</source>
        <translation>{engine}：{languages}</translation>
    </message>
    <message>
        <source>Passages sent: {number}</source>
        <translation>已发送的段落：{number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsupported statement(s) removed</source>
        <translation>
            <numerusform>已移除 %Ln 条无依据的陈述</numerusform>
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
        <translation>按语义搜索您的文件。基于 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>许可证…</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Assistants that you connect below can search the selected folders and read the text of their files. They cannot change anything. Most assistants send the text they read to their provider, unless their language model runs on this computer. Excluded files and likely secrets are not available to them.</source>
        <translation>在下方连接的助手可以搜索您在此勾选的文件夹，并读取其中文件的文本，但不能更改任何内容。除非其语言模型在本机运行，否则读取的内容通常会发送给其提供商。已排除的文件和可能的机密不会提供。</translation>
    </message>
    <message>
        <source>Access to your files</source>
        <translation>访问您的文件</translation>
    </message>
    <message>
        <source>{folder} (not in the index)</source>
        <translation>{folder}（不在索引中）</translation>
    </message>
    <message>
        <source>Assistants can search this folder</source>
        <translation>助手可以搜索此文件夹</translation>
    </message>
    <message>
        <source>There are no folders in the index yet.</source>
        <translation>索引中还没有文件夹。</translation>
    </message>
    <message>
        <source>Assistants find nothing until you check a folder.</source>
        <translation>勾选文件夹之前，助手找不到任何内容。</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Text copied with its citation</source>
        <translation>文本及出处已复制</translation>
    </message>
    <message>
        <source>Answers are off. You can turn them on again in the settings, under Language model.</source>
        <translation>已关闭答案。可在设置的“语言模型”中重新开启。</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer in your files</source>
        <translation>文件中的答案</translation>
    </message>
    <message>
        <source>More actions for the answer</source>
        <translation>答案的更多操作</translation>
    </message>
    <message>
        <source>Copy all with citations</source>
        <translation>全部复制并附出处</translation>
    </message>
    <message>
        <source>Don&apos;t show answers</source>
        <translation>不显示答案</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Searching your files…</source>
        <translation>正在搜索您的文件…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Writing… {time}</source>
        <translation>正在撰写… {time}</translation>
    </message>
    <message>
        <source>The language model is reading… {time}</source>
        <translation>语言模型正在阅读… {time}</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>您的文件似乎没有回答这个问题。</translation>
    </message>
    <message>
        <source>Closest results:</source>
        <translation>最接近的结果：</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>另存为 Markdown</translation>
    </message>
    <message>
        <source>The answers could not be saved ({reason}). Choose another place.</source>
        <translation>回答无法保存（{reason}）。请选择其他位置。</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>This file has changed since. Ask again.</source>
        <translation>此文件之后已更改。请重新提问。</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Ask a question about your files</source>
        <translation>就您的文件提问</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>另存为 Markdown…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>隐藏预览</translation>
    </message>
    <message>
        <source>Answers are written by a language model. Each statement is shown only with a quotation that was found in your files. Check important ones there.</source>
        <translation>回答由语言模型撰写。每条陈述只有在您的文件中找到其引文时才会显示。重要的内容请在文件中核对。</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问题和回答</translation>
    </message>
    <message>
        <source>{model} at {address}</source>
        <translation>{model}（{address}）</translation>
    </message>
    <message>
        <source>Ask your files</source>
        <translation>向您的文件提问</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer. Install Ollama, LM Studio or llama.cpp, download a model there, and choose it in the settings.</source>
        <translation>回答由在本机上运行的语言模型撰写。请安装 Ollama、LM Studio 或 llama.cpp，在其中下载模型，然后在设置中选择它。</translation>
    </message>
    <message>
        <source>Choose a server…</source>
        <translation>选择服务器…</translation>
    </message>
</context>
<context>
    <name>AssistantActions</name>
    <message>
        <source>AI MCP Claude Codex Cursor LM Studio VS Code chat agent tools permission consent</source>
        <translation>AI MCP Claude Codex Cursor LM Studio VS Code 聊天 智能体 工具 权限 同意</translation>
    </message>
    <message>
        <source>AI assistants log history who asked requests</source>
        <translation>AI 助手 日志 历史 谁 请求</translation>
    </message>
    <message>
        <source>{program} is disconnected.</source>
        <translation>{program} 已断开连接。</translation>
    </message>
    <message>
        <source>{program} is connected. Restart it.</source>
        <translation>{program} 已连接。请重新启动它。</translation>
    </message>
    <message>
        <source>The entries are deleted for good.</source>
        <translation>记录将被永久删除。</translation>
    </message>
    <message>
        <source>Clear the log of assistants?</source>
        <translation>清除助手日志？</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>BackgroundCard</name>
    <message>
        <source>In the background</source>
        <translation>在后台</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>此桌面没有托盘。</translation>
    </message>
    <message>
        <source>Start at login, without opening the window</source>
        <translation>登录时启动，不打开窗口</translation>
    </message>
    <message>
        <source>To reopen the window, start the program again.</source>
        <translation>要重新打开窗口，请再次启动程序。</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>已保存到 {place}</translation>
    </message>
</context>
<context>
    <name>BackgroundMode</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>搜索引擎已停止。</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>托盘 自启动 登录 开机 后台 关闭 最小化 通知 tray</translation>
    </message>
    <message>
        <source>In the tray, it keeps indexing, so that search is instant. You can change this in Settings.</source>
        <translation>在托盘中，它会继续索引，以便随时立即搜索。您可以在设置中更改。</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>让 Desktop Search 继续运行？</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Background indexing</source>
        <translation>后台索引</translation>
    </message>
    <message>
        <source>You can search while files are indexed. Change these options any time in Settings.</source>
        <translation>文件编入索引时也可以搜索。这些选项可随时在设置中更改。</translation>
    </message>
    <message>
        <source>Pause on battery power</source>
        <translation>使用电池时暂停</translation>
    </message>
    <message>
        <source>Indexing resumes when the computer is plugged in. You can keep searching.</source>
        <translation>接通电源后索引会继续。您可以继续搜索。</translation>
    </message>
    <message>
        <source>Pause while an app is in full screen</source>
        <translation>有应用全屏时暂停</translation>
    </message>
    <message>
        <source>Games, films and presentations get the full speed of the computer.</source>
        <translation>让游戏、影片和演示获得电脑的全部性能。</translation>
    </message>
    <message>
        <source>Use all processor cores while you are away</source>
        <translation>离开时使用所有处理器核心</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>使用电脑时，保留一个核心空闲。</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>No window opens. New and changed files are indexed right away.</source>
        <translation>不会打开窗口。新增和更改的文件会立即编入索引。</translation>
    </message>
    <message>
        <source>Runs in the system tray, so that search is instant.</source>
        <translation>在系统托盘中运行，随时可以立即搜索。</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>关闭窗口后继续运行</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Error in {program}</source>
        <translation>{program} 出错</translation>
    </message>
    <message>
        <source>This is a bug in the program. Your files and the index are not affected. The details below help to fix it. They may include names of your files, and they stay on this computer unless you send them.</source>
        <translation>这是程序中的错误。您的文件和索引不受影响。以下详情有助于修复，其中可能包含您的文件名；除非由您发送，否则不会离开本机。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了问题</translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>What assistants asked</source>
        <translation>助手的请求</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>清除日志</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Disconnect {program}</source>
        <translation>断开 {program}</translation>
    </message>
    <message>
        <source>Connect {program}</source>
        <translation>连接 {program}</translation>
    </message>
    <message>
        <source>This changes {file}. Everything else in the file stays as it is.</source>
        <translation>这将更改 {file}。文件中的其他内容保持不变。</translation>
    </message>
    <message>
        <source>A copy of the file before the first change is kept next to it, as {name}.</source>
        <translation>首次更改前的文件副本保存在旁边：{name}。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write the change</source>
        <translation>写入更改</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {part}</source>
        <translation>移除筛选条件：{part}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Active filters</source>
        <translation>当前筛选条件</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Connect an assistant</source>
        <translation>连接助手</translation>
    </message>
    <message>
        <source>Adds {app} to the assistant&apos;s own configuration file. You see the change before it is written. Restart the assistant afterwards.</source>
        <translation>将 {app} 添加到助手自己的配置文件。写入前会显示更改。之后请重新启动助手。</translation>
    </message>
    <message>
        <source>For another assistant, enter this command as an MCP server:</source>
        <translation>对于其他助手，请将此命令作为 MCP 服务器输入：</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>本机上未找到</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connected with another command</source>
        <translation>已用其他命令连接</translation>
    </message>
    <message>
        <source>{file} is not valid. Correct it in an editor.</source>
        <translation>无法解析 {file}。请在编辑器中更正。</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Nothing is indexed yet.</source>
        <translation>尚未编入索引。</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>Files with text. All others are found by name only.</source>
        <translation>含文本的文件。其他文件只能按名称找到。</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>按语言</translation>
    </message>
    <message>
        <source>A file that says something in two languages counts in both.</source>
        <translation>含两种语言的文件在两者中都计数。</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
</context>
<context>
    <name>DataActions</name>
    <message>
        <source>storage location path disk space drive move delete rebuild</source>
        <translation>存储 位置 路径 磁盘 移动 清空 重建</translation>
    </message>
    <message>
        <source>Choose a folder for the index</source>
        <translation>选择索引的文件夹</translation>
    </message>
    <message>
        <source>Move the index to {place}?</source>
        <translation>将索引移动到 {place}？</translation>
    </message>
    <message>
        <source>The index is copied and verified before the old copy is deleted. Search is unavailable until then. The program restarts when it is done.</source>
        <translation>复制并验证索引后，才会删除旧副本。在此之前无法搜索。完成后程序会重新启动。</translation>
    </message>
    <message>
        <source>Stopping the search engine…</source>
        <translation>正在停止搜索引擎…</translation>
    </message>
    <message>
        <source>All files are indexed again, which can take hours. Your files, folders, settings and language models are kept.</source>
        <translation>所有文件将重新编入索引，可能需要数小时。您的文件、文件夹、设置和语言模型会保留。</translation>
    </message>
    <message>
        <source>Clearing the index…</source>
        <translation>正在清空索引…</translation>
    </message>
    <message>
        <source>Copying and verifying the index…</source>
        <translation>正在复制并验证索引…</translation>
    </message>
    <message>
        <source>The index could not be moved. It is still in its old location.</source>
        <translation>索引无法移动。它仍在原位置。</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again. The log has details.</source>
        <translation>索引无法清空。请重试。详情见日志。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Clear the index?</source>
        <translation>清空索引？</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Storage locations</source>
        <translation>存储位置</translation>
    </message>
    <message>
        <source>Index and models</source>
        <translation>索引和模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation>显示文件夹：{name}</translation>
    </message>
    <message>
        <source>Move the index…</source>
        <translation>移动索引…</translation>
    </message>
    <message>
        <source>Clear the index…</source>
        <translation>清空索引…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Index size: {size}</source>
        <translation>索引大小：{size}</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner shell 概览 启动器 集成</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Only the CPU is available. To use a GPU, install {app} with Python, as its README describes.</source>
        <translation>仅可使用 CPU。要使用 GPU，请按 README 的说明用 Python 安装 {app}。</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop folders here to search them</source>
        <translation>将文件夹拖到此处以搜索</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>109 languages</source>
        <translation>109 种语言</translation>
    </message>
    <message>
        <source>15 languages</source>
        <translation>15 种语言</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>本机上的文件夹。</translation>
    </message>
    <message>
        <source>A text in the index is damaged.</source>
        <translation>索引中有一条文本已损坏。</translation>
    </message>
    <message>
        <source>An internal error occurred and was logged. If something no longer works, restart Desktop Search.</source>
        <translation>发生内部错误，已记入日志。如有功能失效，请重新启动 Desktop Search。</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>确认磁盘或网络盘可用，然后重试。</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>检查设置中的镜像地址。</translation>
    </message>
    <message>
        <source>A .gitignore file matches it.</source>
        <translation>它与某个 .gitignore 文件匹配。</translation>
    </message>
    <message>
        <source>A picture has more than {count} megapixels and was left out.</source>
        <translation>有一张图片超过 {count} 百万像素，已略过。</translation>
    </message>
    <message>
        <source>Another page was requested.</source>
        <translation>已请求另一页。</translation>
    </message>
    <message>
        <source>Another user can write to {folder}.</source>
        <translation>其他用户可以写入 {folder}。</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯</translation>
    </message>
    <message>
        <source>Archive, found by its name.</source>
        <translation>压缩包，可按名称找到。</translation>
    </message>
    <message>
        <source>Archive, its contents are not indexed.</source>
        <translation>压缩包，其内容未编入索引。</translation>
    </message>
    <message>
        <source>Archives nested more than {count} levels deep were not read.</source>
        <translation>嵌套超过 {count} 层的压缩包未被读取。</translation>
    </message>
    <message>
        <source>Audio file, found by its name.</source>
        <translation>音频文件，可按名称找到。</translation>
    </message>
    <message>
        <source>Best at finding translations, also in rare languages. Weaker at answering questions.</source>
        <translation>最擅长查找译文，也适用于少见的语言。回答问题较弱。</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or exclude it with a pattern in the settings.</source>
        <translation>请更改文件的权限，或在设置中用规则将其排除。</translation>
    </message>
    <message>
        <source>Check that it is running, and that its address, certificate and token are correct.</source>
        <translation>请确认它正在运行，且其地址、证书和令牌正确。</translation>
    </message>
    <message>
        <source>Check that the disk has free space.</source>
        <translation>请确认磁盘有可用空间。</translation>
    </message>
    <message>
        <source>Check that the disk is connected and the folder is writable.</source>
        <translation>请确认磁盘已连接且文件夹可写。</translation>
    </message>
    <message>
        <source>Check that the folder is writable.</source>
        <translation>请确认文件夹可写。</translation>
    </message>
    <message>
        <source>Check that this is a folder, and that you have write permission to it and its contents.</source>
        <translation>请确认这是文件夹，且您对它及其内容有写入权限。</translation>
    </message>
    <message>
        <source>Check that you have write permission there.</source>
        <translation>请确认您在那里有写入权限。</translation>
    </message>
    <message>
        <source>Check the connection to the internet and try again.</source>
        <translation>请检查互联网连接，然后重试。</translation>
    </message>
    <message>
        <source>Check the spelling, or connect its drive.</source>
        <translation>请检查拼写，或连接其驱动器。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>检查拼写。</translation>
    </message>
    <message>
        <source>Choose Verify on the Health page.</source>
        <translation>请在“运行状况”页面选择“验证”。</translation>
    </message>
    <message>
        <source>Choose a file that was exported with Export.</source>
        <translation>请选择用“导出”导出的文件。</translation>
    </message>
    <message>
        <source>Choose a file with text.</source>
        <translation>请选择有文字的文件。</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>请选择本机上的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or download one in Settings.</source>
        <translation>选择含模型的文件夹，或在设置中下载。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another folder, or download a model in Settings.</source>
        <translation>选择其他文件夹，或在设置中下载模型。</translation>
    </message>
    <message>
        <source>Choose another folder, or download the model again in Settings.</source>
        <translation>选择其他文件夹，或在设置中重新下载模型。</translation>
    </message>
    <message>
        <source>Choose another folder, or rename this one.</source>
        <translation>选择其他文件夹，或重命名此文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another model, or a folder with a converted one.</source>
        <translation>选择其他模型，或含已转换模型的文件夹。</translation>
    </message>
    <message>
        <source>Choose another model, or import this one from a folder or a file.</source>
        <translation>选择其他模型，或从文件夹或文件导入此模型。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>选择其他模型。</translation>
    </message>
    <message>
        <source>Choose another program.</source>
        <translation>请选择其他程序。</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>请选择其他值。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>从列表中选择。</translation>
    </message>
    <message>
        <source>Close that program first, or use another folder with --base-dir.</source>
        <translation>请先关闭该程序，或用 --base-dir 指定其他文件夹。</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔</translation>
    </message>
    <message>
        <source>Default. Included.</source>
        <translation>默认。已内置。</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>天城</translation>
    </message>
    <message>
        <source>Do not trust it. Get the model from its authors.</source>
        <translation>请勿信任它。请从作者处获取模型。</translation>
    </message>
    <message>
        <source>Do not trust it. Use another mirror, or none.</source>
        <translation>请勿信任它。请使用其他镜像，或不使用镜像。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>First restore their last good copy, or use the defaults.</source>
        <translation>请先恢复其最近的完好副本，或使用默认值。</translation>
    </message>
    <message>
        <source>Font, found by its name.</source>
        <translation>字体，可按名称找到。</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来</translation>
    </message>
    <message>
        <source>If it should contain text, open it in its own app and save it again.</source>
        <translation>如果它应含有文字，请用相应的应用打开并重新保存。</translation>
    </message>
    <message>
        <source>Indexing failed with an unexpected error. The log has details.</source>
        <translation>发生意外错误，索引失败。详情见日志。</translation>
    </message>
    <message>
        <source>Indexing then continues automatically.</source>
        <translation>之后索引会自动继续。</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation>它是设备、管道或套接字，不是文件。</translation>
    </message>
    <message>
        <source>It is a symbolic link. Links are not followed; their targets are indexed if they are in a chosen folder.</source>
        <translation>它是符号链接。不会跟随链接；如果目标在所选文件夹中，目标会编入索引。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>它的嵌套层级过深。</translation>
    </message>
    <message>
        <source>It is part of this program&apos;s own data.</source>
        <translation>它是此程序自身数据的一部分。</translation>
    </message>
    <message>
        <source>It is rebuilt at the next start.</source>
        <translation>将在下次启动时重建。</translation>
    </message>
    <message>
        <source>It is rebuilt from the catalog. Nothing is lost.</source>
        <translation>将根据编录重建。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>It is rebuilt from the index. Nothing is lost.</source>
        <translation>将根据索引重建。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>It is retried at the next start. You can also retry it now.</source>
        <translation>下次启动时会重试。您也可以立即重试。</translation>
    </message>
    <message>
        <source>It is stored in the cloud only.</source>
        <translation>它仅存储在云端。</translation>
    </message>
    <message>
        <source>It was moved or deleted. The next scan removes it from the results.</source>
        <translation>它已被移动或删除。下次扫描会将其从结果中移除。</translation>
    </message>
    <message>
        <source>It was not moved. Choose another folder.</source>
        <translation>未移动。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>It was rebuilt without re-embedding.</source>
        <translation>已重建，无需重新向量化。</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩</translation>
    </message>
    <message>
        <source>Larger than the size limit.</source>
        <translation>超过大小限制。</translation>
    </message>
    <message>
        <source>Larger version of the default.</source>
        <translation>默认模型的大型版本。</translation>
    </message>
    <message>
        <source>Leave it as it is, or exclude it.</source>
        <translation>请保持原样，或将其排除。</translation>
    </message>
    <message>
        <source>Listed under Health.</source>
        <translation>已列在“运行状况”中。</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>本地文件夹</translation>
    </message>
    <message>
        <source>Move that file away and start again. Your files are then indexed again; they are not changed.</source>
        <translation>请移走该文件后重新启动。之后您的文件会重新编入索引；文件本身不会更改。</translation>
    </message>
    <message>
        <source>No action needed. Retry it after a program update, or with another model.</source>
        <translation>无需操作。请在程序更新后重试，或换用其他模型。</translation>
    </message>
    <message>
        <source>No app is set to open this file.</source>
        <translation>没有设置用于打开此文件的应用。</translation>
    </message>
    <message>
        <source>No app is set to open web pages.</source>
        <translation>没有设置用于打开网页的应用。</translation>
    </message>
    <message>
        <source>No permission to read this file.</source>
        <translation>没有读取此文件的权限。</translation>
    </message>
    <message>
        <source>No readable text, found by its name.</source>
        <translation>没有可读的文字，可按名称找到。</translation>
    </message>
    <message>
        <source>No text in this file.</source>
        <translation>此文件中没有文字。</translation>
    </message>
    <message>
        <source>Not enough disk space for a copy of the index.</source>
        <translation>磁盘空间不足，无法复制索引。</translation>
    </message>
    <message>
        <source>Nothing is indexed until you choose what to use instead, because they may exclude files.</source>
        <translation>在您选择替代设置之前不会建立索引，因为原设置可能排除了文件。</translation>
    </message>
    <message>
        <source>Older. Optimized for comparing sentences.</source>
        <translation>较旧。针对句子比较优化。</translation>
    </message>
    <message>
        <source>One count of passages was wrong and has been corrected.</source>
        <translation>1 个段落计数有误，已更正。</translation>
    </message>
    <message>
        <source>One damaged passage was removed.</source>
        <translation>已移除 1 个损坏的段落。</translation>
    </message>
    <message>
        <source>One damaged text was restored.</source>
        <translation>已恢复 1 条损坏的文本。</translation>
    </message>
    <message>
        <source>One damaged vector was restored.</source>
        <translation>已恢复 1 个损坏的向量。</translation>
    </message>
    <message>
        <source>One file is read again.</source>
        <translation>将重新读取 1 个文件。</translation>
    </message>
    <message>
        <source>One of your patterns matches it.</source>
        <translation>它与您的某条规则匹配。</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded. It is found by words only.</source>
        <translation>此文件有一个段落无法向量化。该段落仅可按词找到。</translation>
    </message>
    <message>
        <source>One text had a wrong embedding state, which was corrected.</source>
        <translation>1 条文本的向量化状态有误，已更正。</translation>
    </message>
    <message>
        <source>One text was wrongly marked as having words or none; corrected.</source>
        <translation>1 条文本是否含词的标记有误，已更正。</translation>
    </message>
    <message>
        <source>One unusable vector was removed; it is computed again where it is needed.</source>
        <translation>已移除 1 个无法使用的向量；需要时会重新计算。</translation>
    </message>
    <message>
        <source>Only files in the index can be compared.</source>
        <translation>只能比较索引中的文件。</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because reading them takes too long.</source>
        <translation>由于读取时间过长，只读取了部分内容。</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because they are too large when unpacked.</source>
        <translation>由于解压后过大，只读取了部分内容。</translation>
    </message>
    <message>
        <source>Only the first {count} files in it were read.</source>
        <translation>只读取了其中的前 {count} 个文件。</translation>
    </message>
    <message>
        <source>Only the first {count} pictures were recognized.</source>
        <translation>只识别了前 {count} 张图片。</translation>
    </message>
    <message>
        <source>Open it in its own app and save a copy as PDF.</source>
        <translation>请用相应的应用打开，并另存一份 PDF。</translation>
    </message>
    <message>
        <source>Open it in its own app and save it again, or get a new copy.</source>
        <translation>请用相应的应用打开并重新保存，或获取新的副本。</translation>
    </message>
    <message>
        <source>Open the file in its own app.</source>
        <translation>请用相应的应用打开该文件。</translation>
    </message>
    <message>
        <source>Optimized for comparing sentences. Weaker at finding long passages.</source>
        <translation>针对句子比较优化。查找长段落较弱。</translation>
    </message>
    <message>
        <source>Optimized for questions.</source>
        <translation>针对问题优化。</translation>
    </message>
    <message>
        <source>Page {page} has more than {count} megapixels and was left out.</source>
        <translation>第 {page} 页超过 {count} 百万像素，已略过。</translation>
    </message>
    <message>
        <source>Page {page} is damaged and was left out.</source>
        <translation>第 {page} 页已损坏，已略过。</translation>
    </message>
    <message>
        <source>Remove it, or get a new copy.</source>
        <translation>请移除它，或获取新的副本。</translation>
    </message>
    <message>
        <source>Restart the program, or choose another model in Settings.</source>
        <translation>请重新启动程序，或在设置中选择其他模型。</translation>
    </message>
    <message>
        <source>Restart the program.</source>
        <translation>请重新启动程序。</translation>
    </message>
    <message>
        <source>Results are by words only.</source>
        <translation>结果仅按词得出。</translation>
    </message>
    <message>
        <source>Retry it after a program update, or exclude the folder.</source>
        <translation>请在程序更新后重试，或排除该文件夹。</translation>
    </message>
    <message>
        <source>Retry it after a program update, or report it. The log has details.</source>
        <translation>请在程序更新后重试，或报告此问题。详情见日志。</translation>
    </message>
    <message>
        <source>Retry it, or save it in another format.</source>
        <translation>请重试，或另存为其他格式。</translation>
    </message>
    <message>
        <source>Check that text recognition is turned on in the settings. If it finds no text, scan the document again in better quality.</source>
        <translation>请检查设置中是否已开启文字识别。如果未识别到文字，请以更高质量重新扫描文档。</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it. The log has details.</source>
        <translation>请以较新的格式重新保存，或报告此问题。详情见日志。</translation>
    </message>
    <message>
        <source>Scan without text.</source>
        <translation>没有文字的扫描件。</translation>
    </message>
    <message>
        <source>Search by meaning then works again.</source>
        <translation>之后即可再次按语义搜索。</translation>
    </message>
    <message>
        <source>Set a default app for this file type in your file manager.</source>
        <translation>请在文件管理器中为此文件类型设置默认应用。</translation>
    </message>
    <message>
        <source>Set a default browser in your system settings.</source>
        <translation>请在系统设置中设置默认浏览器。</translation>
    </message>
    <message>
        <source>Start it again. It resumes where it stopped.</source>
        <translation>请重新开始。它会从中断处继续。</translation>
    </message>
    <message>
        <source>Start the program again. It is then restored from its last copy.</source>
        <translation>请重新启动程序。之后会从最近的副本恢复。</translation>
    </message>
    <message>
        <source>Start the program again. The index is then restored.</source>
        <translation>请重新启动程序。之后会恢复索引。</translation>
    </message>
    <message>
        <source>Text recognition does not start.</source>
        <translation>文字识别无法启动。</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on a picture in the document.</source>
        <translation>文档中某张图片的文字识别失败，或耗时超过 {limit_s} 秒。</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on page {pages}.</source>
        <translation>第 {pages} 页的文字识别失败，或耗时超过 {limit_s} 秒。</translation>
    </message>
    <message>
        <source>Text recognition is turned off.</source>
        <translation>文字识别已关闭。</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰</translation>
    </message>
    <message>
        <source>That program is no longer installed.</source>
        <translation>该程序已不再安装。</translation>
    </message>
    <message>
        <source>The backup copy of the index was damaged and removed. A new one is created.</source>
        <translation>索引的备份副本已损坏并已移除。正在创建新副本。</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been rebuilt.</source>
        <translation>编录的查找表已损坏，现已重建。</translation>
    </message>
    <message>
        <source>The data read back differs from the data written.</source>
        <translation>读回的数据与写入的数据不同。</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>默认模型。</translation>
    </message>
    <message>
        <source>The engine is shutting down.</source>
        <translation>引擎正在关闭。</translation>
    </message>
    <message>
        <source>The file reader does not start.</source>
        <translation>文件读取程序无法启动。</translation>
    </message>
    <message>
        <source>The freed space is kept. The next run continues from there.</source>
        <translation>已释放的空间会保留。下次运行会从那里继续。</translation>
    </message>
    <message>
        <source>The language model crashed on a query and is restarted.</source>
        <translation>语言模型在处理一次查询时崩溃，正在重新启动。</translation>
    </message>
    <message>
        <source>The language model crashed on some text.</source>
        <translation>语言模型在处理某段文字时崩溃。</translation>
    </message>
    <message>
        <source>The language model fails on this query.</source>
        <translation>语言模型无法处理此查询。</translation>
    </message>
    <message>
        <source>The language model is starting.</source>
        <translation>语言模型正在启动。</translation>
    </message>
    <message>
        <source>The language model was removed.</source>
        <translation>语言模型已移除。</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({reason}).</source>
        <translation>模型无法写入 {folder}（{reason}）。</translation>
    </message>
    <message>
        <source>The model could not be copied: {reason} ({file}).</source>
        <translation>模型无法复制：{reason}（{file}）。</translation>
    </message>
    <message>
        <source>The model could not be started. The log has details.</source>
        <translation>模型无法启动。详情见日志。</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by words only. The log has details.</source>
        <translation>模型失败，因此新文字仅可按词找到。详情见日志。</translation>
    </message>
    <message>
        <source>The model file has an unknown block size.</source>
        <translation>模型文件的块大小未知。</translation>
    </message>
    <message>
        <source>The model file has an unknown format.</source>
        <translation>模型文件的格式未知。</translation>
    </message>
    <message>
        <source>The program crashed twice while reading this file, so the file is skipped.</source>
        <translation>读取此文件时程序两次崩溃，因此跳过该文件。</translation>
    </message>
    <message>
        <source>The program stopped responding twice while scanning this folder, so the folder is skipped.</source>
        <translation>扫描此文件夹时程序两次停止响应，因此跳过该文件夹。</translation>
    </message>
    <message>
        <source>The reader crashed on this file. The file is probably damaged.</source>
        <translation>读取程序在处理此文件时崩溃。该文件可能已损坏。</translation>
    </message>
    <message>
        <source>The recognized text of one picture was damaged. It is recognized again.</source>
        <translation>一张图片的识别文字已损坏，将重新识别。</translation>
    </message>
    <message>
        <source>The recognized text of {count} pictures was damaged. They are recognized again.</source>
        <translation>{count} 张图片的识别文字已损坏，将重新识别。</translation>
    </message>
    <message>
        <source>The running engine does not respond.</source>
        <translation>正在运行的引擎没有响应。</translation>
    </message>
    <message>
        <source>The search engine stopped before it answered.</source>
        <translation>搜索引擎在响应前已停止。</translation>
    </message>
    <message>
        <source>The system or another program stopped the reader several times while it read this file.</source>
        <translation>读取此文件时，系统或其他程序多次停止了读取程序。</translation>
    </message>
    <message>
        <source>The text of {format} files cannot be read.</source>
        <translation>无法读取 {format} 文件的文字。</translation>
    </message>
    <message>
        <source>The vector index did not find its own entries.</source>
        <translation>向量索引找不到自己的条目。</translation>
    </message>
    <message>
        <source>The vector index is then rebuilt automatically. You can keep searching.</source>
        <translation>之后向量索引会自动重建。您可以继续搜索。</translation>
    </message>
    <message>
        <source>The word index and the passages differed. The word index was rebuilt.</source>
        <translation>词索引与段落不一致。已重建词索引。</translation>
    </message>
    <message>
        <source>The word index in {file} is damaged.</source>
        <translation>{file} 中的词索引已损坏。</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be rebuilt.</source>
        <translation>词索引已损坏，且无法重建。</translation>
    </message>
    <message>
        <source>Then run it again. It resumes where it stopped.</source>
        <translation>然后重新运行。它会从中断处继续。</translation>
    </message>
    <message>
        <source>There is an index in {folder} already.</source>
        <translation>{folder} 中已有索引。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot; to download.</source>
        <translation>没有可下载的模型“{model}”。</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>{path} 处没有任何内容。</translation>
    </message>
    <message>
        <source>These settings were exported by a different version of this program.</source>
        <translation>这些设置由此程序的其他版本导出。</translation>
    </message>
    <message>
        <source>They apply until the program ends.</source>
        <translation>它们在程序结束前有效。</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it contains images but no text.</source>
        <translation>此 PDF 似乎是扫描件：含有图像但没有文字。</translation>
    </message>
    <message>
        <source>This file cannot be indexed: its contents caused an error in the program.</source>
        <translation>此文件无法编入索引：其内容导致程序出错。</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>此文件无法读取（{reason}）。</translation>
    </message>
    <message>
        <source>This file cannot be read: its contents caused an error in the program.</source>
        <translation>此文件无法读取：其内容导致程序出错。</translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation>此文件没有文字。</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>此文件无法读取。</translation>
    </message>
    <message>
        <source>This file does not match its extension, or it is damaged.</source>
        <translation>此文件与其扩展名不符，或已损坏。</translation>
    </message>
    <message>
        <source>This file has no text to compare.</source>
        <translation>此文件没有可供比较的文字。</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete or in an unsupported format.</source>
        <translation>此文件已损坏、不完整或格式不受支持。</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>此文件已损坏。</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {limit_mb} MB.</source>
        <translation>此文件超过 {limit_mb} MB 的限制。</translation>
    </message>
    <message>
        <source>This file is protected by a password or DRM.</source>
        <translation>此文件受密码或 DRM 保护。</translation>
    </message>
    <message>
        <source>This file was saved by a Word version older than 1997.</source>
        <translation>此文件由早于 1997 的 Word 版本保存。</translation>
    </message>
    <message>
        <source>This folder is no longer indexed.</source>
        <translation>此文件夹不再编入索引。</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where an index can be damaged.</source>
        <translation>此文件夹位于网络驱动器上，索引在那里可能会损坏。</translation>
    </message>
    <message>
        <source>This is not a folder name.</source>
        <translation>这不是文件夹名称。</translation>
    </message>
    <message>
        <source>This is not a settings file of this program.</source>
        <translation>这不是此程序的设置文件。</translation>
    </message>
    <message>
        <source>This page cannot be rendered.</source>
        <translation>此页无法渲染。</translation>
    </message>
    <message>
        <source>This page could not be rendered. The file is probably damaged.</source>
        <translation>此页无法渲染。该文件可能已损坏。</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here ({width} × {height} pixels).</source>
        <translation>此图片过大，无法在此显示（{width} × {height} 像素）。</translation>
    </message>
    <message>
        <source>To raise the limit: sudo sysctl {setting} - to keep it raised: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</source>
        <translation>提高上限：sudo sysctl {setting} - 永久保持：echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, a proxy or the mirror is changing files.</source>
        <translation>请重试。如果再次失败，则是代理或镜像更改了文件。</translation>
    </message>
    <message>
        <source>Try again. The log has details.</source>
        <translation>请重试。详情见日志。</translation>
    </message>
    <message>
        <source>Try again: the download resumes.</source>
        <translation>请重试：下载会从中断处继续。</translation>
    </message>
    <message>
        <source>Turn it on in the settings, then try again.</source>
        <translation>请在设置中开启，然后重试。</translation>
    </message>
    <message>
        <source>Until then, search is by words only.</source>
        <translation>在此之前仅按词搜索。</translation>
    </message>
    <message>
        <source>Until then, the catalog&apos;s vectors are searched directly. Nothing is lost.</source>
        <translation>在此之前直接搜索编录中的向量。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Use one with model.safetensors, or convert it with save_pretrained of sentence-transformers.</source>
        <translation>请使用带 model.safetensors 的模型，或用 sentence-transformers 的 save_pretrained 转换。</translation>
    </message>
    <message>
        <source>Use the defaults instead.</source>
        <translation>请改用默认值。</translation>
    </message>
    <message>
        <source>Video, found by its name.</source>
        <translation>视频，可按名称找到。</translation>
    </message>
    <message>
        <source>You can have its text recognized again.</source>
        <translation>可以重新识别其中的文字。</translation>
    </message>
    <message>
        <source>Your settings can be read, so no choice is needed.</source>
        <translation>您的设置可以读取，因此无需选择。</translation>
    </message>
    <message>
        <source>Your settings cannot be read, so they cannot be changed.</source>
        <translation>您的设置无法读取，因此无法更改。</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>选择其中一个的文件夹。</translation>
    </message>
    <message>
        <source>74 languages</source>
        <translation>74 种语言</translation>
    </message>
    <message>
        <source>Accept it at {page} with an account, download the model there or with `hf download {model}`, and import its folder in Settings.</source>
        <translation>在 {page} 用账户接受许可，从该页面或用 `hf download {model}` 下载模型，然后在设置中导入其文件夹。</translation>
    </message>
    <message>
        <source>Allow this server in the settings first.</source>
        <translation>请先在设置中允许此服务器。</translation>
    </message>
    <message>
        <source>Ask again, or check the server&apos;s own messages.</source>
        <translation>请重新提问，或查看服务器自身的消息。</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>请检查磁盘是否已满或为只读。</translation>
    </message>
    <message>
        <source>Check that you have write permission.</source>
        <translation>请检查您是否有写入权限。</translation>
    </message>
    <message>
        <source>Check that you may write to it, then try again.</source>
        <translation>请检查您能否写入该文件，然后重试。</translation>
    </message>
    <message>
        <source>Check the server&apos;s own messages.</source>
        <translation>请查看服务器自身的消息。</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>请选择较小的模型，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Choose a smaller model, or raise the limit in the settings.</source>
        <translation>请选择较小的模型，或在设置中提高限制。</translation>
    </message>
    <message>
        <source>Choose another address in the settings.</source>
        <translation>请在设置中选择其他地址。</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>选择模型本身的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder that contains it.</source>
        <translation>请选择包含它的文件夹。</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder, or the archive it came in.</source>
        <translation>选择模型的文件夹，或其压缩包。</translation>
    </message>
    <message>
        <source>Close Desktop Search and try again.</source>
        <translation>关闭 Desktop Search 后重试。</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>压缩已停止。</translation>
    </message>
    <message>
        <source>Connect its drive.</source>
        <translation>请连接其驱动器。</translation>
    </message>
    <message>
        <source>Correct it in an editor, or add the entry there yourself.</source>
        <translation>请在编辑器中更正，或自行添加该条目。</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>请更正该文件，或重新导出。</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>计数有误，已更正。</translation>
    </message>
    <message>
        <source>Decide whether to exclude it from {folder} or to keep it as part of that folder.</source>
        <translation>请决定将其从 {folder} 中排除，还是作为该文件夹的一部分保留。</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>重新下载，或在设置中选择其他模型。</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>英语和中文</translation>
    </message>
    <message>
        <source>Enter one such as http://127.0.0.1:8080.</source>
        <translation>请输入类似 http://127.0.0.1:8080 的地址。</translation>
    </message>
    <message>
        <source>Export them again with this version.</source>
        <translation>请用此版本重新导出。</translation>
    </message>
    <message>
        <source>Files of this type ({type}) contain no text to search.</source>
        <translation>此类文件（{type}）没有可搜索的文字。</translation>
    </message>
    <message>
        <source>Files that changed since are read again.</source>
        <translation>此后更改的文件将重新读取。</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>适合长段落。</translation>
    </message>
    <message>
        <source>Free some disk space, and check that the folder is writable.</source>
        <translation>请腾出一些磁盘空间，并确认文件夹可写。</translation>
    </message>
    <message>
        <source>Free some space on that disk, then start again.</source>
        <translation>请在该磁盘上腾出一些空间，然后重新启动。</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>请在该磁盘上腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again. The download resumes.</source>
        <translation>请在该磁盘上腾出一些空间，然后重试。下载会从中断处继续。</translation>
    </message>
    <message>
        <source>Free some space on the disk with the index, then try again.</source>
        <translation>请在索引所在的磁盘上腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Free some space there first.</source>
        <translation>请先在那里腾出一些空间。</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>请在那里腾出一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>请在那里腾出一些空间。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请腾出空间。</translation>
    </message>
    <message>
        <source>GPU recommended.</source>
        <translation>建议使用 GPU。</translation>
    </message>
    <message>
        <source>GPU recommended. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>建议使用 GPU。其作者未发布 safetensors 权重：请在别处转换后导入该文件夹。</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>请授予自己读取权限。</translation>
    </message>
    <message>
        <source>Google&apos;s terms of use apply. Its download requires an account at huggingface.co.</source>
        <translation>适用 Google 的使用条款。下载需要 huggingface.co 账户。</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>用时为默认模型的一半。</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>若您信任它，请在设置中提高大小限制。</translation>
    </message>
    <message>
        <source>Imported, treated as {model}.</source>
        <translation>已导入，按 {model} 处理。</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>已导入。</translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation>索引已停止。</translation>
    </message>
    <message>
        <source>Install the newer version again, or choose another folder for the index.</source>
        <translation>重新安装新版本，或为索引另选文件夹。</translation>
    </message>
    <message>
        <source>It belongs to another of the chosen folders.</source>
        <translation>它属于另一个所选文件夹。</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>它属于系统或工具，例如缓存或已安装的包。</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({reason}), so it is rescanned every few minutes instead.</source>
        <translation>无法监视其更改（{reason}），因此改为每隔几分钟重新扫描。</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>其中没有设置。</translation>
    </message>
    <message>
        <source>It could not be rebuilt, so exact search is used.</source>
        <translation>无法重建，因此使用精确搜索。</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>这是临时、锁定或备份文件。</translation>
    </message>
    <message>
        <source>It is complete again.</source>
        <translation>现已完整。</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>它是隐藏的。</translation>
    </message>
    <message>
        <source>It is likely a secret, such as a private key or a password store.</source>
        <translation>它可能是机密，例如私钥或密码库。</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>它已缺失，其副本也无法读取。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>它不是普通文件。</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>它不是有效的 JSON。</translation>
    </message>
    <message>
        <source>It is on a network or virtual drive ({kind}) that does not report changes, so it is rescanned every few minutes instead.</source>
        <translation>它位于不报告更改的网络或虚拟驱动器（{kind}）上，因此改为每隔几分钟重新扫描。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>它太大。</translation>
    </message>
    <message>
        <source>Its text is on the pages {first} to {last}.</source>
        <translation>文本位于第 {first} 至 {last} 页。</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>请再看一遍更改。</translation>
    </message>
    <message>
        <source>More than 200 languages, tuned for 52</source>
        <translation>200 多种语言，针对 52 种优化</translation>
    </message>
    <message>
        <source>Needs a GPU: a CPU is too slow for the time limit, and results keep their order.</source>
        <translation>需要 GPU：CPU 太慢，超出时限，结果顺序不变。</translation>
    </message>
    <message>
        <source>No app is set to open {kind} files.</source>
        <translation>没有设置用于打开 {kind} 文件的应用。</translation>
    </message>
    <message>
        <source>No server answers at {address}.</source>
        <translation>{address} 上没有服务器响应。</translation>
    </message>
    <message>
        <source>Not enough disk space for the model in the models folder ({folder}).</source>
        <translation>模型文件夹（{folder}）的磁盘空间不足，无法容纳模型。</translation>
    </message>
    <message>
        <source>Not enough disk space for the model: it needs {needed_mb} MB, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>磁盘空间不足，无法容纳模型：需要 {needed_mb} MB，而模型文件夹（{folder}）可用空间为 {free_mb} MB。</translation>
    </message>
    <message>
        <source>Not enough disk space for {model} in the models folder ({folder}).</source>
        <translation>模型文件夹（{folder}）的磁盘空间不足，无法容纳 {model}。</translation>
    </message>
    <message>
        <source>Not enough disk space for {model}: {left_mb} MB remain to download, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>磁盘空间不足，无法容纳 {model}：还需下载 {left_mb} MB，而模型文件夹（{folder}）可用空间为 {free_mb} MB。</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder} for the model {model}.</source>
        <translation>{folder} 的磁盘空间不足，无法容纳模型 {model}。</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder}.</source>
        <translation>{folder} 的磁盘空间不足。</translation>
    </message>
    <message>
        <source>Not enough disk space to compact the index: {free} of the {needed} needed are free.</source>
        <translation>磁盘空间不足，无法压缩索引：需要 {needed}，可用 {free}。</translation>
    </message>
    <message>
        <source>Nothing is indexed: the disk with the index is full ({folder}). You can keep searching. Free some space. Indexing then continues automatically.</source>
        <translation>无法建立索引：索引所在的磁盘已满（{folder}）。您可以继续搜索。请腾出空间。之后索引会自动继续。</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {folder} is not writable{reason}. You can keep searching. Check that the disk is not read-only and that you have write permission. Indexing then continues automatically.</source>
        <translation>无法建立索引：{folder} 中的索引不可写{reason}。您可以继续搜索。请确认磁盘不是只读，且您有写入权限。之后索引会自动继续。</translation>
    </message>
    <message>
        <source>Nothing was imported, because these settings are invalid: {names}.</source>
        <translation>以下设置无效，因此未导入任何内容：{names}。</translation>
    </message>
    <message>
        <source>Only its name can be found.</source>
        <translation>只能按名称找到它。</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this file&apos;s text are searchable.</source>
        <translation>此文件只有前 {limit_mb} MB 文字可搜索。</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>此表格只有前 {limit_mb} MB 单元格可搜索。</translation>
    </message>
    <message>
        <source>Only the first {limit} passages of this file are searchable.</source>
        <translation>此文件只有前 {limit} 个段落可搜索。</translation>
    </message>
    <message>
        <source>Part of the index is damaged ({count} passages or vectors).</source>
        <translation>索引的一部分已损坏（{count} 个段落或向量）。</translation>
    </message>
    <message>
        <source>Reading this file takes more than {limit_mb} MB of memory.</source>
        <translation>读取此文件需要超过 {limit_mb} MB 内存。</translation>
    </message>
    <message>
        <source>Reading this file took longer than {limit_s} seconds.</source>
        <translation>读取此文件用时超过 {limit_s} 秒。</translation>
    </message>
    <message>
        <source>Remove {folder} first.</source>
        <translation>请先移除 {folder}。</translation>
    </message>
    <message>
        <source>Rendering this page takes longer than {limit_s} seconds.</source>
        <translation>渲染此页需要超过 {limit_s} 秒。</translation>
    </message>
    <message>
        <source>Rendering this page takes more than {limit_mb} MB of memory.</source>
        <translation>渲染此页需要超过 {limit_mb} MB 内存。</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>请重新搜索。</translation>
    </message>
    <message>
        <source>Servers that require a key are not supported.</source>
        <translation>不支持需要密钥的服务器。</translation>
    </message>
    <message>
        <source>Shorten it and ask again.</source>
        <translation>请缩短后重新提问。</translation>
    </message>
    <message>
        <source>Simplify the patterns in {file}, then retry.</source>
        <translation>请简化 {file} 中的规则，然后重试。</translation>
    </message>
    <message>
        <source>Some text cannot be recognized. If it is in a script such as Cyrillic, Greek or Arabic, install Tesseract OCR with its language.</source>
        <translation>部分文字无法识别。如果是西里尔文、希腊文或阿拉伯文等文字，请安装 Tesseract OCR 及其对应的语言。</translation>
    </message>
    <message>
        <source>Start the language model server, or choose another one in the settings.</source>
        <translation>请启动语言模型服务器，或在设置中选择其他服务器。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install Tesseract OCR with the language {language}.</source>
        <translation>无法识别{script}文字。请安装 Tesseract OCR 及语言 {language}。</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install the package {package}.</source>
        <translation>无法识别{script}文字。请安装软件包 {package}。</translation>
    </message>
    <message>
        <source>Texts are processed in smaller batches, because the language model is limited to {limit_mb} MB.</source>
        <translation>由于语言模型的内存限制为 {limit_mb} MB，文本会分成较小的批次处理。</translation>
    </message>
    <message>
        <source>The answer was cut off at its length limit.</source>
        <translation>回答在达到长度限制时被截断。</translation>
    </message>
    <message>
        <source>The connection to {server} was lost ({reason}).</source>
        <translation>与 {server} 的连接已断开（{reason}）。</translation>
    </message>
    <message>
        <source>The default with its original weights.</source>
        <translation>使用原始权重的默认模型。</translation>
    </message>
    <message>
        <source>The disk with the index is full ({folder}).</source>
        <translation>索引所在的磁盘已满（{folder}）。</translation>
    </message>
    <message>
        <source>The download of {model} does not match {server}: {file} has a different checksum. It was deleted.</source>
        <translation>下载的 {model} 与 {server} 不符：{file} 的校验和不同。已将其删除。</translation>
    </message>
    <message>
        <source>The download of {model} was stopped.</source>
        <translation>{model} 的下载已停止。</translation>
    </message>
    <message>
        <source>The embedding model &quot;{model}&quot; is neither a known model nor a folder.</source>
        <translation>嵌入模型“{model}”既不是已知模型，也不是文件夹。</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be loaded ({reason}).</source>
        <translation>模型 {model} 无法加载（{reason}）。</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be started ({reason}).</source>
        <translation>模型 {model} 无法启动（{reason}）。</translation>
    </message>
    <message>
        <source>The embedding model {model} is not on this computer.</source>
        <translation>模型 {model} 不在本机上。</translation>
    </message>
    <message>
        <source>The file {file} is invalid ({reason}). Correct or delete it.</source>
        <translation>文件 {file} 无效（{reason}）。请更正或删除它。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}). Its results are kept.</source>
        <translation>文件夹 {folder} 无法读取（{reason}）。其结果会保留。</translation>
    </message>
    <message>
        <source>The folder {folder} could not be read completely. Its results are kept.</source>
        <translation>文件夹 {folder} 无法完整读取。其结果会保留。</translation>
    </message>
    <message>
        <source>The folder {folder} is empty and on a different drive than before. Its results are kept.</source>
        <translation>文件夹 {folder} 是空的，且所在驱动器与以前不同。其结果会保留。</translation>
    </message>
    <message>
        <source>The folder {folder} is skipped, because the program stopped responding twice while scanning it. Its results are kept.</source>
        <translation>扫描文件夹 {folder} 时程序两次停止响应，因此跳过该文件夹。其结果会保留。</translation>
    </message>
    <message>
        <source>The folder {folder} is unavailable. Its results are kept.</source>
        <translation>文件夹 {folder} 不可用。其结果会保留。</translation>
    </message>
    <message>
        <source>The hub has {model} without safetensors weights or without tokenizer.json.</source>
        <translation>模型站上的 {model} 没有 safetensors 权重或 tokenizer.json。</translation>
    </message>
    <message>
        <source>The imported model {model} is no longer on this computer.</source>
        <translation>导入的模型 {model} 已不在本机上。</translation>
    </message>
    <message>
        <source>The index cannot be kept in {folder}: {reason}.</source>
        <translation>索引无法保存在 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>索引不能移动到自身之内。</translation>
    </message>
    <message>
        <source>The index copied to {file} is damaged.</source>
        <translation>复制到 {file} 的索引已损坏。</translation>
    </message>
    <message>
        <source>The index could not be moved: {reason}.</source>
        <translation>索引无法移动：{reason}。</translation>
    </message>
    <message>
        <source>The index in {file} cannot be used at the moment ({reason}).</source>
        <translation>{file} 中的索引目前无法使用（{reason}）。</translation>
    </message>
    <message>
        <source>The index in {file} is damaged.</source>
        <translation>{file} 中的索引已损坏。</translation>
    </message>
    <message>
        <source>The index in {file} was created by a newer version of this program.</source>
        <translation>{file} 中的索引由此程序的较新版本创建。</translation>
    </message>
    <message>
        <source>The index in {file} was created by an older version of this program and is not writable.</source>
        <translation>{file} 中的索引由此程序的较旧版本创建，且不可写。</translation>
    </message>
    <message>
        <source>The index in {folder} is in use ({user}).</source>
        <translation>{folder} 中的索引正在使用（{user}）。</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>正在压缩索引。</translation>
    </message>
    <message>
        <source>The index is being verified.</source>
        <translation>正在验证索引。</translation>
    </message>
    <message>
        <source>The index is in {folder} already.</source>
        <translation>索引已在 {folder} 中。</translation>
    </message>
    <message>
        <source>The index was damaged and is being rebuilt from your files.</source>
        <translation>索引已损坏，正在从您的文件重建。</translation>
    </message>
    <message>
        <source>The index was damaged and was restored from its backup copy of {date}.</source>
        <translation>索引已损坏，已从 {date} 的备份副本恢复。</translation>
    </message>
    <message>
        <source>The index was empty and is being rebuilt from your files.</source>
        <translation>索引为空，正在从您的文件重建。</translation>
    </message>
    <message>
        <source>The index was empty and was restored from its backup copy of {date}.</source>
        <translation>索引为空，已从 {date} 的备份副本恢复。</translation>
    </message>
    <message>
        <source>The index was missing and is being rebuilt from your files.</source>
        <translation>索引缺失，正在从您的文件重建。</translation>
    </message>
    <message>
        <source>The index was missing and was restored from its backup copy of {date}.</source>
        <translation>索引缺失，已从 {date} 的备份副本恢复。</translation>
    </message>
    <message>
        <source>The index was moved to {folder}, which is unavailable.</source>
        <translation>索引已移动到 {folder}，但该位置不可用。</translation>
    </message>
    <message>
        <source>The language model did not answer in the form that can be checked. Try a larger model.</source>
        <translation>语言模型未按可核对的格式回答。请尝试更大的模型。</translation>
    </message>
    <message>
        <source>The language model needs {used_mb} MB of memory, but its limit is {limit_mb} MB. Raise the limit in the settings, or choose a smaller model.</source>
        <translation>语言模型需要 {used_mb} MB 内存，但限制为 {limit_mb} MB。请在设置中提高限制，或选择较小的模型。</translation>
    </message>
    <message>
        <source>The language model server ended the connection before the answer was complete.</source>
        <translation>语言模型服务器在回答完成之前断开了连接。</translation>
    </message>
    <message>
        <source>The language model server reports an error: {reason}</source>
        <translation>语言模型服务器报告错误：{reason}</translation>
    </message>
    <message>
        <source>The language model took longer than the time limit.</source>
        <translation>语言模型超过了时间限制。</translation>
    </message>
    <message>
        <source>The log of assistants&apos; calls in {file} cannot be written: {reason}.</source>
        <translation>无法写入 {file} 中的助手日志：{reason}。</translation>
    </message>
    <message>
        <source>The model file {file} is not the one this program expects.</source>
        <translation>模型文件 {file} 不是此程序所需的文件。</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded ({reason}).</source>
        <translation>{folder} 中的模型无法加载（{reason}）。</translation>
    </message>
    <message>
        <source>The model in {folder} does not specify the length of its vectors.</source>
        <translation>{folder} 中的模型没有指定其向量的长度。</translation>
    </message>
    <message>
        <source>The model in {folder} has no tensors in its weights.</source>
        <translation>{folder} 中模型的权重没有张量。</translation>
    </message>
    <message>
        <source>The model in {folder} has no tokenizer.json.</source>
        <translation>{folder} 中的模型没有 tokenizer.json。</translation>
    </message>
    <message>
        <source>The model in {folder} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>{folder} 中的模型没有 safetensors 格式的权重，只加载这种格式。</translation>
    </message>
    <message>
        <source>The model in {folder} has no {file}.</source>
        <translation>{folder} 中的模型没有 {file}。</translation>
    </message>
    <message>
        <source>The model in {folder} is not loaded: {reason}.</source>
        <translation>{folder} 中的模型未加载：{reason}。</translation>
    </message>
    <message>
        <source>The model in {folder} requires custom code ({kind}), which is never run.</source>
        <translation>{folder} 中的模型需要自定义代码（{kind}），此类代码绝不会运行。</translation>
    </message>
    <message>
        <source>The model in {folder} returns {count} values per passage, but a re-ranking model returns one.</source>
        <translation>{folder} 中的模型为每个段落返回 {count} 个值，而重排序模型只返回一个。</translation>
    </message>
    <message>
        <source>The model {model} does not work: it returns the same vector for all texts, or none.</source>
        <translation>模型 {model} 无法工作：它对所有文本返回相同的向量，或不返回向量。</translation>
    </message>
    <message>
        <source>The model {model} does not work: {reason}.</source>
        <translation>模型 {model} 无法工作：{reason}。</translation>
    </message>
    <message>
        <source>The old one is kept as {folder}.</source>
        <translation>旧索引保留为 {folder}。</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}.</source>
        <translation>无法显示页面：{reason}。</translation>
    </message>
    <message>
        <source>The program at {address} is not a language model server.</source>
        <translation>{address} 上的程序不是语言模型服务器。</translation>
    </message>
    <message>
        <source>The re-ranking model {model} is not installed.</source>
        <translation>重排序模型 {model} 未安装。</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>请求失败。</translation>
    </message>
    <message>
        <source>The server at {address} redirects to another address.</source>
        <translation>{address} 上的服务器重定向到其他地址。</translation>
    </message>
    <message>
        <source>The server has no model named {model}.</source>
        <translation>服务器没有名为 {model} 的模型。</translation>
    </message>
    <message>
        <source>The setting {name} cannot be changed to this value.</source>
        <translation>设置 {name} 不能改为此值。</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value.</source>
        <translation>设置 {name} 的值无效。</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value. Its default is used.</source>
        <translation>设置 {name} 的值无效。将使用其默认值。</translation>
    </message>
    <message>
        <source>The setting {name} is missing.</source>
        <translation>缺少设置 {name}。</translation>
    </message>
    <message>
        <source>The setting {name} is out of range. {value} is used.</source>
        <translation>设置 {name} 超出范围。将使用 {value}。</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>设置无法保存（{reason}）。</translation>
    </message>
    <message>
        <source>The stored data of {count} files was damaged. The files are read again.</source>
        <translation>{count} 个文件的存储数据已损坏。将重新读取这些文件。</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>系统报告：{reason}。</translation>
    </message>
    <message>
        <source>The system&apos;s limit on folders that may be watched is used up, so it is looked through every few minutes instead.</source>
        <translation>系统可监视的文件夹数量已达上限，因此改为每隔几分钟重新扫描。</translation>
    </message>
    <message>
        <source>The system&apos;s limit on programs that may watch folders is used up, so it is looked through every few minutes instead.</source>
        <translation>系统中可监视文件夹的程序数量已达上限，因此改为每隔几分钟重新扫描。</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {folder} cannot be read ({reason}).</source>
        <translation>{folder} 中模型的分词器无法读取（{reason}）。</translation>
    </message>
    <message>
        <source>The unreadable settings could not be moved aside ({reason}).</source>
        <translation>无法读取的设置未能移走（{reason}）。</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({count}).</source>
        <translation>向量索引中有损坏的向量（{count}）。</translation>
    </message>
    <message>
        <source>The vector index in {folder} does not find its own entries.</source>
        <translation>{folder} 中的向量索引找不到自己的条目。</translation>
    </message>
    <message>
        <source>The vector index in {folder} lacks vectors it counts.</source>
        <translation>{folder} 中的向量索引缺少已计入的向量。</translation>
    </message>
    <message>
        <source>The vector index in {folder} was changed by another program.</source>
        <translation>{folder} 中的向量索引已被其他程序更改。</translation>
    </message>
    <message>
        <source>The vector index in {place} cannot be used ({reason}).</source>
        <translation>{place} 中的向量索引无法使用（{reason}）。</translation>
    </message>
    <message>
        <source>The vector index is being rebuilt.</source>
        <translation>正在重建向量索引。</translation>
    </message>
    <message>
        <source>The vector index lacked {missing} texts and had {extra} too many.</source>
        <translation>向量索引缺少 {missing} 条文本，多出 {extra} 条。</translation>
    </message>
    <message>
        <source>The vector index was not rebuilt: this needs {needed} of free disk space, and only {free} are free.</source>
        <translation>向量索引未重建：需要 {needed} 可用磁盘空间，但只有 {free}。</translation>
    </message>
    <message>
        <source>The vector server {server} answers with status {status}.</source>
        <translation>向量服务器 {server} 返回状态 {status}。</translation>
    </message>
    <message>
        <source>The vector server {server} cannot be reached ({reason}).</source>
        <translation>无法连接向量服务器 {server}（{reason}）。</translation>
    </message>
    <message>
        <source>The vector server {server} refuses the token.</source>
        <translation>向量服务器 {server} 拒绝了令牌。</translation>
    </message>
    <message>
        <source>The weights in {file} are not a complete safetensors file ({reason}).</source>
        <translation>{file} 中的权重不是完整的 safetensors 文件（{reason}）。</translation>
    </message>
    <message>
        <source>This file has no text on page {page}.</source>
        <translation>此文件第 {page} 页没有文本。</translation>
    </message>
    <message>
        <source>This file has no text.</source>
        <translation>此文件没有文本。</translation>
    </message>
    <message>
        <source>This file would expand to more than {limit_mb} MB.</source>
        <translation>此文件展开后会超过 {limit_mb} MB。</translation>
    </message>
    <message>
        <source>This is not followed. Enter the address of the language model server itself.</source>
        <translation>不会跟随重定向。请输入语言模型服务器本身的地址。</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>这不是服务器的地址。</translation>
    </message>
    <message>
        <source>This question is too long for the language model.</source>
        <translation>此问题对语言模型来说太长。</translation>
    </message>
    <message>
        <source>Your settings in {file} could not be read.</source>
        <translation>无法读取 {file} 中的设置。</translation>
    </message>
    <message>
        <source>{address} is not a valid vector server address. Use the form https://host:port.</source>
        <translation>{address} 不是有效的向量服务器地址。请使用 https://host:port 的形式。</translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation>{address} 不在本机上。</translation>
    </message>
    <message>
        <source>{count} counts of passages were wrong and have been corrected.</source>
        <translation>{count} 个段落计数有误，已更正。</translation>
    </message>
    <message>
        <source>{count} damaged passages were removed.</source>
        <translation>已移除 {count} 个损坏的段落。</translation>
    </message>
    <message>
        <source>{count} damaged texts were restored.</source>
        <translation>已恢复 {count} 条损坏的文本。</translation>
    </message>
    <message>
        <source>{count} damaged vectors were restored.</source>
        <translation>已恢复 {count} 个损坏的向量。</translation>
    </message>
    <message>
        <source>{count} files are read again.</source>
        <translation>将重新读取 {count} 个文件。</translation>
    </message>
    <message>
        <source>{count} folders could not be read, such as {folder}. Their results are kept.</source>
        <translation>有 {count} 个文件夹无法读取，例如 {folder}。其结果会保留。</translation>
    </message>
    <message>
        <source>Pages without text, probably scans or images: {count} of {total}.</source>
        <translation>没有文字的页面（可能是扫描件或图像）：{total} 页中有 {count} 页。</translation>
    </message>
    <message>
        <source>{count} passages of this file could not be embedded. They are found by words only.</source>
        <translation>此文件有 {count} 个段落无法向量化。这些段落仅可按词找到。</translation>
    </message>
    <message>
        <source>{count} texts had a wrong embedding state, which was corrected.</source>
        <translation>{count} 条文本的向量化状态有误，已更正。</translation>
    </message>
    <message>
        <source>{count} texts were wrongly marked as having words or none; corrected.</source>
        <translation>{count} 条文本是否含词的标记有误，已更正。</translation>
    </message>
    <message>
        <source>{count} unusable vectors were removed; they are computed again where they are needed.</source>
        <translation>已移除 {count} 个无法使用的向量；需要时会重新计算。</translation>
    </message>
    <message>
        <source>{file} cannot be read completely: it is damaged, incomplete or locked.</source>
        <translation>{file} 无法完整读取：它已损坏、不完整或被锁定。</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}.</source>
        <translation>无法删除 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} changed while it was copied.</source>
        <translation>{file} 在复制时发生了更改。</translation>
    </message>
    <message>
        <source>{file} could not be changed ({reason}).</source>
        <translation>{file} 无法更改（{reason}）。</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}).</source>
        <translation>{file} 无法读取（{reason}）。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} 无法写入：{reason}。</translation>
    </message>
    <message>
        <source>{file} has too many files to be a model.</source>
        <translation>{file} 的文件太多，不是模型。</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} 是其他程序的数据库。</translation>
    </message>
    <message>
        <source>{file} is larger than the limit for such files ({limit_mb} MB).</source>
        <translation>{file} 超过此类文件的限制（{limit_mb} MB）。</translation>
    </message>
    <message>
        <source>{file} is not a supported model archive.</source>
        <translation>{file} 不是受支持的模型压缩包。</translation>
    </message>
    <message>
        <source>{file} was not changed because it is not valid ({reason}).</source>
        <translation>{file} 无法解析，因此不会更改（{reason}）。</translation>
    </message>
    <message>
        <source>{file} was changed by another program in the meantime.</source>
        <translation>{file} 在此期间已被其他程序更改。</translation>
    </message>
    <message>
        <source>{file} was not written by {app}.</source>
        <translation>{file} 不是由 {app} 写入的。</translation>
    </message>
    <message>
        <source>{file} would expand far beyond the size of a model. Nothing was imported.</source>
        <translation>{file} 展开后会远远超过模型的大小。未导入任何内容。</translation>
    </message>
    <message>
        <source>{file} would write outside its own folder ({path}). Nothing was imported.</source>
        <translation>{file} 会写入其自身文件夹之外（{path}）。未导入任何内容。</translation>
    </message>
    <message>
        <source>{folder} cannot be indexed.</source>
        <translation>{folder} 无法编入索引。</translation>
    </message>
    <message>
        <source>{folder} cannot be kept as part of {outer}.</source>
        <translation>{folder} 无法作为 {outer} 的一部分保留。</translation>
    </message>
    <message>
        <source>{folder} could not be read. Its results are kept.</source>
        <translation>{folder} 无法读取。其结果会保留。</translation>
    </message>
    <message>
        <source>{folder} has too many files to look for a model in.</source>
        <translation>{folder} 的文件太多，无法从中寻找模型。</translation>
    </message>
    <message>
        <source>{folder} is inside {outer}, which is searched too.</source>
        <translation>{folder} 位于 {outer} 内，后者也在搜索范围内。</translation>
    </message>
    <message>
        <source>{folder} is not indexed.</source>
        <translation>{folder} 未编入索引。</translation>
    </message>
    <message>
        <source>{folder} was not created by this program.</source>
        <translation>{folder} 不是由此程序创建的。</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and contains no usable model, so it is not changed.</source>
        <translation>{folder} 不是由 {app} 创建的，且没有可用的模型，因此不作更改。</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and is not empty.</source>
        <translation>{folder} 不是由 {app} 创建的，且不是空的。</translation>
    </message>
    <message>
        <source>{link} is a link to a folder inside {folder}, so its files would be indexed twice.</source>
        <translation>{link} 是指向 {folder} 内某个文件夹的链接，因此其文件会被索引两次。</translation>
    </message>
    <message>
        <source>{model} could not be started. The log has details. {previous} is still used.</source>
        <translation>{model} 无法启动。详情见日志。仍使用 {previous}。</translation>
    </message>
    <message>
        <source>{model} fails, so the previous model is still used. The log has details.</source>
        <translation>{model} 失败，因此仍使用先前的模型。详情见日志。</translation>
    </message>
    <message>
        <source>{model} is starting. Until then, {previous} is used.</source>
        <translation>{model} 正在启动。在此之前使用 {previous}。</translation>
    </message>
    <message>
        <source>{model} is still used.</source>
        <translation>仍使用 {model}。</translation>
    </message>
    <message>
        <source>{model} requires PyTorch, which is only included when {app} is installed with Python.</source>
        <translation>{model} 需要 PyTorch，只有用 Python 安装 {app} 时才会包含它。</translation>
    </message>
    <message>
        <source>{name} contains no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must be in one folder.</source>
        <translation>{name} 中没有 sentence-transformers 模型：config.json、tokenizer.json 和 safetensors 格式的权重必须在同一文件夹中。</translation>
    </message>
    <message>
        <source>{name} contains several models ({models}).</source>
        <translation>{name} 中有多个模型（{models}）。</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}.</source>
        <translation>{name} 无法打开：{reason}。</translation>
    </message>
    <message>
        <source>{name} could not be unpacked: {reason}.</source>
        <translation>无法解压 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} has its weights as a pickle ({file}), which can contain code and is not loaded.</source>
        <translation>{name} 的权重为 pickle 格式（{file}），其中可能含有代码，因此不会加载。</translation>
    </message>
    <message>
        <source>{name} is not in the index.</source>
        <translation>{name} 不在索引中。</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} 是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>{path} is not in a folder created by {app}, so it is not changed.</source>
        <translation>{path} 不在由 {app} 创建的文件夹中，因此不作更改。</translation>
    </message>
    <message>
        <source>{path} no longer exists.</source>
        <translation>{path} 已不存在。</translation>
    </message>
    <message>
        <source>{server} cannot be reached ({reason}).</source>
        <translation>无法连接 {server}（{reason}）。</translation>
    </message>
    <message>
        <source>{server} does not have the model {model}, or it is not public ({status}).</source>
        <translation>{server} 没有模型 {model}，或该模型未公开（{status}）。</translation>
    </message>
    <message>
        <source>{server} does not respond like a model hub ({reason}).</source>
        <translation>{server} 的响应不像模型站（{reason}）。</translation>
    </message>
    <message>
        <source>{server} gives out {model} only to users who have accepted its license there.</source>
        <translation>{server} 只向已在该处接受许可的用户提供 {model}。</translation>
    </message>
    <message>
        <source>{server} has a different {file} than was downloaded before for the same version of {model}.</source>
        <translation>{server} 上的 {file} 与之前为同一版本的 {model} 下载的不同。</translation>
    </message>
    <message>
        <source>{server} has different weights for {model} than its authors published.</source>
        <translation>{server} 上 {model} 的权重与其作者发布的不同。</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>100 多种语言</translation>
    </message>
    <message>
        <source>Move it away yourself if you do not need it.</source>
        <translation>如不需要，请自行移走。</translation>
    </message>
    <message>
        <source>Move that file away and start again.</source>
        <translation>移走该文件后重新启动。</translation>
    </message>
    <message>
        <source>Open it from your file manager.</source>
        <translation>请从文件管理器打开。</translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation>用较新的程序打开并另存为 docx 或 odt。</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>或从文件夹或文件导入模型。</translation>
    </message>
    <message>
        <source>Part of the index is damaged and missing from the results. It is repaired while the window is open, or with `desktop-search verify`.</source>
        <translation>索引的一部分已损坏，未包含在结果中。窗口打开时会修复，也可用 `desktop-search verify` 修复。</translation>
    </message>
    <message>
        <source>Picture, found by its name.</source>
        <translation>图片，可按名称找到。</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>请报告此问题。</translation>
    </message>
    <message>
        <source>Program file, found by its name.</source>
        <translation>程序文件，可按名称找到。</translation>
    </message>
    <message>
        <source>Protected by a password.</source>
        <translation>受密码保护。</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>在设置中提高大小限制，或拆分文件。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>Remove some patterns.</source>
        <translation>请移除一些规则。</translation>
    </message>
    <message>
        <source>Rename it if you do not need it.</source>
        <translation>如不需要，请重命名。</translation>
    </message>
    <message>
        <source>Rename it, or choose another folder for the index.</source>
        <translation>请将其重命名，或为索引选择其他文件夹。</translation>
    </message>
    <message>
        <source>Rename or move it, then try again.</source>
        <translation>请将其重命名或移走，然后重试。</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>请运行 `desktop-search settings restore`（最近的完好副本）或 `desktop-search settings reset`（默认值）。</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>去掉密码另存一份，其文字即可搜索。</translation>
    </message>
    <message>
        <source>Something went wrong inside Desktop Search.</source>
        <translation>Desktop Search 内部出了问题。</translation>
    </message>
    <message>
        <source>Split the file, or raise the memory limit in the settings.</source>
        <translation>拆分文件，或在设置中提高内存限制。</translation>
    </message>
    <message>
        <source>Split the file, or raise the time limit in the settings.</source>
        <translation>拆分文件，或在设置中提高时间限制。</translation>
    </message>
    <message>
        <source>50 languages</source>
        <translation>50 种语言</translation>
    </message>
    <message>
        <source>94 languages</source>
        <translation>94 种语言</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {endings}.</source>
        <translation>选择含模型的文件夹，或以 {endings} 结尾的文件。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Install the package {package} {version} again, or choose another model in Settings.</source>
        <translation>重新安装包 {package} {version}，或在设置中选择其他模型。</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>请在浏览器中打开。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>文件已不在。</translation>
    </message>
    <message>
        <source>The file is read instead.</source>
        <translation>改为读取该文件。</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>模型的文件太多，或其配置或词表过大。</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>新磁盘可能有故障。</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>设置过长，无法保存。</translation>
    </message>
    <message>
        <source>The stored data of one file was damaged. The file is read again.</source>
        <translation>1 个文件的存储数据已损坏。将重新读取该文件。</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>向量索引已损坏。</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>向量索引缺失。</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>没有您的设置的完好副本。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此文件是空的。</translation>
    </message>
    <message>
        <source>This passage is no longer in the index.</source>
        <translation>此段落已不在索引中。</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>完成后再试。</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}.</source>
        <translation>您没有读取文件夹 {folder} 的权限。</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}. Its results are kept. Change its permissions.</source>
        <translation>您没有读取文件夹 {folder} 的权限。其结果会保留。请更改其权限。</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>您没有读取此文件的权限。</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>您的设置缺失，已从最近的副本恢复。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Import and export settings</source>
        <translation>导入和导出设置</translation>
    </message>
    <message>
        <source>For a backup or another computer. Folders and the index are not included.</source>
        <translation>用于备份或迁移到另一台电脑。不包括文件夹和索引。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>重置所有设置…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>Excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Applies to all folders. Changes trigger a rescan.</source>
        <translation>适用于所有文件夹。更改后会重新扫描。</translation>
    </message>
    <message>
        <source>Patterns, one per line, as in a .gitignore file</source>
        <translation>规则，每行一条，写法同 .gitignore 文件</translation>
    </message>
    <message>
        <source>Patterns of files and folders to exclude</source>
        <translation>要排除的文件和文件夹的规则</translation>
    </message>
    <message>
        <source>*.bak excludes all files with that extension, Archive/ all folders of that name, and a full path that one folder. ** matches any number of folders, and ! includes something again.</source>
        <translation>*.bak 排除所有具有该扩展名的文件，Archive/ 排除所有同名文件夹，完整路径只排除那一个文件夹。** 匹配任意层文件夹，! 表示重新包含。</translation>
    </message>
    <message>
        <source>Apply patterns</source>
        <translation>应用规则</translation>
    </message>
    <message>
        <source>For example {names}</source>
        <translation>例如 {names}</translation>
    </message>
    <message>
        <source>Not a valid pattern, ignored: {lines}</source>
        <translation>无效的规则，已忽略：{lines}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Opening {name} at page {page}</source>
        <translation>正在打开 {name} 的第 {page} 页</translation>
    </message>
    <message>
        <source>Opening a read-only copy of {name}</source>
        <translation>正在打开 {name} 的只读副本</translation>
    </message>
    <message>
        <source>Paths copied: {files}</source>
        <translation>已复制路径：{files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>打开{files}吗？</translation>
    </message>
    <message>
        <source>Each file opens in its own app.</source>
        <translation>每个文件会在各自的应用中打开。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Path copied: {path}</source>
        <translation>已复制路径：{path}</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
</context>
<context>
    <name>FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>FirstModelCard</name>
    <message>
        <source>One moment: the search engine is starting.</source>
        <translation>请稍候：搜索引擎正在启动。</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <source>All models, and import…</source>
        <translation>所有模型与导入…</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Check for new, changed and deleted files</source>
        <translation>检查新增、更改和删除的文件</translation>
    </message>
    <message>
        <source>Rescan {folder}</source>
        <translation>重新扫描 {folder}</translation>
    </message>
    <message>
        <source>More for {folder}</source>
        <translation>{folder} 的更多操作</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation>重新读取所有文件…</translation>
    </message>
    <message>
        <source>Remove from search…</source>
        <translation>从搜索中移除…</translation>
    </message>
    <message>
        <source>{files} left</source>
        <translation>剩余{files}</translation>
    </message>
    <message>
        <source>Inside {folder}, which is searched too. Each file is listed once.</source>
        <translation>位于 {folder} 内，后者也在搜索范围内。每个文件只列出一次。</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>In index</source>
        <translation>索引占用</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size of the files that are indexed</source>
        <translation>已编入文件的大小</translation>
    </message>
    <message>
        <source>Size in the index (estimate)</source>
        <translation>在索引中的大小（估计）</translation>
    </message>
    <message>
        <source>{embedded} of {all} indexed by meaning</source>
        <translation>{embedded} / {all} 已按语义编入索引</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>已编入 {indexed}，未读 {unread}，无文字 {skipped}，不可读 {failed}，已忽略 {ignored}</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Add and remove folders on the Folders page.</source>
        <translation>在“文件夹”页面添加和移除文件夹。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The folders that are searched. You can also drop folders onto this window.</source>
        <translation>要搜索的文件夹。您也可以将文件夹拖到此窗口。</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>全部重新扫描</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>还没有文件夹。</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>按语义搜索您的文件</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>按语义，也按词</translation>
    </message>
    <message>
        <source>Ask in your own words, in about a hundred languages. Exact words count too.</source>
        <translation>用您自己的话提问，支持约一百种语言。也会匹配原词。</translation>
    </message>
    <message>
        <source>Nothing leaves this device</source>
        <translation>任何内容都不会离开此设备</translation>
    </message>
    <message>
        <source>Your files are not changed</source>
        <translation>您的文件不会更改</translation>
    </message>
    <message>
        <source>They are only read. The index is kept in its own folder and can be deleted at any time.</source>
        <translation>只会读取文件。索引保存在单独的文件夹中，可随时删除。</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>选择要搜索的文件夹</translation>
    </message>
    <message>
        <source>Or drop folders onto this window.</source>
        <translation>或将文件夹拖到此窗口。</translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation>正在统计文件…</translation>
    </message>
    <message>
        <source>Already searched. Remove it on the Folders page.</source>
        <translation>已在搜索范围内。可在“文件夹”页面移除。</translation>
    </message>
    <message>
        <source>Same folder as {folder}. It is indexed once.</source>
        <translation>与 {folder} 是同一文件夹。只索引一次。</translation>
    </message>
    <message>
        <source>Included in {folder}. It is indexed once.</source>
        <translation>包含在 {folder} 中。只索引一次。</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>读取、索引和搜索都在本机进行。没有账号，没有云。</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>Limit raised. Reading the files again.</source>
        <translation>限制已提高。正在重新读取文件。</translation>
    </message>
</context>
<context>
    <name>HealthOverview</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>不等待，立即索引</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>所有含文字的文件均已读取。</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read: {reasons}.</source>
        <translation>{files}无法读取：{reasons}。</translation>
    </message>
    <message>
        <source>Ignored: {files}.</source>
        <translation>已忽略：{files}。</translation>
    </message>
    <message>
        <source>Language model: {name}</source>
        <translation>语言模型：{name}</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>{n} 维</translation>
    </message>
    <message>
        <source>on {device}</source>
        <translation>运行于 {device}</translation>
    </message>
    <message>
        <source>models {size}</source>
        <translation>模型 {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>日志 {size}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Export a report…</source>
        <translation>导出报告…</translation>
    </message>
    <message>
        <source>A text file to attach to a bug report. It contains no file contents.</source>
        <translation>可附在错误报告中的文本文件。其中不含文件内容。</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation>本页的各分类</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Index contents</source>
        <translation>索引内容</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>运行状况</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Recent searches</source>
        <translation>最近的搜索</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>清除最近的搜索</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>history remember queries forget delete</source>
        <translation>历史 记住 查询 忘记 删除</translation>
    </message>
    <message>
        <source>Remove from saved searches</source>
        <translation>从已保存的搜索中移除</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Remove from saved searches (Ctrl+D)</source>
        <translation>从已保存的搜索中移除（Ctrl+D）</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>保存此搜索（Ctrl+D）</translation>
    </message>
    <message>
        <source>{name} was removed from saved searches.</source>
        <translation>已从已保存的搜索中移除 {name}。</translation>
    </message>
    <message>
        <source>Search saved.</source>
        <translation>搜索已保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>重命名已保存的搜索</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Global shortcuts</source>
        <translation>全局快捷键</translation>
    </message>
    <message>
        <source>Search from any program: type, press Enter to open a file, Esc to close.</source>
        <translation>在任何程序中搜索：输入内容，按 Enter 打开文件，按 Esc 关闭。</translation>
    </message>
    <message>
        <source>If a shortcut is not available here, assign this command to one in your desktop&apos;s settings:</source>
        <translation>如果此处无法使用快捷键，请在桌面设置中为此命令指定快捷键：</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Assigned by your desktop: {keys}</source>
        <translation>由桌面指定：{keys}</translation>
    </message>
    <message>
        <source>Already used by another program. Choose another shortcut.</source>
        <translation>已被其他程序使用。请选择其他快捷键。</translation>
    </message>
    <message>
        <source>Not allowed by your desktop. Choose another shortcut, or allow it in the desktop&apos;s settings.</source>
        <translation>您的桌面不允许。请选择其他快捷键，或在桌面设置中允许。</translation>
    </message>
    <message>
        <source>Your desktop does not support global shortcuts. Use the command below.</source>
        <translation>您的桌面不支持全局快捷键。请使用下面的命令。</translation>
    </message>
    <message>
        <source>This shortcut cannot be used. Combine a key with Ctrl, Alt or both.</source>
        <translation>此快捷键无法使用。请将按键与 Ctrl、Alt 或两者组合。</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>正在添加 {folders}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Remove “{name}” from search?</source>
        <translation>从搜索中移除“{name}”？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>“{name}” is inside “{outer}”, which is searched too.

If you exclude it, its files won&apos;t appear in search and no rescan indexes them again, until you add it again or delete the line under Excluded. If you keep it, its files stay in search as part of “{outer}”.

The files themselves are not changed.</source>
        <translation>“{name}”位于“{outer}”内，后者也在搜索范围内。

如果排除，其中的文件将不再出现在搜索中，重新扫描也不会将其编入索引，直到您重新添加它或删除“排除”下的相应行。如果保留，其中的文件将作为“{outer}”的一部分继续可搜索。

文件本身不会更改。</translation>
    </message>
    <message>
        <source>Keep in “{outer}”</source>
        <translation>保留在“{outer}”中</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>使用 {model}？</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Read all files of “{name}” again?</source>
        <translation>重新读取“{name}”的所有文件？</translation>
    </message>
    <message>
        <source>This can take a while. Unchanged text keeps its vectors. You can keep searching.</source>
        <translation>这可能需要一些时间。未更改的文字会保留其向量。您可以继续搜索。</translation>
    </message>
    <message>
        <source>Its files won&apos;t appear in search. The files themselves are not changed.</source>
        <translation>其中的文件将不再出现在搜索中。文件本身不会更改。</translation>
    </message>
    <message>
        <source>Folders inside it that are listed separately stay in search: {names}.</source>
        <translation>其中单独列出的文件夹会保留在搜索中：{names}。</translation>
    </message>
    <message>
        <source>Exclude it</source>
        <translation>排除它</translation>
    </message>
    <message>
        <source>Index verified, no errors: {passages}</source>
        <translation>索引已验证，没有错误：{passages}</translation>
    </message>
    <message>
        <source>Index errors were repaired.</source>
        <translation>索引错误已修复。</translation>
    </message>
    <message>
        <source>Some index errors could not be repaired yet.</source>
        <translation>有些索引错误尚无法修复。</translation>
    </message>
    <message>
        <source>{passages} are indexed again in the background. Until then, the current model is used.</source>
        <translation>{passages}将在后台重新编入索引。在此之前使用当前模型。</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>所有段落</translation>
    </message>
    <message>
        <source>Use model</source>
        <translation>使用模型</translation>
    </message>
    <message>
        <source>Choose a folder or a file with a sentence-transformers model</source>
        <translation>选择含 sentence-transformers 模型的文件夹或文件</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>{model} has been imported.</source>
        <translation>已导入 {model}。</translation>
    </message>
    <message>
        <source>{model} has its own terms of use, which you accept by downloading it: {address}</source>
        <translation>{model} 有自己的使用条款，下载即表示接受：{address}</translation>
    </message>
    <message>
        <source>The model has been downloaded.</source>
        <translation>模型已下载。</translation>
    </message>
    <message>
        <source>{program} downloads about {size} MB from {place}. Nothing about you or your files is sent. The network is used only for this download. Interrupted downloads resume.</source>
        <translation>{program} 将从 {place} 下载约 {size} MB。不会发送任何有关您或您的文件的信息。网络仅用于此次下载。下载中断后可继续。</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>下载 {model}？</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Match system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Recognize as language</source>
        <translation>按指定语言识别</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文字的语言</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the language of the text in these pictures.</source>
        <translation>请选择这些图片中文字的语言。</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>忘记已学到的内容</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Third-party software and models included in this program, with their licenses in English.</source>
        <translation>此程序包含的第三方软件和模型，及其英文许可证。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Included software</source>
        <translation>包含的软件</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Files that exceed a limit are not read. They are listed on the Health page.</source>
        <translation>超过限制的文件不会读取。它们列在“运行状况”页面。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. Restarting…</source>
        <translation>搜索引擎已停止。正在重新启动…</translation>
    </message>
    <message>
        <source>No language model is installed.</source>
        <translation>未安装语言模型。</translation>
    </message>
    <message>
        <source>Until then, your files are searched by words only.</source>
        <translation>在此之前，您的文件仅按词搜索。</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>出了问题：{what}</translation>
    </message>
</context>
<context>
    <name>MaintenanceCard</name>
    <message>
        <source>Verify index</source>
        <translation>验证索引</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>向量索引</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>已释放 {size}。</translation>
    </message>
    <message>
        <source>There was nothing to free.</source>
        <translation>没有可释放的空间。</translation>
    </message>
    <message>
        <source>, backup copy {size}</source>
        <translation>，备份副本 {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} free on disk.</source>
        <translation>编录 {catalog}{copy}，向量 {vectors}；磁盘可用 {free}。</translation>
    </message>
    <message>
        <source>About {size} can be freed.</source>
        <translation>约可释放 {size}。</translation>
    </message>
    <message>
        <source>Rebuilt from stored vectors, in minutes. You can keep searching.</source>
        <translation>根据已存储的向量重建，只需几分钟。您可以继续搜索。</translation>
    </message>
</context>
<context>
    <name>MatchReasonsView</name>
    <message>
        <source>Why this result?</source>
        <translation>为什么有此结果？</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>显示找到此段落的原因（Ctrl+I）</translation>
    </message>
    <message>
        <source>You used this file after a similar search: {n} up</source>
        <translation>您曾在类似搜索后选择此文件：上升 {n} 位</translation>
    </message>
    <message>
        <source>The highlighted sentence is closest to your query.</source>
        <translation>突出显示的句子与您的查询最接近。</translation>
    </message>
    <message>
        <source>Your words are in its name, title or heading</source>
        <translation>您的词出现在其名称、标题或小标题中</translation>
    </message>
    <message>
        <source>Re-ranked: same place</source>
        <translation>重排序：位置不变</translation>
    </message>
    <message>
        <source>Re-ranked: {n} up</source>
        <translation>重排序：上升 {n} 位</translation>
    </message>
    <message>
        <source>Re-ranked: {n} down</source>
        <translation>重排序：下降 {n} 位</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>筛选：{filters}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory used by the language model.</source>
        <translation>语言模型使用的内存。</translation>
    </message>
    <message>
        <source>When the language model exceeds its limit, it is restarted between batches. Automatic: a quarter of this computer&apos;s memory.</source>
        <translation>语言模型超过限制时，会在批次之间重新启动。自动：本机内存的四分之一。</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>已内置</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>仅限导入</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>下载 {model}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop downloading {model}</source>
        <translation>停止下载 {model}</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Powers search by meaning, on this device. A new model indexes all files again in the background; until then, the current one is used. Vectors of earlier models are kept.</source>
        <translation>在此设备上提供按语义搜索。选择新模型后，所有文件会在后台重新编入索引；在此之前使用当前模型。先前模型的向量会保留。</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation>返回 {model}</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新模型</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Model download address</source>
        <translation>模型下载地址</translation>
    </message>
    <message>
        <source>Leave empty for huggingface.co, or enter the address of a mirror. Models are downloaded only when you choose to.</source>
        <translation>留空则使用 huggingface.co，也可输入镜像的地址。仅在您选择下载时才会下载模型。</translation>
    </message>
    <message>
        <source>Copying and testing {name}…</source>
        <translation>正在复制并测试 {name}…</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>下载自</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It keeps crashing after every restart. The log has details.</source>
        <translation>每次重新启动后都会崩溃。详情见日志。</translation>
    </message>
    <message>
        <source>The search engine is not running</source>
        <translation>搜索引擎未运行</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>打开 Desktop Search</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>输入页码后按 Enter</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>上一页（Ctrl+Page Up）</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>下一页（Ctrl+Page Down）</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>缩小（Ctrl+-）</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>适合宽度（Ctrl+0）</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配（F3）</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this picture</source>
        <translation>无法显示此图片</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this page</source>
        <translation>无法显示此页</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>显示文本</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>/ {pages}</translation>
    </message>
    <message>
        <source>of {pages} ({label})</source>
        <translation>/ {pages}（{label}）</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Page {page} of {pages}, printed as {label}</source>
        <translation>第 {page} 页，共 {pages} 页，印刷页码 {label}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Couldn&apos;t highlight this passage on the page.</source>
        <translation>无法在页面上突出显示此段落。</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to remove.</source>
        <translation>点击可移除。</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>暂停一小时</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>暂停到明天</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>PortionsCard</name>
    <message>
        <source>All others</source>
        <translation>其他全部</translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>Background indexing</source>
        <translation>后台索引</translation>
    </message>
    <message>
        <source>Indexing pauses in these cases. You can always search.</source>
        <translation>在以下情况下索引会暂停。您随时可以搜索。</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>使用电脑时，保留一个核心空闲。</translation>
    </message>
    <message>
        <source>Folders are also checked at every start and every 30 minutes.</source>
        <translation>每次启动时以及每 30 分钟也会检查文件夹。</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>复制出处</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>打开第 {page} 页</translation>
    </message>
    <message>
        <source>Open the file at this page in {program}</source>
        <translation>用 {program} 打开文件的这一页</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>打开文件（Enter）</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Passage in context</source>
        <translation>段落及其上下文</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>显示为文本</translation>
    </message>
    <message>
        <source>Select a result to see its passage in context.</source>
        <translation>选择一个结果，查看其段落及上下文。</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>在所在文件夹中显示文件（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path (Ctrl+C)</source>
        <translation>复制文件路径（Ctrl+C）</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>出处已复制</translation>
    </message>
    <message>
        <source>Text copied with its citation</source>
        <translation>文字及出处已复制</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Copy with citation</source>
        <translation>复制并附出处</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy at a glance</source>
        <translation>隐私概览</translation>
    </message>
    <message>
        <source>Your files are only read</source>
        <translation>您的文件只会被读取</translation>
    </message>
    <message>
        <source>They are never changed, moved or uploaded.</source>
        <translation>文件绝不会被更改、移动或上传。</translation>
    </message>
    <message>
        <source>The index stays on this computer</source>
        <translation>索引保留在本机上</translation>
    </message>
    <message>
        <source>It contains the text and names of your files, and vectors computed from the text. Other users of this computer cannot read it, unless you move it to a drive they can read.</source>
        <translation>它包含您的文件的文字和名称，以及由文字计算出的向量。本机的其他用户无法读取，除非您将其移动到他们可读取的驱动器。</translation>
    </message>
    <message>
        <source>Vectors of your texts are also stored on a server</source>
        <translation>您的文本的向量也存储在服务器上</translation>
    </message>
    <message>
        <source>AI assistants can search folders that you chose</source>
        <translation>AI 助手可以搜索您选择的文件夹</translation>
    </message>
    <message>
        <source>An assistant may send what it reads to its provider. You can see what it asked under AI assistants.</source>
        <translation>助手可能会将读取的内容发送给其提供商。可在“AI 助手”中查看其请求。</translation>
    </message>
    <message>
        <source>Checks for updates are off unless you turn them on</source>
        <translation>除非您开启，否则不会检查更新</translation>
    </message>
    <message>
        <source>When you click Check now, or weekly if enabled under About, the program contacts {host}. Only the request itself is sent.</source>
        <translation>点击“立即检查”时，或在“关于”中启用后每周，程序会连接 {host}。只发送请求本身。</translation>
    </message>
    <message>
        <source>Questions go to a language model server</source>
        <translation>问题会发送到语言模型服务器</translation>
    </message>
    <message>
        <source>No network connections</source>
        <translation>没有网络连接</translation>
    </message>
    <message>
        <source>No account, no cloud, no telemetry. The only exception: downloading a language model contacts huggingface.co, or the mirror you set, and sends nothing about you or your files.</source>
        <translation>没有账号，没有云，没有遥测。唯一的例外：下载语言模型时会连接 huggingface.co 或您设置的镜像，但不会发送任何有关您或您的文件的信息。</translation>
    </message>
    <message>
        <source>Logs contain no file contents</source>
        <translation>日志不含文件内容</translation>
    </message>
    <message>
        <source>Logs help to find bugs. They may contain file names, but no text of your files and no searches. They are never sent.</source>
        <translation>日志有助于查找错误。其中可能包含文件名，但不含文件的文字和搜索内容。日志绝不会发送。</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Server: {address}. It gets what you enter on the Ask page, and the passages found for it.</source>
        <translation>服务器：{address}。它会收到您在“提问”页面输入的内容以及为此找到的段落。</translation>
    </message>
    <message>
        <source>Server: {address}. What a text is about can be inferred from its vector. The texts and file names themselves are not sent.</source>
        <translation>服务器：{address}。从向量可以推断文本的大致内容。文本和文件名本身不会发送。</translation>
    </message>
    <message>
        <source>No other connections</source>
        <translation>没有其他连接</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Filter by name or reason</source>
        <translation>按名称或原因筛选</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Show ignored</source>
        <translation>显示已忽略的</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>提高限制</translation>
    </message>
    <message>
        <source>Raise the limit that these files exceed and read them again</source>
        <translation>提高这些文件所超过的限制，并重新读取</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Ignore these files until they change</source>
        <translation>忽略这些文件，直到它们更改</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read. Everything else can be searched.</source>
        <translation>{files}无法读取。其他内容均可搜索。</translation>
    </message>
    <message>
        <source>{files} ignored until they change.</source>
        <translation>{files}已忽略，直到其更改。</translation>
    </message>
    <message>
        <source>No ignored files</source>
        <translation>没有已忽略的文件</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>所有含文字的文件均已读取。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>不再忽略</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
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
        <translation>&quot;完整短语&quot;</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-词</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>甲 OR 乙</translation>
    </message>
    <message>
        <source>Search syntax</source>
        <translation>搜索语法</translation>
    </message>
    <message>
        <source>passages with this phrase come first</source>
        <translation>优先显示含此短语的段落</translation>
    </message>
    <message>
        <source>excludes passages with this word</source>
        <translation>排除含此词的段落</translation>
    </message>
    <message>
        <source>passages with either word come first</source>
        <translation>优先显示含任一词的段落</translation>
    </message>
    <message>
        <source>- excludes</source>
        <translation>- 表示排除</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>快速搜索</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>按语义搜索您的文件</translation>
    </message>
    <message>
        <source>Search for the selected text: {text}</source>
        <translation>搜索选中的文字：{text}</translation>
    </message>
    <message>
        <source>Search for the text copied last</source>
        <translation>搜索最近复制的文字</translation>
    </message>
    <message>
        <source>Search is starting</source>
        <translation>搜索正在启动</translation>
    </message>
    <message>
        <source>Your search runs as soon as it is ready.</source>
        <translation>准备就绪后会立即执行您的搜索。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了问题</translation>
    </message>
</context>
<context>
    <name>QuickFooter</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>在窗口中打开此搜索</translation>
    </message>
</context>
<context>
    <name>QuickHotkey</name>
    <message>
        <source>hotkey shortcut global key launcher spotlight selection clipboard</source>
        <translation>快捷键 全局 启动器 选中 剪贴板 hotkey</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>快速搜索</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>搜索选中的文字</translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>Recent searches and files</source>
        <translation>最近的搜索和文件</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近的搜索</translation>
    </message>
    <message>
        <source>Recently changed files</source>
        <translation>最近更改的文件</translation>
    </message>
</context>
<context>
    <name>RecognitionActions</name>
    <message>
        <source>Text recognition queued: {files}</source>
        <translation>已加入文字识别队列：{files}</translation>
    </message>
</context>
<context>
    <name>RecognitionCard</name>
    <message>
        <source>Files whose text couldn&apos;t be recognized</source>
        <translation>未能识别文字的文件</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>重新识别文字</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>按指定语言识别…</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>文字识别</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Turned off in the settings.</source>
        <translation>已在设置中关闭。</translation>
    </message>
    <message>
        <source>Waiting: {pages} in {files}.</source>
        <translation>等待中：{pages}（{files}）。</translation>
    </message>
    <message>
        <source>Recognized: {pages} in {files}.</source>
        <translation>已识别：{pages}（{files}）。</translation>
    </message>
    <message>
        <source>Failed: {files}.</source>
        <translation>失败：{files}。</translation>
    </message>
    <message>
        <source>No scans or pictures to recognize.</source>
        <translation>没有需要识别的扫描件或图片。</translation>
    </message>
    <message>
        <source>Makes scanned pages and pictures searchable by the text in them. It runs on this device, after all other indexing. Recognized text stays searchable if you turn it off.</source>
        <translation>让扫描页和图片可按其中的文字搜索。它在此设备上运行，在所有其他索引工作之后进行。关闭后，已识别的文字仍可搜索。</translation>
    </message>
    <message>
        <source>No text recognition engine is installed.</source>
        <translation>未安装文字识别引擎。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>包含文件和文件夹的名称与路径</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report contains versions, counts, sizes, problems by kind, index settings and the last lines of the log. It contains no text of your files and no searches. Names and paths are replaced by short hashes unless you include them. It stays on this computer until you send it.</source>
        <translation>报告包含版本、计数、大小、按类型列出的问题、索引设置和日志的最后几行。其中不含文件的文字和搜索内容。除非您选择包含，否则名称和路径会替换为简短的哈希值。在您发送之前，报告不会离开本机。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Report to attach to a bug report</source>
        <translation>可附在错误报告中的报告</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>报告无法保存（{reason}）。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>RerankingCard</name>
    <message>
        <source>Ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <source>The re-ranking model is not installed. Passages are compared sentence by sentence instead.</source>
        <translation>未安装重排序模型，改为逐句比较段落。</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>Passage copied</source>
        <translation>段落已复制</translation>
    </message>
    <message>
        <source>Passage copied with its citation</source>
        <translation>段落及出处已复制</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>出处已复制</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>This is one of your chosen folders. Remove it on the Folders page.</source>
        <translation>这是您选择的文件夹之一。请在“文件夹”页面移除。</translation>
    </message>
    <message>
        <source>{what} is excluded from search.</source>
        <translation>已从搜索中排除 {what}。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Exclude {what} from search?</source>
        <translation>从搜索中排除 {what}？</translation>
    </message>
    <message>
        <source>Exclude the folder {what} and everything in it from search?</source>
        <translation>从搜索中排除文件夹 {what} 及其中的所有内容？</translation>
    </message>
    <message>
        <source>Exclude all {what} files from search?</source>
        <translation>从搜索中排除所有 {what} 文件？</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Excluded on the Folders page.</source>
        <translation>它将不再能在此找到；文件本身不受影响。您可以随时在“文件夹”页面的“排除”下撤销。</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>It is included in search again.</source>
        <translation>它已重新纳入搜索。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Order: {choice}</source>
        <translation>顺序：{choice}</translation>
    </message>
    <message>
        <source>Groups: {choice}</source>
        <translation>分组：{choice}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show filters next to the results</source>
        <translation>在结果旁显示筛选条件</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>最佳匹配</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧在前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大在前</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>other version</source>
        <translation>其他版本</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>打开第 {page} 页</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Hide duplicates and versions</source>
        <translation>隐藏重复文件和其他版本</translation>
    </message>
    <message>
        <source>Show duplicates and versions</source>
        <translation>显示重复文件和其他版本</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>查找类似文件</translation>
    </message>
    <message>
        <source>Find similar passages</source>
        <translation>查找类似段落</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>复制段落</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>复制段落及出处</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>复制出处</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>重新识别文字</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>按指定语言识别…</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>打开方式…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Exclude from search</source>
        <translation>从搜索中排除</translation>
    </message>
    <message>
        <source>All {suffix} files…</source>
        <translation>所有 {suffix} 文件…</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>此文件…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>文件夹 {name}…</translation>
    </message>
</context>
<context>
    <name>SavedSearchesBar</name>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>More saved searches</source>
        <translation>更多已保存的搜索</translation>
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
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Restart to apply the new size.</source>
        <translation>重新启动后应用新的大小。</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>查找与剪贴板类似的内容</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Remove {search}</source>
        <translation>移除 {search}</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再次搜索</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search your files by meaning</source>
        <translation>按语义搜索您的文件</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>a passage of {title}</source>
        <translation>{title} 的一个段落</translation>
    </message>
    <message>
        <source>Choose folders to search. Files can be found as soon as they are read.</source>
        <translation>选择要搜索的文件夹。文件读取后即可搜索。</translation>
    </message>
    <message>
        <source>Type words or a question, in any language. Files in other languages are found too.</source>
        <translation>输入词语或问题，任何语言均可。其他语言的文件也能找到。</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>还没有文件夹</translation>
    </message>
    <message>
        <source>Search in {files}</source>
        <translation>在{files}中搜索</translation>
    </message>
    <message>
        <source>Search your files</source>
        <translation>搜索您的文件</translation>
    </message>
    <message>
        <source>Enter opens a file, Ctrl+Enter shows it in its folder, Ctrl+C copies its path.</source>
        <translation>Enter 打开文件，Ctrl+Enter 在文件夹中显示，Ctrl+C 复制路径。</translation>
    </message>
    <message>
        <source>Go to folders</source>
        <translation>前往文件夹</translation>
    </message>
</context>
<context>
    <name>SearchesView</name>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>清除最近的搜索</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近的搜索</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Section of the settings</source>
        <translation>设置的分类</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的各分类</translation>
    </message>
</context>
<context>
    <name>SentenceView</name>
    <message>
        <source>Show the sentence in the preview</source>
        <translation>在预览中显示该句</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>复制并附出处</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Language model on this computer</source>
        <translation>本机上的语言模型</translation>
    </message>
    <message>
        <source>Look for servers</source>
        <translation>查找服务器</translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation>本机上的服务器</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>ServerController</name>
    <message>
        <source>Looking for servers…</source>
        <translation>正在查找服务器…</translation>
    </message>
    <message>
        <source>Asking for the server&apos;s models…</source>
        <translation>正在查询服务器的模型…</translation>
    </message>
    <message>
        <source>Waiting for the language model…</source>
        <translation>正在等待语言模型…</translation>
    </message>
    <message>
        <source>{address} is on another computer. Your questions and the matching passages of your files will be sent to it over the network, where its operator can read and store them. {warning}</source>
        <translation>{address} 不在本机上。您的问题以及为其找到的文件段落将通过网络发送到那里。管理那台计算机的人可以读取并保留它们。{warning}</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>连接未加密。</translation>
    </message>
    <message>
        <source>Send texts of your files to another computer?</source>
        <translation>要将文件中的文本发送到另一台计算机吗？</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The model works. It can read about {number} tokens at once.</source>
        <translation>模型可用。它一次大约可以读取 {number} 个词元。</translation>
    </message>
    <message>
        <source>No server found. Start Ollama, LM Studio or a llama.cpp server on this computer, or enter its address.</source>
        <translation>未找到服务器。请在本机上启动 Ollama、LM Studio 或 llama.cpp 服务器，或输入其地址。</translation>
    </message>
    <message>
        <source>The server has no models yet. Download one there.</source>
        <translation>服务器还没有模型。请在其中下载一个。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln model(s)</source>
        <translation>
            <numerusform>{name}：%Ln 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Search settings</source>
        <translation>查找设置</translation>
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
        <translation> 分钟</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>The top passages are compared with your question in more detail, in under half a second after the results appear: by a second model in the languages it supports, otherwise sentence by sentence.</source>
        <translation>将靠前的段落与您的问题作更细致的比较，在结果显示后半秒内完成：在第二个模型支持的语言中由该模型比较，其他语言则逐句比较。</translation>
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
        <translation>当您再次搜索相同或类似的内容时，您打开过、从中复制过或在预览中阅读过的文件会上升，但绝不会高于明显更好的匹配结果。学到的内容只保存在这台电脑上，关闭此选项时会被删除。</translation>
    </message>
    <message>
        <source>Answer questions about my files</source>
        <translation>回答关于我的文件的问题</translation>
    </message>
    <message>
        <source>Answer questions with a language model</source>
        <translation>使用语言模型回答问题</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer, in a program such as Ollama, LM Studio or llama.cpp. It gets your question and the passages found for it. Every quotation is checked, and statements without one are removed.</source>
        <translation>回答由在本机上运行的语言模型撰写，例如在 Ollama、LM Studio 或 llama.cpp 中。它会收到您的问题以及为此找到的段落。每条引文都会核对，没有引文的陈述会被移除。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Bookmarks of web browsers</source>
        <translation>网络浏览器的书签</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>向量服务器的证书</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>每周检查更新</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>During presentations, videos and video calls</source>
        <translation>演示、播放视频和视频通话时</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>排除被 .gitignore 忽略的文件</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>排除隐藏文件</translation>
    </message>
    <message>
        <source>Exclude secrets, such as private keys and passwords</source>
        <translation>排除私钥、密码等机密</translation>
    </message>
    <message>
        <source>Exclude system folders and caches</source>
        <translation>排除系统文件夹和缓存</translation>
    </message>
    <message>
        <source>Excluded patterns</source>
        <translation>排除规则</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>File size limit (MB)</source>
        <translation>文件大小限制（MB）</translation>
    </message>
    <message>
        <source>Files ignored by .gitignore</source>
        <translation>被 .gitignore 忽略的文件</translation>
    </message>
    <message>
        <source>Folders that assistants can search</source>
        <translation>助手可以搜索的文件夹</translation>
    </message>
    <message>
        <source>GNOME overview</source>
        <translation>GNOME 活动概览</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>结果分组方式</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>隐藏的文件和文件夹</translation>
    </message>
    <message>
        <source>If a sentence in your files clearly answers your question, it appears above the results, word for word.</source>
        <translation>如果文件中的某个句子明确回答了您的问题，它会原文显示在结果上方。</translation>
    </message>
    <message>
        <source>In picture files and pictures in documents too</source>
        <translation>也包括图片文件和文档中的图片</translation>
    </message>
    <message>
        <source>In power saver mode</source>
        <translation>省电模式下</translation>
    </message>
    <message>
        <source>Index new and changed files right away</source>
        <translation>立即索引新增和更改的文件</translation>
    </message>
    <message>
        <source>Intel GPU (XPU)</source>
        <translation>Intel GPU (XPU)</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>界面大小（%）</translation>
    </message>
    <message>
        <source>KRunner and Plasma menu</source>
        <translation>KRunner 和 Plasma 菜单</translation>
    </message>
    <message>
        <source>Keep questions and answers</source>
        <translation>保留问题和回答</translation>
    </message>
    <message>
        <source>Keep questions and answers on this computer</source>
        <translation>在本机上保留问题和回答</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Language model server</source>
        <translation>语言模型服务器</translation>
    </message>
    <message>
        <source>Language of this program. Files are found in every language, whichever you choose here.</source>
        <translation>此程序的语言。无论选择哪种语言，都能找到所有语言的文件。</translation>
    </message>
    <message>
        <source>Languages of text in pictures</source>
        <translation>图片中文字的语言</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>最大图片</translation>
    </message>
    <message>
        <source>Largest picture for text recognition (megapixels)</source>
        <translation>文字识别的最大图片（百万像素）</translation>
    </message>
    <message>
        <source>Learn from the results you open</source>
        <translation>从您选择的结果中学习</translation>
    </message>
    <message>
        <source>Let assistants search the folders you choose</source>
        <translation>允许助手搜索您选择的文件夹</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Likely secrets: private keys, password stores, .env files</source>
        <translation>可能的机密：私钥、密码库、.env 文件</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>单个文件的内存限制（MB）</translation>
    </message>
    <message>
        <source>Memory limit of the language model</source>
        <translation>语言模型的内存限制</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>语言模型的内存限制（MB）</translation>
    </message>
    <message>
        <source>Memory per file</source>
        <translation>单个文件的内存</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>模型下载镜像</translation>
    </message>
    <message>
        <source>Model that answers questions</source>
        <translation>回答问题的模型</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA GPU (CUDA)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notify me about problems, such as a full disk</source>
        <translation>出现问题时通知我，例如磁盘已满</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>使用电池时</translation>
    </message>
    <message>
        <source>Pause during presentations, videos and video calls</source>
        <translation>演示、播放视频和视频通话时暂停</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>全屏时暂停</translation>
    </message>
    <message>
        <source>Pause in power saver mode</source>
        <translation>省电模式下暂停</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>使用电池时暂停</translation>
    </message>
    <message>
        <source>Pause when the computer is hot</source>
        <translation>电脑温度过高时暂停</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Re-rank top results</source>
        <translation>对靠前的结果重新排序</translation>
    </message>
    <message>
        <source>Re-ranking model</source>
        <translation>重排序模型</translation>
    </message>
    <message>
        <source>Reading time per file</source>
        <translation>单个文件的读取时间</translation>
    </message>
    <message>
        <source>Recent searches are stored only on this computer. Saved searches stay until you remove them.</source>
        <translation>最近的搜索仅保存在本机上。已保存的搜索会保留，直到您移除。</translation>
    </message>
    <message>
        <source>Recognize text in pictures, not only in scanned PDFs</source>
        <translation>识别图片中的文字，而不仅是扫描的 PDF</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures</source>
        <translation>识别扫描件和图片中的文字</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures (OCR)</source>
        <translation>识别扫描件和图片中的文字 (OCR)</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>记住最近的搜索</translation>
    </message>
    <message>
        <source>Runs the language model. Changing it reloads the model.</source>
        <translation>运行语言模型。更改后会重新加载模型。</translation>
    </message>
    <message>
        <source>Show sentences that answer a question</source>
        <translation>显示回答问题的句子</translation>
    </message>
    <message>
        <source>Stop waiting for an answer after</source>
        <translation>停止等待回答的时间</translation>
    </message>
    <message>
        <source>Time limit for an answer (minutes)</source>
        <translation>回答的时间限制（分钟）</translation>
    </message>
    <message>
        <source>Titles, addresses and folders are read from Firefox and browsers based on Chromium, such as Chrome, Edge, Brave and Vivaldi, on this computer. The pages are not downloaded, and reading lists of browsers based on Chromium are not read.</source>
        <translation>从此计算机上的 Firefox 和基于 Chromium 的浏览器（例如 Chrome、Edge、Brave 和 Vivaldi）中读取标题、网址和文件夹。不会下载网页，也不会读取基于 Chromium 的浏览器的阅读清单。</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>搜索选中的文字</translation>
    </message>
    <message>
        <source>Search my bookmarks</source>
        <translation>搜索我的书签</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>快速搜索的快捷键</translation>
    </message>
    <message>
        <source>Shortcut to search for the selected text</source>
        <translation>搜索选中文字的快捷键</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>在托盘显示图标</translation>
    </message>
    <message>
        <source>Show files in GNOME search</source>
        <translation>在 GNOME 搜索中显示文件</translation>
    </message>
    <message>
        <source>Show files in KRunner</source>
        <translation>在 KRunner 中显示文件</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>在托盘显示图标</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>显示或隐藏快速搜索</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of text and everything else, in addition to the system&apos;s own scaling.</source>
        <translation>文字和其他所有内容的大小，在系统缩放的基础上调整。</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>结果排序方式</translation>
    </message>
    <message>
        <source>System folders, caches and program files such as node_modules and .git</source>
        <translation>系统文件夹、缓存以及 node_modules 和 .git 等程序文件</translation>
    </message>
    <message>
        <source>Text per spreadsheet</source>
        <translation>单个电子表格的文字量</translation>
    </message>
    <message>
        <source>Text per spreadsheet (MB)</source>
        <translation>单个电子表格的文字量（MB）</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>单个文件的时间限制（秒）</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>卸载语言模型前的空闲时间（分钟）</translation>
    </message>
    <message>
        <source>Unload the language model when idle for</source>
        <translation>语言模型空闲多久后卸载</translation>
    </message>
    <message>
        <source>Use all cores while I am away</source>
        <translation>离开时使用所有核心</translation>
    </message>
    <message>
        <source>Use all cores while away</source>
        <translation>离开时使用所有核心</translation>
    </message>
    <message>
        <source>Vector server</source>
        <translation>向量服务器</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>When the computer is hot</source>
        <translation>电脑温度过高时</translation>
    </message>
    <message>
        <source>While a program is in full screen</source>
        <translation>有程序全屏时</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>zoom font text bigger larger accessibility scaling dpi</source>
        <translation>缩放 字体 文字 放大 无障碍 dpi</translation>
    </message>
    <message>
        <source>translation locale deutsch français español</source>
        <translation>翻译 语言 区域 deutsch français español</translation>
    </message>
    <message>
        <source>network internet telemetry data protection security tracking</source>
        <translation>网络 互联网 遥测 数据保护 安全 跟踪</translation>
    </message>
    <message>
        <source>backup restore defaults json transfer</source>
        <translation>备份 恢复 默认 json 迁移</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Choose another place.</source>
        <translation>设置无法保存（{reason}）。请选择其他位置。</translation>
    </message>
    <message>
        <source>Settings saved as {name}</source>
        <translation>设置已保存为 {name}</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}).</source>
        <translation>文件无法读取（{reason}）。</translation>
    </message>
    <message>
        <source>No setting differs from the current ones.</source>
        <translation>没有与当前不同的设置。</translation>
    </message>
    <message>
        <source>Caution: these settings may index more of your files:</source>
        <translation>注意：这些设置可能会索引您的更多文件：</translation>
    </message>
    <message>
        <source>The language model changes, so all files are indexed again.</source>
        <translation>语言模型会更改，因此所有文件将重新编入索引。</translation>
    </message>
    <message>
        <source>Recent searches are no longer remembered, and existing ones are cleared.</source>
        <translation>不再记住最近的搜索，并清除现有记录。</translation>
    </message>
    <message>
        <source>Unknown settings, ignored: {names}</source>
        <translation>未知的设置，已忽略：{names}</translation>
    </message>
    <message>
        <source>Not imported, because these control where your data is stored: {names}</source>
        <translation>未导入，因为这些设置决定您的数据存储在何处：{names}</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>导入这些设置？</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model are kept. Exclusion patterns are reset too. Export the settings first if you want to restore them later.</source>
        <translation>您的文件夹、索引和语言模型会保留。排除规则也会重置。如果以后想恢复，请先导出设置。</translation>
    </message>
    <message>
        <source>Settings imported.</source>
        <translation>设置已导入。</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>重置所有设置？</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>theme dark mode night colours bright</source>
        <translation>主题 深色 夜间 颜色 浅色</translation>
    </message>
    <message>
        <source>add remove directory library what is searched</source>
        <translation>添加 移除 目录 库 搜索范围</translation>
    </message>
    <message>
        <source>browser favorites Firefox Chrome Edge web internet</source>
        <translation>浏览器 收藏夹 书签 Firefox Chrome Edge 网页 互联网</translation>
    </message>
    <message>
        <source>exclude ignore skip filter blacklist patterns</source>
        <translation>排除 忽略 跳过 筛选 规则</translation>
    </message>
    <message>
        <source>size too large timeout big files skip</source>
        <translation>大小 太大 超时 大文件 跳过</translation>
    </message>
    <message>
        <source>AI embedding language download offline mirror network</source>
        <translation>AI embedding 语言 下载 离线 镜像 网络</translation>
    </message>
    <message>
        <source>rerank ranking relevance quality sort second model</source>
        <translation>rerank 排序 相关性 质量 第二模型</translation>
    </message>
    <message>
        <source>GPU graphics card CUDA processor hardware speed fast</source>
        <translation>GPU 显卡 CUDA 处理器 硬件 速度</translation>
    </message>
    <message>
        <source>RAM unload idle free</source>
        <translation>内存 卸载 空闲 释放</translation>
    </message>
    <message>
        <source>OCR scan scanned picture photo image screenshot tesseract languages</source>
        <translation>OCR 扫描 图片 照片 图像 截图 文字识别 tesseract 语言</translation>
    </message>
    <message>
        <source>history adaptive personal ranking order forget delete</source>
        <translation>历史 自适应 个人 排序 顺序 忘记 删除</translation>
    </message>
    <message>
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>电池 暂停 能耗 笔记本 游戏 噪音 风扇 监视</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>版本 许可 帮助</translation>
    </message>
    <message>
        <source>No settings match “{words}”.</source>
        <translation>没有与“{words}”匹配的设置。</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window settings in {file} could not be read. Their last good copy or the defaults are used, and the unreadable file is kept next to them.</source>
        <translation>{file} 中的窗口设置无法读取。将使用其最近的完好副本或默认值，无法读取的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>使用默认值</translation>
    </message>
    <message>
        <source>Restore last settings</source>
        <translation>恢复上次的设置</translation>
    </message>
    <message>
        <source>Files that you excluded will be indexed. The unreadable settings are kept next to the new ones.</source>
        <translation>您排除的文件将会编入索引。无法读取的设置会保留在新设置旁边。</translation>
    </message>
    <message>
        <source>Use the default settings?</source>
        <translation>使用默认设置？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>Open {files}</source>
        <translation>打开{files}</translation>
    </message>
    <message>
        <source>Copy the paths of {files}</source>
        <translation>复制{files}的路径</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>键盘快捷键（F1）</translation>
    </message>
</context>
<context>
    <name>SimilarChip</name>
    <message>
        <source>Click to return to your search (Esc)</source>
        <translation>点击可返回您的搜索 （Esc）</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>类似于 {name}</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Indexing speed</source>
        <translation>索引速度</translation>
    </message>
    <message>
        <source>Nothing was indexed in the last few minutes.</source>
        <translation>最近几分钟没有编入任何内容。</translation>
    </message>
    <message>
        <source>Passages per second</source>
        <translation>每秒段落数</translation>
    </message>
    <message>
        <source>Files per second</source>
        <translation>每秒文件数</translation>
    </message>
    <message>
        <source>Now {now}, peak {most}</source>
        <translation>当前 {now}，峰值 {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>索引进度</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>不等待，立即索引</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>还没有文件夹</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新模型</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Search in your desktop</source>
        <translation>在桌面中搜索</translation>
    </message>
    <message>
        <source>Shows your files in the desktop&apos;s own search while Desktop Search is running. Nothing leaves this computer.</source>
        <translation>Desktop Search 运行时，在桌面自带的搜索中显示您的文件。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>已保存到 {place}</translation>
    </message>
    <message>
        <source>GNOME requires a file in a system folder. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME 需要系统文件夹中有一个文件。请在终端中运行一次以下命令，然后注销并重新登录：</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>打开 Desktop Search</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>快速搜索</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>暂停一小时</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>立即索引</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Skip version</source>
        <translation>跳过此版本</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>更新 升级 版本 发布 下载 网络 互联网</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Contacts {host}. Only the request itself is sent. Nothing is downloaded or installed.</source>
        <translation>会连接 {host}。只发送请求本身。不会下载或安装任何内容。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>You have the latest version.</source>
        <translation>您使用的是最新版本。</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Ready to index</source>
        <translation>可以开始索引</translation>
    </message>
    <message>
        <source>Skip setup</source>
        <translation>跳过设置向导</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Powers search by meaning, on this device. Recommended for most people. You can change it at any time.</source>
        <translation>在此设备上提供按语义搜索。推荐大多数人使用。您可以随时更改。</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>选择要搜索的文件夹</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>后台索引</translation>
    </message>
    <message>
        <source>Start with these settings</source>
        <translation>以这些设置开始</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Indexing starts when you click Start. You can search while it runs.</source>
        <translation>点击“开始”后开始索引。索引时也可以搜索。</translation>
    </message>
    <message>
        <source>Nothing is indexed before the last page. If you skip setup, nothing is indexed until you add a folder on the Folders page.</source>
        <translation>到最后一页之前不会建立索引。如果跳过设置向导，则在您于“文件夹”页面添加文件夹之前不会建立索引。</translation>
    </message>
    <message>
        <source>Nothing is indexed before you click Start.</source>
        <translation>点击“开始”之前不会建立索引。</translation>
    </message>
</context>
</TS>
