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
        <source>a piece of the file&apos;s name</source>
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
        <source>Locked by a password</source>
        <translation>有密码保护</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>No text in them</source>
        <translation>没有文字</translation>
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
        <source>Took too long to read</source>
        <translation>读取时间过长</translation>
    </message>
    <message>
        <source>Needed too much memory</source>
        <translation>需要内存过多</translation>
    </message>
    <message>
        <source>Ended the program that read them</source>
        <translation>导致读取程序退出</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>They are set aside. Simplify their .gitignore file, then retry; or exclude them.</source>
        <translation>这些文件夹已搁置。简化其 .gitignore 文件后重试，或将其排除。</translation>
    </message>
    <message>
        <source>Found by their words alone</source>
        <translation>只能按词找到</translation>
    </message>
    <message>
        <source>Folders that could not be scanned</source>
        <translation>无法扫描的文件夹</translation>
    </message>
    <message>
        <source>Save them without the password, or ignore them.</source>
        <translation>去掉密码后另存，或忽略。</translation>
    </message>
    <message>
        <source>Copy them again from where they came from, or ignore them.</source>
        <translation>从来源重新复制，或忽略。</translation>
    </message>
    <message>
        <source>Scans need text recognition by another program first; ignore the others.</source>
        <translation>扫描件需先用其他程序识别文字；其余可忽略。</translation>
    </message>
    <message>
        <source>Raise the limit, and they are read.</source>
        <translation>提高限制后即可读取。</translation>
    </message>
    <message>
        <source>Change their permissions, then retry.</source>
        <translation>修改权限后重试。</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more time.</source>
        <translation>提高限制后会有更多时间。</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more memory.</source>
        <translation>提高限制后会有更多内存。</translation>
    </message>
    <message>
        <source>They are set aside. Save them in another format, or ignore them.</source>
        <translation>这些文件已搁置。另存为其他格式，或忽略。</translation>
    </message>
    <message>
        <source>See that their drive is there, then retry.</source>
        <translation>确认其磁盘已连接，然后重试。</translation>
    </message>
    <message>
        <source>The language model fails over a part of them. Retry with another one, or ignore them.</source>
        <translation>语言模型处理其中一部分失败。换一个模型重试，或忽略。</translation>
    </message>
    <message>
        <source>What is in the index is found meanwhile.</source>
        <translation>已编入索引的内容仍可找到。</translation>
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
        <source>{files}, {passages}</source>
        <translation>{files}，{passages}</translation>
    </message>
    <message>
        <source>{activity}: {facts}.</source>
        <translation>{activity}：{facts}。</translation>
    </message>
    <message>
        <source>{files} to be read</source>
        <translation>待读取 {files}</translation>
    </message>
    <message>
        <source>{passages} to be learnt</source>
        <translation>待学习 {passages}</translation>
    </message>
    <message>
        <source>{passages} on the way to the vector index</source>
        <translation>{passages}正写入向量索引</translation>
    </message>
    <message>
        <source>a removed folder whose last traces go in a few minutes</source>
        <translation>一个已移除的文件夹，残留将在几分钟内清除</translation>
    </message>
    <message>
        <source>Waiting: {what}.</source>
        <translation>等待中：{what}。</translation>
    </message>
    <message>
        <source>{to} takes the place of {old} when it has learnt all: {done} of {total}.</source>
        <translation>{to} 学完全部后将取代 {old}：{done} / {total}。</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>见下方</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>待处理 {files}</translation>
    </message>
    <message>
        <source>{passages} to learn</source>
        <translation>待学习 {passages}</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>尚未比对</translation>
    </message>
    <message>
        <source>Compared {time}</source>
        <translation>已比对 {time}</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>could not be repaired</source>
        <translation>无法修复</translation>
    </message>
    <message>
        <source>Last checked {time}: {outcome}.</source>
        <translation>上次检查 {time}：{outcome}。</translation>
    </message>
    <message>
        <source>The index is being checked.</source>
        <translation>正在检查索引。</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>正在压缩索引。</translation>
    </message>
    <message>
        <source>The vector index is being made anew.</source>
        <translation>正在重建向量索引。</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} MB of it have come</source>
        <translation>已下载 {n} MB</translation>
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
        <source>Quality not measured here</source>
        <translation>质量未在此测量</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>前十个结果中有正确页面：{figures}</translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation>速度未知</translation>
    </message>
    <message>
        <source>Speed of the default</source>
        <translation>与默认模型同速</translation>
    </message>
    <message>
        <source>By its size about {n} times as fast</source>
        <translation>按大小约快 {n} 倍</translation>
    </message>
    <message>
        <source>By its size about {n} times slower</source>
        <translation>按大小约慢 {n} 倍</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>正在询问模型站</translation>
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
        <source>Passages that hold “{text}” come first.</source>
        <translation>含有“{text}”的段落排在前面。</translation>
    </message>
    <message>
        <source>Passages that hold “{text}” are left out.</source>
        <translation>排除含有“{text}”的段落。</translation>
    </message>
    <message>
        <source>Passages that hold one of these come first: {text}</source>
        <translation>含有其中之一的段落排在前面：{text}</translation>
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
        <source>Only files whose name holds: {text}</source>
        <translation>仅名称包含此内容的文件：{text}</translation>
    </message>
    <message>
        <source>No files whose name holds: {text}</source>
        <translation>排除名称包含此内容的文件：{text}</translation>
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
        <source>Only files last changed: {text}</source>
        <translation>仅在此时间修改的文件：{text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>排除在此时间修改的文件：{text}</translation>
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
        <source>Only passages on this page: {text}</source>
        <translation>仅此页的段落：{text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>排除此页的段落：{text}</translation>
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
        <source>Date</source>
        <translation>日期</translation>
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
    <message>
        <source>score {score} of 100</source>
        <translation>评分 {score}（满分 100）</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>原词匹配</translation>
    </message>
    <message>
        <source>{score} in 100 finds that look like this one are what was looked for.</source>
        <translation>此类结果每 100 个中有 {score} 个是要找的。</translation>
    </message>
    <message>
        <source>Similarity of meaning to your query: {score} of 1</source>
        <translation>与查询的语义相似度：{score}（最高 1）</translation>
    </message>
    <message>
        <source>Words of your query stand in this passage.</source>
        <translation>此段落中有查询的词。</translation>
    </message>
    <message>
        <source>It says nearly the same as what you asked about.</source>
        <translation>内容与所询问的几乎相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among %Ln file(s).</source>
        <translation>
            <numerusform>在 %Ln 个文件中统计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %Ln file(s) that come nearest. A filter looks deeper.</source>
        <translation>
            <numerusform>在最接近的 %Ln 个文件中统计。筛选会找得更深。</numerusform>
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
    <message>
        <source>This would leave out no file that is in the search now.</source>
        <translation>这不会排除当前搜索中的任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s).</source>
        <translation>
            <numerusform>这会排除 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s), of which {indexed} can be found now.</source>
        <translation>
            <numerusform>这会排除 %Ln 个文件，其中 {indexed} 个现在可找到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will be different.</source>
        <translation>
            <numerusform>将有 %Ln 项设置改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>约剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>约剩 {n} 小时</translation>
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
        <source>Waiting: {reason}</source>
        <translation>等待：{reason}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>还没有文件夹</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>正在查找变化</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Learning meanings</source>
        <translation>正在学习语义</translation>
    </message>
    <message>
        <source>Repairing the index</source>
        <translation>正在修复索引</translation>
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
        <source>saving power</source>
        <translation>节电模式</translation>
    </message>
    <message>
        <source>the machine is hot</source>
        <translation>电脑过热</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>有程序全屏</translation>
    </message>
    <message>
        <source>a presentation or a film</source>
        <translation>演示或影片</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>正在下载 {model}：{percent}%</translation>
    </message>
    <message>
        <source>{percent}% searchable</source>
        <translation>{percent}% 可搜索</translation>
    </message>
    <message>
        <source>{percent}% searchable by meaning</source>
        <translation>{percent}% 可按语义搜索</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} / {all} 个文件</translation>
    </message>
    <message>
        <source>{rate} passages/s</source>
        <translation>{rate} 段/秒</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages</source>
        <translation>从 {old} 换到 {new}：{done} / {all} 个段落</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages. {old} answers meanwhile.</source>
        <translation>从 {old} 换到 {new}：{done} / {all} 个段落。期间由 {old} 回答。</translation>
    </message>
    <message>
        <source>Language model is loading</source>
        <translation>正在加载语言模型</translation>
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
        <source>{files}  ·  {took}</source>
        <translation>{files}  ·  {took}</translation>
    </message>
    <message>
        <source>Searched also for: {words}  ·  {files}  ·  {took}</source>
        <translation>同时搜索了：{words}  ·  {files}  ·  {took}</translation>
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
        <source>Found by words alone. Meaning follows when the language model has loaded.</source>
        <translation>仅按词找到。语言模型加载后会按语义搜索。</translation>
    </message>
    <message>
        <source>Found by words alone. There is no language model.</source>
        <translation>仅按词找到。没有语言模型。</translation>
    </message>
    <message>
        <source>Found by words alone. The chosen language model understands English only.</source>
        <translation>仅按词找到。所选语言模型只懂英语。</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>尚未编入索引</translation>
    </message>
    <message>
        <source>As soon as the first files are read they can be found here.</source>
        <translation>首批文件读取后即可在此找到。</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>目前：{facts}。</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>目前没有找到</translation>
    </message>
    <message>
        <source>The search is repeated as more is read.</source>
        <translation>读取更多后会自动重新搜索。</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>用这些筛选没有找到</translation>
    </message>
    <message>
        <source>Take one of them away, or try other words.</source>
        <translation>去掉一个筛选，或换其他词。</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>没有可搜索的内容</translation>
    </message>
    <message>
        <source>The query holds no words: try a few letters or a question.</source>
        <translation>查询中没有词：试试几个字或一个问题。</translation>
    </message>
    <message>
        <source>No file holds these words</source>
        <translation>没有文件含有这些词</translation>
    </message>
    <message>
        <source>The language model is still loading; meaning is searched as soon as it has.</source>
        <translation>语言模型仍在加载；加载后即按语义搜索。</translation>
    </message>
    <message>
        <source>Only words were searched, as there is no language model. Choose one in Settings.</source>
        <translation>没有语言模型，只搜索了词。请在设置中选择一个。</translation>
    </message>
    <message>
        <source>Only words were searched, as the language model understands English only. Settings has others.</source>
        <translation>只搜索了词，因为语言模型只懂英语。设置中有其他模型。</translation>
    </message>
    <message>
        <source>Nothing in your files comes close</source>
        <translation>您的文件中没有相近的内容</translation>
    </message>
    <message>
        <source>Try other words, or ask as you would ask a person. Any language will do.</source>
        <translation>换其他词，或像问人一样提问。任何语言都可以。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>图书</translation>
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
        <source>Notebooks</source>
        <translation>笔记本</translation>
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
        <source>Indexing cannot go on</source>
        <translation>索引无法继续</translation>
    </message>
    <message>
        <source>The language model does not work</source>
        <translation>语言模型无法工作</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>在此之前按词搜索您的文件。</translation>
    </message>
    <message>
        <source>A folder is out of reach</source>
        <translation>有文件夹无法访问</translation>
    </message>
    <message>
        <source>{folder}: what is known of it is kept. If it is gone for good, remove it in the window.</source>
        <translation>{folder}：已知内容保留。若已彻底消失，请在窗口中移除。</translation>
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
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>您工作时</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>快速搜索</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>启动与托盘</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
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
        <source>With a result</source>
        <translation>在结果上</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>在预览中</translation>
    </message>
    <message>
        <source>In the quick search</source>
        <translation>在快速搜索中</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>显示这些快捷键</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>转到搜索框</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
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
        <source>Save this search, or remove it from those saved</source>
        <translation>保存此搜索，或从已保存中移除</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>查找与剪贴板类似的内容</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>在其文件夹中显示</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>复制其路径</translation>
    </message>
    <message>
        <source>Copy the passage with its citation</source>
        <translation>复制段落及出处</translation>
    </message>
    <message>
        <source>Choose several files, one more, or all</source>
        <translation>选择多个文件、再选一个或全选</translation>
    </message>
    <message>
        <source>Show files that say nearly the same</source>
        <translation>显示内容几乎相同的文件</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>重新隐藏</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>查找类似文件</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>为什么找到它？</translation>
    </message>
    <message>
        <source>Go to the next place with your words</source>
        <translation>转到下一处匹配词</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>转到上一处</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>As wide as the preview</source>
        <translation>适合预览宽度</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>显示或收起快速搜索</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>搜索其他程序中选中的文字</translation>
    </message>
    <message>
        <source>Go to the next file, or the one before</source>
        <translation>转到下一个或上一个文件</translation>
    </message>
    <message>
        <source>Go five files on, or back</source>
        <translation>前进或后退五个文件</translation>
    </message>
    <message>
        <source>Show the preview, then go on to it</source>
        <translation>显示预览，再按则转到预览</translation>
    </message>
    <message>
        <source>Put the preview away</source>
        <translation>收起预览</translation>
    </message>
    <message>
        <source>Go on in the window with this query</source>
        <translation>在窗口中继续此查询</translation>
    </message>
    <message>
        <source>Put the quick search away</source>
        <translation>收起快速搜索</translation>
    </message>
    <message>
        <source>Nothing close; {files} come nearest</source>
        <translation>没有相近的；最接近的是{files}</translation>
    </message>
    <message>
        <source>These settings were saved by another version of this program.</source>
        <translation>这些设置由本程序的其他版本保存。</translation>
    </message>
    <message>
        <source>Export them again with this one.</source>
        <translation>请用此版本重新导出。</translation>
    </message>
    <message>
        <source>None of the settings was taken, as these cannot be used: {names}.</source>
        <translation>未采用任何设置，因为以下不可用：{names}。</translation>
    </message>
    <message>
        <source>Mend the file, or export it anew.</source>
        <translation>请修正文件，或重新导出。</translation>
    </message>
    <message>
        <source>This is no file of settings of this program.</source>
        <translation>这不是本程序的设置文件。</translation>
    </message>
    <message>
        <source>Choose one that was exported here or on another computer.</source>
        <translation>请选择在此处或其他电脑上导出的文件。</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>有新版本 {version}。</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the connection to the internet, then try again.</source>
        <translation>无法连接 {host}。请检查互联网连接，然后重试。</translation>
    </message>
    <message>
        <source>{host} knows nothing of new versions at present. Try again another day.</source>
        <translation>{host} 目前没有新版本的消息。请改天再试。</translation>
    </message>
    <message>
        <source>{host} led to an address that is not secure. It was not followed.</source>
        <translation>{host} 转到了不安全的地址，未予跟随。</translation>
    </message>
    <message>
        <source>What {host} answered is too large. It was not taken.</source>
        <translation>{host} 的回答太大，未予采用。</translation>
    </message>
    <message>
        <source>What {host} answered was not signed by the makers of this program. It was not taken.</source>
        <translation>{host} 的回答没有本程序作者的签名，未予采用。</translation>
    </message>
    <message>
        <source>What {host} answered cannot be read. It was not taken.</source>
        <translation>{host} 的回答无法读取，未予采用。</translation>
    </message>
    <message>
        <source>What {host} answered names a version older than this one. It was not taken.</source>
        <translation>{host} 的回答所说的版本比此版本旧，未予采用。</translation>
    </message>
    <message>
        <source>What {host} answered is older than what it answered before. It was not taken.</source>
        <translation>{host} 的回答比以前的回答旧，未予采用。</translation>
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
        <source>in another order</source>
        <translation>顺序改变</translation>
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
        <source>Excluded patterns</source>
        <translation>排除规则</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>排除隐藏文件</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>排除被 .gitignore 忽略的文件</translation>
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
        <source>Index changes right away</source>
        <translation>立即索引更改</translation>
    </message>
    <message>
        <source>Largest file (MB)</source>
        <translation>最大文件（MB）</translation>
    </message>
    <message>
        <source>Largest spreadsheet (MB of text)</source>
        <translation>最大表格（文字 MB）</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>单个文件的时间限制（秒）</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>单个文件的内存限制（MB）</translation>
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
        <source>Mirror for model downloads</source>
        <translation>模型下载镜像</translation>
    </message>
    <message>
        <source>Rerank results</source>
        <translation>对结果重新排序</translation>
    </message>
    <message>
        <source>Reranking model</source>
        <translation>重排序模型</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>使用电池时暂停</translation>
    </message>
    <message>
        <source>Pause while saving power</source>
        <translation>节电时暂停</translation>
    </message>
    <message>
        <source>Pause while the computer is hot</source>
        <translation>电脑过热时暂停</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>全屏时暂停</translation>
    </message>
    <message>
        <source>Pause during presentations</source>
        <translation>演示时暂停</translation>
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
        <source>Certificate of the vector server</source>
        <translation>向量服务器的证书</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>语言模型的内存限制（MB）</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>卸载语言模型前的空闲时间（分钟）</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>记住最近的搜索</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>界面大小（%）</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>结果排序方式</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>结果分组方式</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>在托盘显示图标</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>快速搜索的快捷键</translation>
    </message>
    <message>
        <source>Shortcut to search for the selection</source>
        <translation>搜索选中文字的快捷键</translation>
    </message>
    <message>
        <source>Answer searches of GNOME</source>
        <translation>响应 GNOME 的搜索</translation>
    </message>
    <message>
        <source>Answer searches of KRunner</source>
        <translation>响应 KRunner 的搜索</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
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
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>{program} {version}</source>
        <translation>{program} {version}</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say. It is free software.</source>
        <translation>按内容在您自己的文件中查找。这是自由软件。</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Beside your other work</source>
        <translation>不打扰您的工作</translation>
    </message>
    <message>
        <source>Searching is never held up. All of this can be changed later, in Settings.</source>
        <translation>搜索从不等待。这些以后都可在设置中更改。</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>使用电池时等待</translation>
    </message>
    <message>
        <source>Indexing goes on by itself when it is plugged in. What is indexed is found meanwhile.</source>
        <translation>接通电源后索引自动继续。已编入的内容仍可找到。</translation>
    </message>
    <message>
        <source>Wait while a program is in full screen</source>
        <translation>有程序全屏时等待</translation>
    </message>
    <message>
        <source>Games, films and presentations get the whole computer.</source>
        <translation>游戏、影片和演示可使用整台电脑。</translation>
    </message>
    <message>
        <source>Use the whole computer while you are away</source>
        <translation>您离开时使用整台电脑</translation>
    </message>
    <message>
        <source>While you are at it, one of its cores stays free for you in any case.</source>
        <translation>您在使用时，总会为您留出一个核心。</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Without opening a window; what changes is taken in at once.</source>
        <translation>不打开窗口；变化会立即跟踪。</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>关闭窗口后继续运行</translation>
    </message>
    <message>
        <source>In the tray, where there is one. A search is then there at once.</source>
        <translation>在托盘中（如有）。搜索随时可用。</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault in {program}</source>
        <translation>{program} 出错</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your files and the index are not harmed. The details below help to mend it; they stay on this machine unless you send them to somebody. They may name your files.</source>
        <translation>这是程序的错误，不是您的。您的文件和索引都没有受损。以下详情有助于修复；除非您发送给他人，它们只留在本机。其中可能有您的文件名。</translation>
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
        <source>Something went wrong</source>
        <translation>出了问题</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{part}, take away</source>
        <translation>{part}，移除</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>What the search is limited to</source>
        <translation>搜索的限定条件</translation>
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
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text documents</source>
        <translation>文本文档</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>E-books</source>
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
        <source>Notebooks</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
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
        <source>Everything is copied and compared before the old copy goes. Meanwhile nothing can be searched; afterwards the program starts again.</source>
        <translation>全部内容先复制并比对，旧副本才会移除。期间无法搜索；之后程序会重新启动。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>The search comes to rest.</source>
        <translation>搜索正在停止。</translation>
    </message>
    <message>
        <source>All files are read and learnt anew, which can take hours. Your folders, your settings and the language models stay, and so do your files.</source>
        <translation>所有文件会重新读取和学习，可能需要数小时。您的文件夹、设置、语言模型和文件都会保留。</translation>
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
        <source>The index is cleared.</source>
        <translation>正在清空索引。</translation>
    </message>
    <message>
        <source>The index is copied and compared.</source>
        <translation>正在复制并比对索引。</translation>
    </message>
    <message>
        <source>The index could not be moved. It stays where it was.</source>
        <translation>索引无法移动。它留在原处。</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again; the log says more.</source>
        <translation>索引无法清空。请重试；日志中有更多信息。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Where things lie</source>
        <translation>各内容的位置</translation>
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
        <source>The index takes {size}.</source>
        <translation>索引占用 {size}。</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What the language model runs on. A change loads it anew.</source>
        <translation>语言模型的运行设备。更改后会重新加载。</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>NVIDIA 显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple 显卡 (MPS)</translation>
    </message>
    <message>
        <source>Intel graphics (XPU)</source>
        <translation>Intel 显卡 (XPU)</translation>
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
        <source>A .gitignore file leaves it out.</source>
        <translation>被 .gitignore 文件排除。</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>本机上的文件夹。</translation>
    </message>
    <message>
        <source>A part of the index is damaged ({0} passages or vectors).</source>
        <translation>索引的一部分已损坏（{0} 个段落或向量）。</translation>
    </message>
    <message>
        <source>A part of the index is damaged and left out of the results. It is repaired while the window is open, or by the command verify.</source>
        <translation>索引的一部分已损坏，未列入结果。窗口打开期间会修复，也可用命令 verify 修复。</translation>
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
        <source>Another page was asked for.</source>
        <translation>请求了另一页。</translation>
    </message>
    <message>
        <source>Another user can write to {0}.</source>
        <translation>其他用户可以写入 {0}。</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or leave it out by a pattern in the settings.</source>
        <translation>修改文件权限，或在设置中用规则排除。</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>确认磁盘或网络盘可用，然后重试。</translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation>确认该文件夹可写。</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>检查设置中的镜像地址。</translation>
    </message>
    <message>
        <source>Check the spelling, or connect the drive it lies on.</source>
        <translation>检查拼写，或连接其所在磁盘。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>检查拼写。</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {0}.</source>
        <translation>选择含模型的文件夹，或以 {0} 结尾的文件。</translation>
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
        <source>Choose another value.</source>
        <translation>请选择其他值。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>从列表中选择。</translation>
    </message>
    <message>
        <source>Choose the folder it lies in.</source>
        <translation>选择它所在的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>选择其中一个的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>选择模型本身的文件夹。</translation>
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
        <source>Close that program first, or give this one another folder with --base-dir.</source>
        <translation>先关闭那个程序，或用 --base-dir 另设文件夹。</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>压缩已停止。</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>计数有误，已更正。</translation>
    </message>
    <message>
        <source>Do not trust it: fetch the model from where its authors keep it.</source>
        <translation>请勿信任：从作者处获取模型。</translation>
    </message>
    <message>
        <source>Do not trust it: use another mirror, or none.</source>
        <translation>请勿信任它：换用其他镜像，或不用镜像。</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>重新下载，或在设置中选择其他模型。</translation>
    </message>
    <message>
        <source>Drawing this page failed; the file is probably damaged.</source>
        <translation>绘制此页失败；文件可能已损坏。</translation>
    </message>
    <message>
        <source>Drawing this page takes longer than {0} seconds.</source>
        <translation>绘制此页超过 {0} 秒。</translation>
    </message>
    <message>
        <source>Drawing this page takes more than {0} MB of memory.</source>
        <translation>绘制此页需要超过 {0} MB 内存。</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>英语和中文</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>重新获取。</translation>
    </message>
    <message>
        <source>Files of this kind ({0}) hold no text to search.</source>
        <translation>此类文件（{0}）没有可搜索的文字。</translation>
    </message>
    <message>
        <source>Finds translations of a sentence, also in rare languages; weaker at answering questions.</source>
        <translation>能找到句子的译文，包括稀有语言；回答问题较弱。</translation>
    </message>
    <message>
        <source>First restore their last good copy, or start from the defaults.</source>
        <translation>请先恢复最近的完好副本，或从默认值开始。</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>适合长段落。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请腾出空间。</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>请授予自己读取权限。</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>用时为默认模型的一半。</translation>
    </message>
    <message>
        <source>If it should, open it in the program that made it and save it again.</source>
        <translation>若应有文字，请用原程序打开并重新保存。</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>若您信任它，请在设置中提高大小限制。</translation>
    </message>
    <message>
        <source>Imported; taken for a kind of {0}.</source>
        <translation>已导入；视为 {0} 的一种。</translation>
    </message>
    <message>
        <source>Indexing goes on by itself once that has changed.</source>
        <translation>情况改变后索引自动继续。</translation>
    </message>
    <message>
        <source>Indexing met an unexpected error; the log has the details.</source>
        <translation>索引时发生意外错误；详情见日志。</translation>
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
        <source>Install the package {0} {1} again, or choose another model in Settings.</source>
        <translation>重新安装包 {0} {1}，或在设置中选择其他模型。</translation>
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
        <source>It belongs to this program&apos;s own data.</source>
        <translation>它属于本程序自己的数据。</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({0}), so it is looked through every few minutes instead.</source>
        <translation>无法监视其变化（{0}），因此每隔几分钟扫描一次。</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>其中没有设置。</translation>
    </message>
    <message>
        <source>It is a link; links are not followed, what they lead to is read where it lies.</source>
        <translation>这是链接；其指向的内容在原处读取。</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>这是临时、锁定或备份文件。</translation>
    </message>
    <message>
        <source>It is answered by words.</source>
        <translation>按词回答。</translation>
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
        <source>It is made anew from the catalog; nothing is lost.</source>
        <translation>将从编目库重建，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>它已缺失，其副本也无法读取。</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>It is not a file but a device, a pipe or a socket.</source>
        <translation>它不是文件，而是设备、管道或套接字。</translation>
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
        <source>It is rebuilt from the index; nothing is lost.</source>
        <translation>将从索引重建，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>它太大。</translation>
    </message>
    <message>
        <source>It is tried once more at the next start. You can also retry it now.</source>
        <translation>下次启动时会再试一次。您也可以现在重试。</translation>
    </message>
    <message>
        <source>It lies in the cloud and not on this machine.</source>
        <translation>它在云端，不在本机。</translation>
    </message>
    <message>
        <source>It lies on another machine or a virtual drive ({0}), which does not tell of changes, so it is looked through every few minutes instead.</source>
        <translation>它在另一台电脑或虚拟磁盘（{0}）上，不会通知变化，因此每隔几分钟扫描一次。</translation>
    </message>
    <message>
        <source>It was moved or deleted; the next scan takes it out of the results.</source>
        <translation>它已移动或删除；下次扫描时会从结果中去掉。</translation>
    </message>
    <message>
        <source>Made for questions.</source>
        <translation>为提问而制。</translation>
    </message>
    <message>
        <source>Made to compare sentences; weaker at finding long passages.</source>
        <translation>为比较句子而制；长段落较弱。</translation>
    </message>
    <message>
        <source>Make room on its disk, and see that you may write to that folder.</source>
        <translation>请在其磁盘腾出空间，并确认您可以写入该文件夹。</translation>
    </message>
    <message>
        <source>Make room on that disk, then start again.</source>
        <translation>请在该磁盘腾出空间，然后重新启动。</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>请在该磁盘腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again: what has come is kept.</source>
        <translation>请在该磁盘腾出空间，然后重试：已下载的会保留。</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the index, then try again.</source>
        <translation>请在索引所在磁盘腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Make room there first.</source>
        <translation>请先在那里腾出空间。</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>请在那里腾出空间。</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>索引不能移动到自身之内。</translation>
    </message>
    <message>
        <source>The model {0} does not work here: {1}.</source>
        <translation>模型 {0} 在此处无法工作：{1}。</translation>
    </message>
    <message>
        <source>There is an index in {0} already.</source>
        <translation>{0} 中已有索引。</translation>
    </message>
    <message>
        <source>{0} is not in a folder that {1} made, so it is left as it is.</source>
        <translation>{0} 不在 {1} 创建的文件夹中，因此保持原样。</translation>
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
        <source>Move that file away and start again: your files are read anew, none of them is touched.</source>
        <translation>移走该文件后重新启动：您的文件会重新读取，不会被改动。</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {0} cannot be written to{1}. What is in the index is found. See that the disk is not read-only and that you may write to that folder; indexing goes on by itself then.</source>
        <translation>未在索引：{0} 中的索引无法写入{1}。已编入索引的内容仍可找到。请确认磁盘不是只读，且您可以写入该文件夹；之后索引会自动继续。</translation>
    </message>
    <message>
        <source>Nothing is indexed: there is no room left on the disk that holds the index ({0}). What is in the index is found. Make room there; indexing goes on by itself then.</source>
        <translation>未在索引：索引所在磁盘（{0}）已没有空间。已编入索引的内容仍可找到。请腾出空间；之后索引会自动继续。</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Retry it after an update of the program, or with another model.</source>
        <translation>无需操作。程序更新后或换模型后可重试。</translation>
    </message>
    <message>
        <source>Older; made to compare sentences.</source>
        <translation>较旧；为比较句子而制。</translation>
    </message>
    <message>
        <source>One of your own patterns leaves it out.</source>
        <translation>被您自己的规则排除。</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded; it is found by its words.</source>
        <translation>此文件有一个段落无法学习；可按词找到。</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this file&apos;s text are searchable.</source>
        <translation>此文件只有前 {0} MB 文字可搜索。</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>此表格只有前 {0} MB 单元格可搜索。</translation>
    </message>
    <message>
        <source>Only the first {0} passages of this file are searchable.</source>
        <translation>此文件只有前 {0} 个段落可搜索。</translation>
    </message>
    <message>
        <source>Only what is in it can be compared.</source>
        <translation>只能比较索引中的内容。</translation>
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
        <source>Open it in the program that made it and save it again, or get a fresh copy.</source>
        <translation>用原程序打开并重新保存，或取得新的副本。</translation>
    </message>
    <message>
        <source>Open the file in its own program.</source>
        <translation>请用其原程序打开文件。</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>或从文件夹或文件导入模型。</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>请报告此问题。</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>在设置中提高大小限制，或拆分文件。</translation>
    </message>
    <message>
        <source>Reading this file made the reader crash; the file is probably damaged.</source>
        <translation>读取此文件使读取程序崩溃；文件可能已损坏。</translation>
    </message>
    <message>
        <source>Reading this file takes more than {0} MB of memory.</source>
        <translation>读取此文件需要超过 {0} MB 内存。</translation>
    </message>
    <message>
        <source>Reading this file took longer than {0} seconds.</source>
        <translation>读取此文件用时超过 {0} 秒。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>Remove it, or get a fresh copy.</source>
        <translation>删除它，或取得新的副本。</translation>
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
        <source>Retry it after an update of the program, or exclude the folder.</source>
        <translation>程序更新后重试，或排除该文件夹。</translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or report it; the log has the details.</source>
        <translation>程序更新后重试，或报告；详情见日志。</translation>
    </message>
    <message>
        <source>Retry it from here if you think it was chance, or save it again in another format.</source>
        <translation>若属偶然可在此重试，或另存为其他格式。</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>请运行 `desktop-search settings restore`（最近的完好副本）或 `desktop-search settings reset`（默认值）。</translation>
    </message>
    <message>
        <source>Run it again afterwards; it goes on where it stood.</source>
        <translation>之后再运行；会从停下处继续。</translation>
    </message>
    <message>
        <source>Run it through a program for text recognition (OCR) and save the result.</source>
        <translation>用文字识别（OCR）程序处理并保存结果。</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>去掉密码另存一份，其文字即可搜索。</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it; the log has the details.</source>
        <translation>另存为较新格式，或报告；详情见日志。</translation>
    </message>
    <message>
        <source>Searching by meaning goes on by itself then.</source>
        <translation>之后按语义搜索会自动继续。</translation>
    </message>
    <message>
        <source>See that the disk has room.</source>
        <translation>请确认磁盘有空间。</translation>
    </message>
    <message>
        <source>See that the disk is connected, and that you may write to that folder.</source>
        <translation>确认磁盘已连接，且您可以写入该文件夹。</translation>
    </message>
    <message>
        <source>See that this is a folder, and that you may write to it and to what is in it.</source>
        <translation>确认这是文件夹，且您可以写入它及其内容。</translation>
    </message>
    <message>
        <source>See that you may write there.</source>
        <translation>确认您可以在那里写入。</translation>
    </message>
    <message>
        <source>Simplify the patterns in {0}, then retry.</source>
        <translation>请简化 {0} 中的规则，然后重试。</translation>
    </message>
    <message>
        <source>Somebody has changed the vector index in {0}.</source>
        <translation>{0} 中的向量索引被人改动。</translation>
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
        <source>Start again: it is restored from its last copy.</source>
        <translation>重新启动：将从最近的副本恢复。</translation>
    </message>
    <message>
        <source>Start again: the index is restored.</source>
        <translation>重新启动：索引将恢复。</translation>
    </message>
    <message>
        <source>Start from the defaults.</source>
        <translation>请从默认值开始。</translation>
    </message>
    <message>
        <source>Start it again; it goes on where it stood.</source>
        <translation>再次启动；会从停下处继续。</translation>
    </message>
    <message>
        <source>Start the program anew, or choose another model in Settings.</source>
        <translation>重新启动程序，或在设置中选择其他模型。</translation>
    </message>
    <message>
        <source>Start the program anew.</source>
        <translation>重新启动程序。</translation>
    </message>
    <message>
        <source>That program is not there any more.</source>
        <translation>该程序已不在。</translation>
    </message>
    <message>
        <source>Take one with model.safetensors, or convert it with sentence-transformers: save_pretrained does.</source>
        <translation>选用带 model.safetensors 的，或用 sentence-transformers 的 save_pretrained 转换。</translation>
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
        <source>Choose Check the index, under Health.</source>
        <translation>请在“运行状况”中选择“检查索引”。</translation>
    </message>
    <message>
        <source>Choose one on this computer.</source>
        <translation>选择本机上的文件夹。</translation>
    </message>
    <message>
        <source>Connect the drive it lies on.</source>
        <translation>连接其所在的磁盘。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>It stays where it was. Choose another folder.</source>
        <translation>它留在原处。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>在那里腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>请在浏览器中打开。</translation>
    </message>
    <message>
        <source>See that it runs, and that its address, certificate and token are right.</source>
        <translation>请确认它正在运行，并且地址、证书和令牌正确。</translation>
    </message>
    <message>
        <source>Texts are learnt in smaller portions, as the language model may take {0} MB only.</source>
        <translation>语言模型只能使用 {0} MB，因此文本分小批学习。</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been made anew.</source>
        <translation>编目库的查找表损坏，已重建。</translation>
    </message>
    <message>
        <source>The connection to {0} broke off ({1}).</source>
        <translation>与 {0} 的连接中断（{1}）。</translation>
    </message>
    <message>
        <source>The copy of the index was damaged and has been removed; another one is made.</source>
        <translation>索引副本已损坏并被移除；将另建一份。</translation>
    </message>
    <message>
        <source>The default. Comes with the program where its package exists.</source>
        <translation>默认模型。有其安装包的系统随程序提供。</translation>
    </message>
    <message>
        <source>The default; comes with the program.</source>
        <translation>默认模型；随程序提供。</translation>
    </message>
    <message>
        <source>The download of {0} was stopped.</source>
        <translation>{0} 的下载已停止。</translation>
    </message>
    <message>
        <source>The embedding model &quot;{0}&quot; is neither known nor a folder.</source>
        <translation>模型“{0}”既未知也不是文件夹。</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be loaded ({1}).</source>
        <translation>模型 {0} 无法加载（{1}）。</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be started ({1}).</source>
        <translation>模型 {0} 无法启动（{1}）。</translation>
    </message>
    <message>
        <source>The embedding model {0} is not on this computer.</source>
        <translation>模型 {0} 不在本机上。</translation>
    </message>
    <message>
        <source>The engine ends.</source>
        <translation>引擎结束。</translation>
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
        <source>The file {0} cannot be used ({1}); mend or delete it.</source>
        <translation>文件 {0} 无法使用（{1}）；请修正或删除它。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); its results are kept.</source>
        <translation>文件夹 {0} 无法读取（{1}）；其结果保留。</translation>
    </message>
    <message>
        <source>The folder {0} could not be read to its end; its results are kept.</source>
        <translation>文件夹 {0} 未能读完；其结果保留。</translation>
    </message>
    <message>
        <source>The folder {0} is empty, and on another drive than before; its results are kept.</source>
        <translation>文件夹 {0} 是空的，且在不同的磁盘上；其结果保留。</translation>
    </message>
    <message>
        <source>The folder {0} is not there; its results are kept.</source>
        <translation>文件夹 {0} 不在；其结果保留。</translation>
    </message>
    <message>
        <source>The folder {0} is set aside, as the program stopped responding twice while it scanned it; the results known from it are kept.</source>
        <translation>程序扫描文件夹 {0} 时两次停止响应，已将其搁置；其已知结果会保留。</translation>
    </message>
    <message>
        <source>The folder {0} may not be read.</source>
        <translation>文件夹 {0} 不允许读取。</translation>
    </message>
    <message>
        <source>The folder {0} may not be read; its results are kept. Give yourself permission to read it.</source>
        <translation>文件夹 {0} 不允许读取；其结果保留。请授予自己读取权限。</translation>
    </message>
    <message>
        <source>The hub has {0} without safetensors weights or without tokenizer.json.</source>
        <translation>模型站上的 {0} 没有 safetensors 权重或 tokenizer.json。</translation>
    </message>
    <message>
        <source>The imported model {0} is not on this computer any more.</source>
        <translation>导入的模型 {0} 已不在本机上。</translation>
    </message>
    <message>
        <source>The index copied to {0} is damaged.</source>
        <translation>复制到 {0} 的索引已损坏。</translation>
    </message>
    <message>
        <source>The index could not be moved: {0}.</source>
        <translation>索引无法移动：{0}。</translation>
    </message>
    <message>
        <source>The index in {0} cannot be used just now ({1}).</source>
        <translation>{0} 中的索引暂时无法使用（{1}）。</translation>
    </message>
    <message>
        <source>The index in {0} is damaged.</source>
        <translation>{0} 中的索引已损坏。</translation>
    </message>
    <message>
        <source>The index in {0} is in use ({1}).</source>
        <translation>{0} 中的索引正在使用（{1}）。</translation>
    </message>
    <message>
        <source>The index in {0} was made by a newer version of this program.</source>
        <translation>{0} 中的索引由更新版本的程序创建。</translation>
    </message>
    <message>
        <source>The index in {0} was made by an older version of this program, and cannot be changed.</source>
        <translation>{0} 中的索引由本程序的旧版本创建，无法更改。</translation>
    </message>
    <message>
        <source>The index is in {0} already.</source>
        <translation>索引已在 {0} 中。</translation>
    </message>
    <message>
        <source>The index was moved to {0}, which is not there now.</source>
        <translation>索引已移动到 {0}，而它现在不在。</translation>
    </message>
    <message>
        <source>The language model ended over a query and is started again.</source>
        <translation>语言模型在一次查询中退出，正重新启动。</translation>
    </message>
    <message>
        <source>The language model ended unexpectedly over some text.</source>
        <translation>语言模型在处理某段文字时意外退出。</translation>
    </message>
    <message>
        <source>The language model fails over this query.</source>
        <translation>语言模型无法处理此查询。</translation>
    </message>
    <message>
        <source>The language model is being started.</source>
        <translation>语言模型正在启动。</translation>
    </message>
    <message>
        <source>The language model needs {0} MB of memory and may take {1}. Allow it more in the settings, or choose a smaller model.</source>
        <translation>语言模型需要 {0} MB 内存，只允许 {1}。请在设置中放宽，或选择较小的模型。</translation>
    </message>
    <message>
        <source>The language model was taken away.</source>
        <translation>语言模型已被移走。</translation>
    </message>
    <message>
        <source>The larger sister of the default.</source>
        <translation>默认模型的大号版本。</translation>
    </message>
    <message>
        <source>The model cannot be written to {0} ({1}).</source>
        <translation>模型无法写入 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The model could not be copied: {0} ({1}).</source>
        <translation>模型无法复制：{0}（{1}）。</translation>
    </message>
    <message>
        <source>The model could not be started; the log has the details.</source>
        <translation>模型无法启动；详情见日志。</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by their words only; the log has the details.</source>
        <translation>模型失败，新文本只能按词找到；详情见日志。</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>模型的文件太多，或其配置或词表过大。</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded ({1}).</source>
        <translation>{0} 中的模型无法加载（{1}）。</translation>
    </message>
    <message>
        <source>The model in {0} does not say how long its vectors are.</source>
        <translation>{0} 中的模型未说明其向量长度。</translation>
    </message>
    <message>
        <source>The model in {0} gives {1} numbers for a passage; a cross-encoder that orders answers gives one.</source>
        <translation>{0} 中的模型每段给出 {1} 个数；用于排序的交叉编码器只给一个。</translation>
    </message>
    <message>
        <source>The model in {0} has no tensors in its weights.</source>
        <translation>{0} 中模型的权重没有张量。</translation>
    </message>
    <message>
        <source>The model in {0} has no tokenizer.json.</source>
        <translation>{0} 中的模型没有 tokenizer.json。</translation>
    </message>
    <message>
        <source>The model in {0} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>{0} 中的模型没有 safetensors 格式的权重，只加载这种格式。</translation>
    </message>
    <message>
        <source>The model in {0} has no {1}.</source>
        <translation>{0} 中的模型没有 {1}。</translation>
    </message>
    <message>
        <source>The model in {0} is not loaded: {1}.</source>
        <translation>{0} 中的模型未加载：{1}。</translation>
    </message>
    <message>
        <source>The model in {0} wants program code of its own ({1}), which is never run.</source>
        <translation>{0} 中的模型需要自带代码（{1}），本程序从不运行。</translation>
    </message>
    <message>
        <source>The model {0} does not work here: it gives all texts the same meaning, or none.</source>
        <translation>模型 {0} 在此无效：给所有文本相同的含义，或没有含义。</translation>
    </message>
    <message>
        <source>The model {0} that orders answers is not on this computer.</source>
        <translation>用于排序的模型 {0} 不在本机上。</translation>
    </message>
    <message>
        <source>The model&apos;s file cannot be read ({0}).</source>
        <translation>模型文件无法读取（{0}）。</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown block size.</source>
        <translation>模型文件的块大小未知。</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown format.</source>
        <translation>模型文件的格式未知。</translation>
    </message>
    <message>
        <source>The model&apos;s file has weights that are no numbers ({0}).</source>
        <translation>模型文件中有非数字的权重（{0}）。</translation>
    </message>
    <message>
        <source>The model&apos;s file lacks {0}.</source>
        <translation>模型文件缺少 {0}。</translation>
    </message>
    <message>
        <source>The model&apos;s file {0} is not the one this program knows.</source>
        <translation>模型文件 {0} 不是本程序认识的那个。</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>新磁盘可能有故障。</translation>
    </message>
    <message>
        <source>The page cannot be shown: {0}.</source>
        <translation>无法显示页面：{0}。</translation>
    </message>
    <message>
        <source>The part that reads files does not start.</source>
        <translation>读取文件的部分无法启动。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it read this file, so the file is set aside.</source>
        <translation>程序读取此文件时两次意外退出，已将其搁置。</translation>
    </message>
    <message>
        <source>The program stopped responding twice while it scanned this folder, so the folder is set aside.</source>
        <translation>程序扫描此文件夹时两次停止响应，已将其搁置。</translation>
    </message>
    <message>
        <source>The running engine does not answer.</source>
        <translation>运行中的引擎没有回应。</translation>
    </message>
    <message>
        <source>The search engine ended before it answered.</source>
        <translation>搜索引擎在回答前退出。</translation>
    </message>
    <message>
        <source>The setting {0} cannot be changed to this value.</source>
        <translation>设置 {0} 不能改为此值。</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value.</source>
        <translation>设置 {0} 的值无法使用。</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value. Its default is used.</source>
        <translation>设置 {0} 的值无法使用。将使用默认值。</translation>
    </message>
    <message>
        <source>The setting {0} is missing.</source>
        <translation>缺少设置 {0}。</translation>
    </message>
    <message>
        <source>The setting {0} is out of range. {1} is used.</source>
        <translation>设置 {0} 超出范围。将使用 {1}。</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>设置过长，无法保存。</translation>
    </message>
    <message>
        <source>The settings could not be saved ({0}).</source>
        <translation>设置无法保存（{0}）。</translation>
    </message>
    <message>
        <source>The system or another program ended the reader several times while it read this file.</source>
        <translation>读取此文件时，系统或其他程序多次结束了读取程序。</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>系统提示：{0}。</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {0} cannot be read ({1}).</source>
        <translation>{0} 中模型的分词器无法读取（{1}）。</translation>
    </message>
    <message>
        <source>The unreadable settings could not be set aside ({0}).</source>
        <translation>无法读取的设置未能另行存放（{0}）。</translation>
    </message>
    <message>
        <source>The vector index did not find what is in it.</source>
        <translation>向量索引找不到其中的内容。</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({0}).</source>
        <translation>向量索引中有损坏的向量（{0}）。</translation>
    </message>
    <message>
        <source>The vector index in {0} cannot be used ({1}).</source>
        <translation>{0} 中的向量索引无法使用（{1}）。</translation>
    </message>
    <message>
        <source>The vector index in {0} does not find what is in it.</source>
        <translation>{0} 中的向量索引找不到其中的内容。</translation>
    </message>
    <message>
        <source>The vector index in {0} lacks vectors it counts.</source>
        <translation>{0} 中的向量索引缺少已计入的向量。</translation>
    </message>
    <message>
        <source>The vector index is made anew by itself then; searches go on.</source>
        <translation>之后向量索引会自动重建；搜索继续。</translation>
    </message>
    <message>
        <source>The vector index lacked {0} texts and had {1} too many.</source>
        <translation>向量索引缺少 {0} 条文本，多出 {1} 条。</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>向量索引已损坏。</translation>
    </message>
    <message>
        <source>The vector index was left as it is: making it anew takes {0} for a moment, and {1} are free.</source>
        <translation>向量索引保持原样：重建暂需 {0}，可用 {1}。</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>向量索引缺失。</translation>
    </message>
    <message>
        <source>The vector server {0} answers with status {1}.</source>
        <translation>向量服务器 {0} 返回状态 {1}。</translation>
    </message>
    <message>
        <source>The vector server {0} cannot be reached ({1}).</source>
        <translation>无法连接向量服务器 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The vector server {0} refuses the token.</source>
        <translation>向量服务器 {0} 拒绝了令牌。</translation>
    </message>
    <message>
        <source>The weights in {0} are no safetensors file, or not all of one ({1}).</source>
        <translation>{0} 中的权重不是 safetensors 文件，或不完整（{1}）。</translation>
    </message>
    <message>
        <source>The word index and the passages differed; it has been made anew.</source>
        <translation>词索引与段落不一致，已重建。</translation>
    </message>
    <message>
        <source>The word index in {0} is damaged.</source>
        <translation>{0} 中的词索引已损坏。</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be made anew.</source>
        <translation>词索引已损坏，无法重建。</translation>
    </message>
    <message>
        <source>The words of the index in {0} are damaged.</source>
        <translation>{0} 中索引的词语已损坏。</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>没有文件夹 {0}。</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>没有您的设置的完好副本。</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot; to download.</source>
        <translation>没有可下载的模型“{0}”。</translation>
    </message>
    <message>
        <source>There is no room for the model: it takes {0} MB, and {1} MB are free where models are kept ({2}).</source>
        <translation>空间不足以存放模型：需要 {0} MB，模型所在处可用 {1} MB（{2}）。</translation>
    </message>
    <message>
        <source>There is no room for {0}: {1} MB are to come, and {2} MB are free where models are kept ({3}).</source>
        <translation>空间不足以存放 {0}：还需 {1} MB，模型所在处可用 {2} MB（{3}）。</translation>
    </message>
    <message>
        <source>There is no room in {0} for the model {1}.</source>
        <translation>{0} 中没有空间存放模型 {1}。</translation>
    </message>
    <message>
        <source>There is no room left for the model where models are kept ({0}).</source>
        <translation>模型所在处（{0}）已没有空间。</translation>
    </message>
    <message>
        <source>There is no room left for {0} where models are kept ({1}).</source>
        <translation>模型所在处没有空间存放 {0}（{1}）。</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the index ({0}).</source>
        <translation>索引所在磁盘（{0}）已没有空间。</translation>
    </message>
    <message>
        <source>There is no room on the disk for a copy of the index.</source>
        <translation>磁盘上没有空间存放索引副本。</translation>
    </message>
    <message>
        <source>There is not enough room in {0}.</source>
        <translation>{0} 中空间不足。</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>{0} 处没有任何内容。</translation>
    </message>
    <message>
        <source>There is too little room on the disk to compact the index: {0} of the {1} it takes for a moment.</source>
        <translation>磁盘空间不足以压缩索引：有 {0}，暂需 {1}。</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>它们在程序结束前有效。</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it holds pictures or shapes but no text.</source>
        <translation>此 PDF 像是扫描件：其中有图像或图形，但没有文字。</translation>
    </message>
    <message>
        <source>This file cannot be indexed: the program stumbled over its contents.</source>
        <translation>此文件无法编入索引：程序处理其内容时出错。</translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <translation>此文件无法读取（{0}）。</translation>
    </message>
    <message>
        <source>This file cannot be read: the program stumbled over its contents.</source>
        <translation>此文件无法读取：程序处理其内容时出错。</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>此文件没有文字。</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete, or of a form that cannot be read yet.</source>
        <translation>此文件已损坏、不完整，或属于尚无法读取的形式。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此文件是空的。</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {0} MB.</source>
        <translation>此文件超过 {0} MB 的限制。</translation>
    </message>
    <message>
        <source>This file is not of the kind its name says, or it is damaged.</source>
        <translation>此文件与其名称所示类型不符，或已损坏。</translation>
    </message>
    <message>
        <source>This file is protected by a password or by copy protection.</source>
        <translation>此文件有密码或复制保护。</translation>
    </message>
    <message>
        <source>This file was written by a version of Word from before 1997.</source>
        <translation>此文件由 1997 年之前的 Word 写成。</translation>
    </message>
    <message>
        <source>This file would unpack to more than {0} MB.</source>
        <translation>此文件解压后会超过 {0} MB。</translation>
    </message>
    <message>
        <source>This folder is not among the indexed ones any more.</source>
        <translation>此文件夹已不在索引之列。</translation>
    </message>
    <message>
        <source>This folder lies on another machine, where an index can be damaged.</source>
        <translation>此文件夹在另一台电脑上，索引在那里可能损坏。</translation>
    </message>
    <message>
        <source>This is no name of a folder.</source>
        <translation>这不是文件夹名。</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>此页无法绘制。</translation>
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
        <source>Try again. If it happens again, something on the way, or the mirror, changes files.</source>
        <translation>请重试。若再次发生，则途中或镜像改动了文件。</translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation>请重试；日志中有更多信息。</translation>
    </message>
    <message>
        <source>Until then all vectors of the catalog are compared; nothing is lost.</source>
        <translation>在此之前将比较编目库中的全部向量；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Until you decide what to use instead, nothing is indexed that they might exclude.</source>
        <translation>在您决定改用什么之前，这些设置可能排除的内容都不会编入索引。</translation>
    </message>
    <message>
        <source>Wants a graphics card.</source>
        <translation>需要显卡。</translation>
    </message>
    <message>
        <source>Wants a graphics card. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>需要显卡。作者未发布 safetensors 权重：请在别处转换后导入文件夹。</translation>
    </message>
    <message>
        <source>What arrived of {0} is not what {1} announced: {2} has another checksum. It has been thrown away.</source>
        <translation>收到的 {0} 与 {1} 公布的不同：{2} 的校验和不符。已丢弃。</translation>
    </message>
    <message>
        <source>What is known of {0} was damaged; read again.</source>
        <translation>{0} 的已知信息已损坏；重新读取。</translation>
    </message>
    <message>
        <source>What was given back is kept; the next time goes on from there.</source>
        <translation>已释放的保持不变；下次从那里继续。</translation>
    </message>
    <message>
        <source>What was written is not what was read back.</source>
        <translation>写入的内容与读回的不同。</translation>
    </message>
    <message>
        <source>Words answer meanwhile.</source>
        <translation>期间按词回答。</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>您没有读取此文件的权限。</translation>
    </message>
    <message>
        <source>Your settings can be read, so there is nothing to decide.</source>
        <translation>您的设置可以读取，无需决定。</translation>
    </message>
    <message>
        <source>Your settings cannot be read and so cannot be changed.</source>
        <translation>您的设置无法读取，因此无法更改。</translation>
    </message>
    <message>
        <source>Your settings in {0} could not be read.</source>
        <translation>无法读取 {0} 中的设置。</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>您的设置缺失，已从最近的副本恢复。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{0} It could not be made anew; exact search serves.</source>
        <translation>{0} 无法重建；由精确搜索代替。</translation>
    </message>
    <message>
        <source>{0} It has been made anew, without embedding anything.</source>
        <translation>{0} 已重建，没有重新学习。</translation>
    </message>
    <message>
        <source>{0} It is complete again.</source>
        <translation>{0} 现已完整。</translation>
    </message>
    <message>
        <source>{0} It is made anew at the next start.</source>
        <translation>{0} 将在下次启动时重建。</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}).</source>
        <translation>无法连接 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be read to its end: it is damaged, incomplete or locked.</source>
        <translation>{0} 无法读完：已损坏、不完整或被锁定。</translation>
    </message>
    <message>
        <source>{0} cannot be the address of a vector server: it is to be https://host:port.</source>
        <translation>{0} 不能作为向量服务器的地址：应为 https://host:port。</translation>
    </message>
    <message>
        <source>{0} could not be opened: {1}.</source>
        <translation>{0} 无法打开：{1}。</translation>
    </message>
    <message>
        <source>{0} could not be read; the results known from it are kept.</source>
        <translation>{0} 无法读取；已知结果保留。</translation>
    </message>
    <message>
        <source>{0} could not be started; the log has the details. {1} goes on answering.</source>
        <translation>{0} 无法启动；详情见日志。{1} 继续回答。</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} 无法写入：{1}。</translation>
    </message>
    <message>
        <source>{0} counts of passages were wrong and have been corrected.</source>
        <translation>{0} 个段落计数有误，已更正。</translation>
    </message>
    <message>
        <source>{0} does not answer as a hub of models does ({1}).</source>
        <translation>{0} 的回应不像模型站（{1}）。</translation>
    </message>
    <message>
        <source>{0} does not have the model {1}, or not for everybody ({2}).</source>
        <translation>{0} 没有模型 {1}，或并非对所有人开放（{2}）。</translation>
    </message>
    <message>
        <source>{0} fails, and the model before goes on answering; the log has the details.</source>
        <translation>{0} 失败，之前的模型继续回答；详情见日志。</translation>
    </message>
    <message>
        <source>{0} has another {1} than was downloaded before for the same version of {2}.</source>
        <translation>{0} 的 {1} 与之前为 {2} 同一版本下载的不同。</translation>
    </message>
    <message>
        <source>{0} has changed while it was copied.</source>
        <translation>{0} 在复制期间发生了变化。</translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle ({1}), which can hold program code and is not loaded.</source>
        <translation>{0} 的权重是 pickle（{1}），其中可能有代码，不会加载。</translation>
    </message>
    <message>
        <source>{0} has other weights for {1} than its authors have published.</source>
        <translation>{0} 上 {1} 的权重与其作者发布的不同。</translation>
    </message>
    <message>
        <source>{0} has too many files to be a model.</source>
        <translation>{0} 的文件太多，不是模型。</translation>
    </message>
    <message>
        <source>{0} has too many files to look for a model in.</source>
        <translation>{0} 的文件太多，无法从中寻找模型。</translation>
    </message>
    <message>
        <source>{0} holds no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must lie in one folder.</source>
        <translation>{0} 不含 sentence-transformers 模型：config.json、tokenizer.json 和 safetensors 权重须在同一文件夹。</translation>
    </message>
    <message>
        <source>{0} holds several models ({1}).</source>
        <translation>{0} 含有多个模型（{1}）。</translation>
    </message>
    <message>
        <source>{0} is a database of another program.</source>
        <translation>{0} 是其他程序的数据库。</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0} 是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>{0} is being started; {1} answers meanwhile.</source>
        <translation>{0} 正在启动；期间由 {1} 回答。</translation>
    </message>
    <message>
        <source>{0} is larger than a file of its kind may be ({1} MB).</source>
        <translation>{0} 超过了此类文件的大小上限（{1} MB）。</translation>
    </message>
    <message>
        <source>{0} is no archive that a model comes in.</source>
        <translation>{0} 不是模型压缩包。</translation>
    </message>
    <message>
        <source>{0} is not in the index.</source>
        <translation>{0} 不在索引中。</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} 已不在。</translation>
    </message>
    <message>
        <source>{0} made this folder and removes files in it.</source>
        <translation>此文件夹由 {0} 创建，其中的文件会被 {0} 删除。</translation>
    </message>
    <message>
        <source>{0} of {1} pages hold no text; they are probably scans or pictures.</source>
        <translation>{1} 页中有 {0} 页没有文字；可能是扫描件或图片。</translation>
    </message>
    <message>
        <source>{0} passages of this file could not be embedded; they are found by their words.</source>
        <translation>此文件有 {0} 个段落无法学习；可按词找到。</translation>
    </message>
    <message>
        <source>{0} places could not be read, such as {1}; the results known from them are kept.</source>
        <translation>{0} 处无法读取，例如 {1}；已知结果保留。</translation>
    </message>
    <message>
        <source>{0} texts were not known as waiting, or not waiting, for a vector; corrected.</source>
        <translation>{0} 条文本的等待状态有误；已更正。</translation>
    </message>
    <message>
        <source>{0} was not made by this program.</source>
        <translation>{0} 不是由本程序创建的。</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and holds no model that can be used, so it is left as it is.</source>
        <translation>{0} 不是由 {1} 创建的，也不含可用的模型，因此保持原样。</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and is not empty.</source>
        <translation>{0} 不是由 {1} 创建的，且不为空。</translation>
    </message>
    <message>
        <source>{0} was not written by {1}.</source>
        <translation>{0} 不是由 {1} 写入的。</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no model does; nothing of it was taken.</source>
        <translation>{0} 展开后会远大于原大小，模型不会如此；未采用其中任何内容。</translation>
    </message>
    <message>
        <source>{0} would write outside its own folder ({1}); nothing of it was taken.</source>
        <translation>{0} 会写到自身文件夹之外（{1}）；未采用其中任何内容。</translation>
    </message>
    <message>
        <source>{0} {1} unusable; {2} embedded again.</source>
        <translation>{0} {1} 无法使用；{2} 重新学习。</translation>
    </message>
    <message>
        <source>{0} {1} {2} goes on answering.</source>
        <translation>{0} {1} {2} 继续回答。</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Settings as a file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>To keep them, or to take them to another computer. Chosen folders and the index are not in it.</source>
        <translation>用于保存，或带到另一台电脑。不含所选文件夹和索引。</translation>
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
        <source>Left out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>For every folder. A change is followed by a look through the folders.</source>
        <translation>适用于所有文件夹。更改后会重新扫描各文件夹。</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>隐藏的文件和文件夹</translation>
    </message>
    <message>
        <source>System folders, caches and program parts such as node_modules and .git</source>
        <translation>系统文件夹、缓存和程序部件，如 node_modules 和 .git</translation>
    </message>
    <message>
        <source>What a .gitignore file names</source>
        <translation>.gitignore 文件列出的内容</translation>
    </message>
    <message>
        <source>What looks like a secret: private keys, password stores, .env files</source>
        <translation>看似机密的内容：私钥、密码库、.env 文件</translation>
    </message>
    <message>
        <source>Patterns, one to a line, as in a .gitignore file</source>
        <translation>规则，每行一条，与 .gitignore 相同</translation>
    </message>
    <message>
        <source>Patterns of files and folders to leave out</source>
        <translation>要排除的文件和文件夹的规则</translation>
    </message>
    <message>
        <source>*.bak leaves out every file with that ending, Archive/ every folder of that name; ** stands for any number of folders, and ! takes something back in.</source>
        <translation>*.bak 排除所有此扩展名的文件，Archive/ 排除所有同名文件夹；** 表示任意层文件夹，! 表示重新纳入。</translation>
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
        <source>Not a pattern, and passed over: {lines}</source>
        <translation>不是规则，已略过：{lines}</translation>
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
        <source>Paths copied: {files}</source>
        <translation>已复制路径：{files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>打开{files}吗？</translation>
    </message>
    <message>
        <source>Each opens in its own program.</source>
        <translation>每个文件在各自的程序中打开。</translation>
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
    <name>FilterRail</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
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
        <source>Look for new, changed and deleted files</source>
        <translation>查找新增、更改和删除的文件</translation>
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
        <source>Remove from the search…</source>
        <translation>从搜索中移除…</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>待处理 {files}</translation>
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
        <source>What they take in the index, estimated from their share of the passages</source>
        <translation>在索引中所占，按段落比例估计</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>已编入 {indexed}，未读 {unread}，无文字 {skipped}，不可读 {failed}，已忽略 {ignored}</translation>
    </message>
    <message>
        <source>{embedded} of {all} found by meaning</source>
        <translation>{all} 中 {embedded} 可按语义找到</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>What is searched is chosen on the page Folders.</source>
        <translation>在“文件夹”页选择要搜索的内容。</translation>
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
        <source>What is searched. You can also drop folders anywhere onto this window.</source>
        <translation>搜索的范围。也可以将文件夹拖到此窗口任意位置。</translation>
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
        <source>No folder has been added yet.</source>
        <translation>尚未添加文件夹。</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say.</source>
        <translation>按内容在您自己的文件中查找。</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>按语义，也按词</translation>
    </message>
    <message>
        <source>Ask in your own words, in any of some hundred languages. Exact words count too.</source>
        <translation>用您自己的话提问，支持约一百种语言。原词同样重要。</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>一切都留在本机</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>读取、索引和搜索都在本机进行。没有账号，没有云。</translation>
    </message>
    <message>
        <source>Your files stay as they are</source>
        <translation>您的文件保持原样</translation>
    </message>
    <message>
        <source>They are only read. The index lies in a folder of its own and can be deleted at any time.</source>
        <translation>只读取文件。索引存放在自己的文件夹中，可随时删除。</translation>
    </message>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>要搜索哪些文件夹？</translation>
    </message>
    <message>
        <source>Or drop folders anywhere onto this window.</source>
        <translation>或将文件夹拖到此窗口任意位置。</translation>
    </message>
    <message>
        <source>It is in the index. The page Folders removes it again.</source>
        <translation>它已在索引中。可在“文件夹”页移除。</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>The limit was raised; the files are read again.</source>
        <translation>限制已提高；正在重新读取文件。</translation>
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
        <source>Every file that holds text could be read.</source>
        <translation>所有含文字的文件都已读取。</translation>
    </message>
    <message>
        <source>Problems with {files}: {reasons}.</source>
        <translation>{files}有问题：{reasons}。</translation>
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
        <source>A text to attach to a report of a fault; no contents of files are in it</source>
        <translation>用于附在错误报告中的文本；不含文件内容</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>本页各部分</translation>
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
        <source>What is indexed</source>
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
        <source>What you search for is remembered on this computer alone, to be offered again. Searches you save yourself stay until you remove them.</source>
        <translation>您的搜索只记在本机，以便再次提供。您自己保存的搜索会保留到移除为止。</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>记住最近的搜索</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>清除最近的搜索</translation>
    </message>
</context>
<context>
    <name>HistorySide</name>
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
        <source>{name} is no longer saved.</source>
        <translation>{name} 不再保存。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Saved. It is offered on the empty search page.</source>
        <translation>已保存。会显示在空白搜索页上。</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>重命名已保存的搜索</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Keys for every program</source>
        <translation>在任何程序中的按键</translation>
    </message>
    <message>
        <source>A box over everything: type, press Enter, and it is gone. Esc closes it.</source>
        <translation>浮于一切之上的搜索框：输入，按 Enter 后即消失。按 Esc 关闭。</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>显示或收起快速搜索</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>搜索其他程序中选中的文字</translation>
    </message>
    <message>
        <source>Where a key cannot be had here, bind this command to one in your desktop&apos;s settings:</source>
        <translation>若无法在此设置按键，请在桌面设置中为此命令绑定一个：</translation>
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
        <source>Your desktop gives it these keys: {keys}</source>
        <translation>您的桌面给它的按键：{keys}</translation>
    </message>
    <message>
        <source>Another program uses these keys already. Choose others.</source>
        <translation>这些按键已被其他程序使用。请另选。</translation>
    </message>
    <message>
        <source>Your desktop does not allow these keys. Choose others, or allow them there.</source>
        <translation>您的桌面不允许这些按键。请另选，或在那里允许。</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own: use the command below.</source>
        <translation>您的桌面不为程序提供按键：请使用下面的命令。</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter or the like with Ctrl, Alt or both.</source>
        <translation>这些按键不可用。请用字母等加 Ctrl、Alt 或两者。</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>正在添加 {folders}</translation>
    </message>
    <message>
        <source>Choose a folder to search</source>
        <translation>选择要搜索的文件夹</translation>
    </message>
    <message>
        <source>Read all files of {name} again?</source>
        <translation>重新读取 {name} 的所有文件？</translation>
    </message>
    <message>
        <source>It can take a while. Texts that have not changed are not learnt again. The search goes on meanwhile.</source>
        <translation>这可能需要一些时间。未变化的文本不会重新学习。期间搜索照常。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Remove {name} from the search?</source>
        <translation>从搜索中移除 {name}？</translation>
    </message>
    <message>
        <source>Its files are no longer found here. The files themselves are not touched.</source>
        <translation>此处将不再找到其文件。文件本身不会改动。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The index is sound: {passages}</source>
        <translation>索引正常：{passages}</translation>
    </message>
    <message>
        <source>The index has been repaired.</source>
        <translation>索引已修复。</translation>
    </message>
    <message>
        <source>The index could not be repaired yet.</source>
        <translation>索引暂时无法修复。</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>使用 {model}？</translation>
    </message>
    <message>
        <source>{passages} are learnt anew with it, in the background. Until then the present model answers.</source>
        <translation>{passages}将在后台用它重新学习。此前由现有模型回答。</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>所有文本</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
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
        <source>The model has arrived.</source>
        <translation>模型已下载。</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>下载 {model}？</translation>
    </message>
    <message>
        <source>{program} contacts {place} and fetches about {size} MB. Nothing about you or your files is sent. This is the only time it uses the network. A download that breaks off goes on where it stood.</source>
        <translation>{program} 将连接 {place}，下载约 {size} MB。不会发送关于您或文件的任何信息。仅此时使用网络。中断的下载会从停下处继续。</translation>
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
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of this program. Files are found in every language, whichever is chosen here.</source>
        <translation>本程序的语言。无论选择哪种，各种语言的文件都能找到。</translation>
    </message>
    <message>
        <source>The other language is spoken at the next start.</source>
        <translation>另一种语言在下次启动时生效。</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>立即重新启动</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The program comes with works of others, each under its own licence. They are in English, as their authors wrote them.</source>
        <translation>本程序包含他人的作品，各有其许可证。许可证为作者所写的英文原文。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>本程序的组成</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>A file beyond a limit is not read; the page Health lists it with the reason.</source>
        <translation>超出限制的文件不读取；“运行状况”页会列出文件及原因。</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>最大文件</translation>
    </message>
    <message>
        <source>Most text in one spreadsheet</source>
        <translation>单个表格的最多文字</translation>
    </message>
    <message>
        <source>Longest time to read one file</source>
        <translation>读取一个文件的最长时间</translation>
    </message>
    <message>
        <source>Most memory to read one file</source>
        <translation>读取一个文件的最多内存</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. It starts again in a moment.</source>
        <translation>搜索引擎已停止。即将重新启动。</translation>
    </message>
    <message>
        <source>There is no language model.</source>
        <translation>没有语言模型。</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>在此之前按词搜索您的文件。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>出了问题：{what}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>How much the language model may hold, and when it gives that back.</source>
        <translation>语言模型可占用多少，何时释放。</translation>
    </message>
    <message>
        <source>Most memory for the language model</source>
        <translation>语言模型的最多内存</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after idling</source>
        <translation>空闲后释放模型内存</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Where the language model would keep more than its share it starts afresh between two portions of text. Automatic is a quarter of this computer&apos;s memory.</source>
        <translation>语言模型占用超过其份额时，会在两批文本之间重新开始。自动为本机内存的四分之一。</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>on this machine</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>only by import</source>
        <translation>仅可导入</translation>
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
        <source>It turns text into meaning, on this machine. With another model all texts are learnt anew; until then the one before answers. What an earlier model learnt is kept.</source>
        <translation>它在本机上把文字变成语义。换模型后所有文本会重新学习；此前由原模型回答。之前模型学到的会保留。</translation>
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
        <source>Address models are downloaded from</source>
        <translation>模型的下载地址</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>下载自</translation>
    </message>
    <message>
        <source>Empty for huggingface.co itself; else the address of a mirror of it. Nothing is downloaded unless you ask for it.</source>
        <translation>留空为 huggingface.co；否则填其镜像地址。除非您要求，不会下载任何内容。</translation>
    </message>
    <message>
        <source>{name} is copied and tried out.</source>
        <translation>正在复制并试用 {name}。</translation>
    </message>
    <message>
        <source>A folder on disk</source>
        <translation>磁盘上的文件夹</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It is started again and again, and ends each time. The log says more.</source>
        <translation>它不断启动又退出。日志中有更多信息。</translation>
    </message>
    <message>
        <source>The search engine does not run</source>
        <translation>搜索引擎没有运行</translation>
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
    <name>OrderCard</name>
    <message>
        <source>Order of answers</source>
        <translation>结果顺序</translation>
    </message>
    <message>
        <source>A second model reads the first passages together with your question. It takes less than half a second, after the answers are shown, and is left out for languages it does not know.</source>
        <translation>第二个模型会结合您的问题读前几个段落。在结果显示后进行，不到半秒；对它不懂的语言则省略。</translation>
    </message>
    <message>
        <source>Read the first answers again, and put them in a better order</source>
        <translation>重读前几个结果并改进顺序</translation>
    </message>
    <message>
        <source>The model for it is not on this computer, so answers stay in their first order.</source>
        <translation>所需模型不在本机上，结果保持最初顺序。</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page before (Ctrl+Page up)</source>
        <translation>上一页（Ctrl+Page Up）</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page down)</source>
        <translation>下一页（Ctrl+Page Down）</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小（Ctrl+-）</translation>
    </message>
    <message>
        <source>As wide as the pane (Ctrl+0)</source>
        <translation>适合窗格宽度（Ctrl+0）</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Next place with your words (F3)</source>
        <translation>下一处匹配词（F3）</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>输入页码后按 Enter</translation>
    </message>
    <message>
        <source>The page cannot be shown</source>
        <translation>此页无法显示</translation>
    </message>
    <message>
        <source>Show the text found in it</source>
        <translation>显示其中的文字</translation>
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
        <source>The passage cannot be marked on its page: its letters are not found there.</source>
        <translation>无法在页面上标出此段落：页面上找不到其文字。</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to take it away.</source>
        <translation>点击移除。</translation>
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
        <source>While you work</source>
        <translation>您工作时</translation>
    </message>
    <message>
        <source>Searching is never held up. Indexing waits</source>
        <translation>搜索从不等待。以下情况索引等待</translation>
    </message>
    <message>
        <source>while the computer runs on battery</source>
        <translation>使用电池时</translation>
    </message>
    <message>
        <source>while it saves power</source>
        <translation>节电时</translation>
    </message>
    <message>
        <source>while it is too hot</source>
        <translation>过热时</translation>
    </message>
    <message>
        <source>while a program is in full screen</source>
        <translation>有程序全屏时</translation>
    </message>
    <message>
        <source>during a presentation, a film or a video call</source>
        <translation>演示、影片或视频通话时</translation>
    </message>
    <message>
        <source>While you are at the computer, one of its cores stays free for you.</source>
        <translation>您使用电脑时，会为您留出一个核心。</translation>
    </message>
    <message>
        <source>Use the whole computer while I am away</source>
        <translation>我离开时使用整台电脑</translation>
    </message>
    <message>
        <source>Folders are compared with the disk at every start and every 30 minutes in any case.</source>
        <translation>每次启动及每 30 分钟都会将文件夹与磁盘比对。</translation>
    </message>
    <message>
        <source>Follow changes as they happen</source>
        <translation>即时跟踪变化</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>搜索引擎已停止。</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>托盘 自启动 登录 开机 后台 关闭 最小化 通知 tray</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>让 Desktop Search 继续运行？</translation>
    </message>
    <message>
        <source>In the tray it goes on taking in changes, and a search is there at once. You can choose otherwise in the settings at any time.</source>
        <translation>它在托盘中继续跟踪变化，搜索随时可用。您可随时在设置中更改。</translation>
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
    <name>PresenceCard</name>
    <message>
        <source>In the background</source>
        <translation>在后台</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>在托盘显示图标</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>此桌面目前没有托盘。</translation>
    </message>
    <message>
        <source>Notify me when something needs me, such as a full disk</source>
        <translation>有事需要我时通知，例如磁盘已满</translation>
    </message>
    <message>
        <source>Start when I log in, without opening the window</source>
        <translation>登录时启动，不打开窗口</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>While it keeps running, start it again to get its window back.</source>
        <translation>运行期间，再次启动会重新显示窗口。</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>已写入 {place}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Passage in its surroundings</source>
        <translation>段落及其上下文</translation>
    </message>
    <message>
        <source>Show the text instead of the page</source>
        <translation>显示文字而非页面</translation>
    </message>
    <message>
        <source>The passage you choose is shown here in its surroundings.</source>
        <translation>所选段落及其上下文显示在这里。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
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
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>What is kept, and who is contacted</source>
        <translation>保存什么，连接谁</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>您的文件只被读取。</translation>
    </message>
    <message>
        <source>They are never changed, moved or sent anywhere.</source>
        <translation>绝不会更改、移动或发送。</translation>
    </message>
    <message>
        <source>The index stays on this computer.</source>
        <translation>索引留在本机。</translation>
    </message>
    <message>
        <source>In it are the text of your files, their names, and what the language model made of the text. Other users of this computer cannot read it, unless you move it to a drive that they can read.</source>
        <translation>其中有您文件的文字、名称，以及语言模型由此得出的内容。本机其他用户无法读取，除非您将它移到他们能读的磁盘。</translation>
    </message>
    <message>
        <source>What the language model made of your texts lies on a server too.</source>
        <translation>语言模型由您的文本生成的内容也存放在一台服务器上。</translation>
    </message>
    <message>
        <source>New versions are asked for only if you want it.</source>
        <translation>只有您愿意时才会询问新版本。</translation>
    </message>
    <message>
        <source>By a button, or once a week if you choose so under About, {host} is contacted. Nothing is sent but the request itself.</source>
        <translation>按下按钮时，或您在“关于”中选择每周一次时，会连接 {host}。除请求本身外不发送任何内容。</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>不连接任何人。</translation>
    </message>
    <message>
        <source>There is no account, no cloud and no telemetry. The one exception is the button that downloads a language model: it contacts huggingface.co, or the mirror you name, and tells nothing about you or your files.</source>
        <translation>没有账号、云或遥测。唯一例外是下载语言模型的按钮：它连接 huggingface.co 或您指定的镜像，不透露您或文件的任何信息。</translation>
    </message>
    <message>
        <source>Logs hold no contents.</source>
        <translation>日志不含内容。</translation>
    </message>
    <message>
        <source>They help to find faults. Names of files may stand in them; what stands in your files and what you search for does not. They are sent to nobody.</source>
        <translation>日志有助于查找错误。其中可能有文件名；没有文件内容和您的搜索。不会发送给任何人。</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>The settings name {address} for it. What a text is about can be guessed from what is kept there; the texts themselves and the names of files are not sent.</source>
        <translation>设置为此指定了 {address}。从存放在那里的内容可以猜出文本的主题；文本本身和文件名不会发送。</translation>
    </message>
    <message>
        <source>Nobody else is contacted.</source>
        <translation>不会连接其他任何人。</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>为何无法读取</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
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
        <source>Show ignored ones</source>
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
        <source>Raise the limit these files are beyond, and read them again</source>
        <translation>提高这些文件超过的限制，并重新读取</translation>
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
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>不再忽略</translation>
    </message>
    <message>
        <source>Leave them alone until they change, and count them no more</source>
        <translation>在其变化前不再处理，也不再计数</translation>
    </message>
    <message>
        <source>Problems with {files}. Everything else is searched as usual.</source>
        <translation>{files}有问题。其余照常搜索。</translation>
    </message>
    <message>
        <source>{files} are left alone until they change.</source>
        <translation>{files}在变化前不再处理。</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>没有忽略任何文件</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation>所有含文字的文件都已读取。</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>可继续输入</translation>
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
        <translation>搜索中可以写什么</translation>
    </message>
    <message>
        <source>&quot;exact phrase&quot;</source>
        <translation>&quot;完整短语&quot;</translation>
    </message>
    <message>
        <source>passages that hold these words together come first</source>
        <translation>这些词连在一起的段落排在前面</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-词</translation>
    </message>
    <message>
        <source>passages that hold this are left out</source>
        <translation>排除含有它的段落</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>甲 OR 乙</translation>
    </message>
    <message>
        <source>passages that hold either come first</source>
        <translation>含有任一的段落排在前面</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>格式，或 document、sheet、slides、mail、code、text</translation>
    </message>
    <message>
        <source>files in a folder of this name, or below this path</source>
        <translation>此名称的文件夹或此路径下的文件</translation>
    </message>
    <message>
        <source>files called so; * and ? stand for any letters</source>
        <translation>此名称的文件；* 和 ? 代表任意字符</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>此语言的段落，用代码或名称</translation>
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
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>大文件；也可 &lt;100kb、1mb..5mb</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>这些页或幻灯片上的段落</translation>
    </message>
    <message>
        <source>a minus turns a filter round</source>
        <translation>减号表示反向筛选</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>快速搜索</translation>
    </message>
    <message>
        <source>Search your files by what they say</source>
        <translation>按内容搜索您的文件</translation>
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
        <source>The search is still starting</source>
        <translation>搜索仍在启动</translation>
    </message>
    <message>
        <source>What you have typed is searched for then.</source>
        <translation>您输入的内容稍后会搜索。</translation>
    </message>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>没有相近的；最接近的是：</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>未能完成</translation>
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
        <source>Go on in the window with this query</source>
        <translation>在窗口中继续此查询</translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
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
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
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
    <name>ReasonsView</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>显示找到此段落的原因（Ctrl+I）</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>为什么找到它？</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>筛选：{filters}</translation>
    </message>
    <message>
        <source>The sentence nearest to your query is underlined.</source>
        <translation>与查询最接近的句子带下划线。</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>词：{words}</translation>
    </message>
    <message>
        <source>Words: none of your query&apos;s</source>
        <translation>词：没有查询中的词</translation>
    </message>
    <message>
        <source>place {rank} by words</source>
        <translation>按词第 {rank} 位</translation>
    </message>
    <message>
        <source>Words: in its title, heading or name; {place}</source>
        <translation>词：在标题、小标题或名称中；{place}</translation>
    </message>
    <message>
        <source>Words: {words}; {place}</source>
        <translation>词：{words}；{place}</translation>
    </message>
    <message>
        <source>Meaning: not compared</source>
        <translation>语义：未比较</translation>
    </message>
    <message>
        <source>cosine {cosine}</source>
        <translation>余弦 {cosine}</translation>
    </message>
    <message>
        <source>Meaning: {cosine}, not among the nearest</source>
        <translation>语义：{cosine}，不在最近之列</translation>
    </message>
    <message>
        <source>place {rank} by meaning</source>
        <translation>按语义第 {rank} 位</translation>
    </message>
    <message>
        <source>Meaning: {cosine}; {place}</source>
        <translation>语义：{cosine}；{place}</translation>
    </message>
    <message>
        <source>Read again with your query: its place stays</source>
        <translation>结合查询重读：位置不变</translation>
    </message>
    <message>
        <source>Read again with your query: up by {n}</source>
        <translation>结合查询重读：上升 {n} 位</translation>
    </message>
    <message>
        <source>Read again with your query: down by {n}</source>
        <translation>结合查询重读：下降 {n} 位</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>包含文件和文件夹的名称与路径</translation>
    </message>
    <message>
        <source>In it are versions, counts, sizes, problems by their kind, your settings for the index, and the last lines of the program&apos;s log. What stands in your files and what you searched for is not. Names and paths are replaced by short hashes unless you include them. It stays on this machine until you send it.</source>
        <translation>其中有版本、数量、大小、各类问题、索引设置和日志最后几行。不含文件内容和您的搜索。除非您选择包含，名称和路径以短哈希代替。在您发送之前它只留在本机。</translation>
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
        <source>A report for whoever mends a fault</source>
        <translation>供修复错误者使用的报告</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>报告无法保存（{reason}）。请选择其他位置。</translation>
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
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>That is a folder you chose yourself: remove it on the page Folders.</source>
        <translation>这是您自己选择的文件夹：请在“文件夹”页移除。</translation>
    </message>
    <message>
        <source>{what} is left out of the search.</source>
        <translation>{what} 已从搜索中排除。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Leave {what} out of the search?</source>
        <translation>从搜索中排除 {what}？</translation>
    </message>
    <message>
        <source>Leave the folder {what} and all in it out of the search?</source>
        <translation>从搜索中排除文件夹 {what} 及其全部内容？</translation>
    </message>
    <message>
        <source>Leave all files that end in {what} out of the search?</source>
        <translation>从搜索中排除所有以 {what} 结尾的文件？</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Left out on the page Folders.</source>
        <translation>此处将不再找到；文件本身不会改动。您可随时在“文件夹”页的“排除”中撤销。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is taken in again.</source>
        <translation>已重新纳入。</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>没有相近的；最接近的是：</translation>
    </message>
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
        <source>Show filters beside the results</source>
        <translation>在结果旁显示筛选</translation>
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
        <source>words</source>
        <translation>词</translation>
    </message>
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
        <source>Hide those like this</source>
        <translation>隐藏类似项</translation>
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
        <source>Open with…</source>
        <translation>打开方式…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Leave out of the search</source>
        <translation>从搜索中排除</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>此文件…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>文件夹 {name}…</translation>
    </message>
    <message>
        <source>All files that end in {suffix}…</source>
        <translation>所有以 {suffix} 结尾的文件…</translation>
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
        <translation>大小</translation>
    </message>
    <message>
        <source>How large text and everything else is drawn, beyond what the system asks for.</source>
        <translation>在系统要求之外，文字及其他内容的绘制大小。</translation>
    </message>
    <message>
        <source>The other size is seen at the next start.</source>
        <translation>另一种大小在下次启动时生效。</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>立即重新启动</translation>
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
        <source>Search your files by what they say</source>
        <translation>按内容搜索您的文件</translation>
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
        <source>Choose which folders shall be searched; what is read first is found first.</source>
        <translation>选择要搜索的文件夹；先读到的先找到。</translation>
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
        <source>Type words, or ask as you would ask a person. A question in one language also finds answers in another.</source>
        <translation>输入词，或像问人一样提问。用一种语言提问也能找到另一种语言的答案。</translation>
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
    <name>SettingFilter</name>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
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
        <source>All settings are so already.</source>
        <translation>所有设置已是如此。</translation>
    </message>
    <message>
        <source>Caution: with these, more of your files may be indexed:</source>
        <translation>注意：使用这些设置，可能会有更多文件被编入索引：</translation>
    </message>
    <message>
        <source>The language model is another one; all texts are learnt anew with it.</source>
        <translation>语言模型不同；所有文本将用它重新学习。</translation>
    </message>
    <message>
        <source>Recent searches are remembered no longer, and those of before are cleared.</source>
        <translation>不再记住最近的搜索，之前的也会清除。</translation>
    </message>
    <message>
        <source>Not known here, and left alone: {names}</source>
        <translation>此处未知，未改动：{names}</translation>
    </message>
    <message>
        <source>Not imported, as these say where your data goes: {names}</source>
        <translation>未导入，因为这些决定您的数据发往何处：{names}</translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation>采用这些设置？</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model stay. Patterns of what is left out go with the other settings; export them first to have them back.</source>
        <translation>您的文件夹、索引和语言模型保留。排除规则与其他设置一并清除；可先导出以便恢复。</translation>
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
        <source>The settings were taken.</source>
        <translation>设置已采用。</translation>
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
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>电池 暂停 能耗 笔记本 游戏 噪音 风扇 监视</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>版本 许可 帮助</translation>
    </message>
    <message>
        <source>No setting is called “{words}”.</source>
        <translation>没有名为“{words}”的设置。</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window&apos;s settings in {file} could not be read. Their last good copy or the defaults are used, and the file is kept beside them.</source>
        <translation>无法读取 {file} 中的窗口设置。将使用最近的完好副本或默认值，原文件会保留在旁边。</translation>
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
        <source>Files that you excluded will be indexed again. The settings that could not be read are kept beside the new ones.</source>
        <translation>您排除的文件会重新编入索引。无法读取的设置会保留在新设置旁边。</translation>
    </message>
    <message>
        <source>Start from the default settings?</source>
        <translation>从默认设置开始？</translation>
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
    <name>SimilarChip</name>
    <message>
        <source>Click to search by words again (Esc)</source>
        <translation>点击恢复按词搜索（Esc）</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>类似于 {name}</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed of indexing</source>
        <translation>索引速度</translation>
    </message>
    <message>
        <source>Nothing had to be indexed in the last minutes.</source>
        <translation>最近几分钟没有需要索引的内容。</translation>
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
        <source>Now {now}, at most {most}</source>
        <translation>当前 {now}，最高 {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Searchable share</source>
        <translation>可搜索的比例</translation>
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
    <name>SystemLinks</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner shell 概览 启动器 集成</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in the file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Desktop search of your system</source>
        <translation>系统的桌面搜索</translation>
    </message>
    <message>
        <source>Your files are found there too, while Desktop Search runs. Nothing leaves this machine.</source>
        <translation>Desktop Search 运行时，在那里也能找到您的文件。一切都留在本机。</translation>
    </message>
    <message>
        <source>In the overview of GNOME</source>
        <translation>在 GNOME 概览中</translation>
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
        <source>In KRunner and the menu of Plasma</source>
        <translation>在 KRunner 和 Plasma 菜单中</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>已写入 {place}</translation>
    </message>
    <message>
        <source>GNOME looks for programs to ask in system folders only. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME 只在系统文件夹中寻找可询问的程序。请在终端运行一次，然后注销再登录：</translation>
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
    <name>UpdateAsker</name>
    <message>
        <source>Open its page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>不要此版本</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>更新 升级 版本 发布 下载 网络 互联网</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>New versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Ask for new versions once a week</source>
        <translation>每周询问一次有无新版本</translation>
    </message>
    <message>
        <source>This contacts {host}. Nothing is sent but the request itself, and nothing is downloaded or installed.</source>
        <translation>这会连接 {host}。除请求本身外不发送任何内容，也不下载或安装任何内容。</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>立即询问</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>这是最新版本。</translation>
    </message>
</context>
<context>
    <name>UpkeepCard</name>
    <message>
        <source>Check of all parts</source>
        <translation>检查所有部分</translation>
    </message>
    <message>
        <source>Check the index</source>
        <translation>检查索引</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>向量索引</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>{size} were given back.</source>
        <translation>释放了 {size}。</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>没有可释放的空间。</translation>
    </message>
    <message>
        <source>, its copy {size}</source>
        <translation>，其副本 {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} are free.</source>
        <translation>编目库 {catalog}{copy}，向量 {vectors}；可用 {free}。</translation>
    </message>
    <message>
        <source>About {size} are not needed.</source>
        <translation>约 {size} 不需要。</translation>
    </message>
    <message>
        <source>Made from the catalog, nothing is learnt again. Searches go on meanwhile.</source>
        <translation>从编目库重建，不重新学习。期间搜索照常。</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
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
        <source>It turns text into meaning, on this machine. The one marked suits most people, and can be changed at any time.</source>
        <translation>它在本机上把文字变成语义。已选中的适合多数人，可随时更改。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Beside your other work</source>
        <translation>不打扰您的工作</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>跳过其余</translation>
    </message>
    <message>
        <source>Start searching</source>
        <translation>开始搜索</translation>
    </message>
    <message>
        <source>Indexing begins with Next.</source>
        <translation>点“下一步”开始索引。</translation>
    </message>
    <message>
        <source>Your files are being indexed meanwhile.</source>
        <translation>您的文件正在编入索引。</translation>
    </message>
</context>
<context>
    <name>speaker</name>
    <message>
        <source>“{passage}”
{title}, {page}, {date}
{path}</source>
        <translation>“{passage}”
{title}，{page}，{date}
{path}</translation>
    </message>
    <message>
        <source>“{passage}”
{title}, {date}
{path}</source>
        <translation>“{passage}”
{title}，{date}
{path}</translation>
    </message>
</context>
</TS>
