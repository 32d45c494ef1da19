"""Stop words of the supported languages."""

from functools import cache

from desktop_search.text import word_forms

# Words that are content words in another of these languages, such as German "die" and "war", are omitted.
_WRITTEN = {
    "en": "a an and any are as at be been but by can could did do does doing for from had has have he her here him his"
    " how i if in into is it its just may me might must my no nor not of off on or our out over s she should so some"
    " such t than that the their them then there these they this those to too under up us very was we were what when"
    " where which while who whom whose why will with would you your",
    "de": "aber als also am an auch auf aus bei beim bis bist da damit dann das dass dein dem den denn der des dich"
    " doch du durch ein eine einem einen einer eines er es euch für habe haben ich ihm ihn ihr im in ins ist ja"
    " jede jeder kann kein keine können mein mich mir muss nach nicht noch nur ob oder ohne sein seine sich sie"
    " sind so über um und uns unter vom von vor wann warum welche wenn wer werden wie wir wird wo zu zum zur",
    "fr": "au aux avec ce ces cet cette comme comment dans de des donc du elle elles en est et être il ils je la le les"
    " leur leurs lui ma mais me mes mon ne nos notre nous on ou où par pas peut plus pourquoi quand que quel quelle"
    " qui quoi sa sans se ses si sont sur ta te tes toi tu un une vos votre vous y qu",
    "es": "al como cómo con cual cuál cuando cuándo de del desde donde dónde el ella ellas ellos en entre es esta este"
    " esto está están hay la las le les lo los más me mi mis muy ni no nos o para pero por porque que qué quién se"
    " si sí sobre su sus también te tu tus un una uno unos y ya yo",
    "it": "agli ai al alla alle anche che chi ci come con cosa cui da dal dalla dei del della delle di dove ed gli"
    " ha ho i il in io la le lei li lo loro ma mi mia mio nel nella non noi o per perché più quale quando questa questo"
    " se si sono su sua sul sulla suo ti tu un una uno vi voi",
    "pt": "ao aos as às com como da das de dela dele do ela ele em entre essa esse esta este eu foi há isso já"
    " lhe mais mas me meu minha na nas não no nos num numa o onde os ou para pela pelo por porque quais qual quando que"
    " quem se sem ser seu sua são também te tem um uma você",
    "nl": "aan als bij daar dat de deze dit doen een en er geen haar heb hebben heeft het hij hoe hun ik in"
    " is ja je kan kunnen maar me met mij mijn moet naar niet nog nu of om onder ons ook op over te tot u uit voor"
    " waar waarom wanneer wat we welke wie wij wordt zal ze zich zij zijn zo",
    "sv": "att blev bli där de den denna det detta din du efter eller en er ett för från ha han har hon hur i"
    " icke inte jag kan med mig min mot när ni nu och om på ska som till under upp ut vad var varför vem"
    " vid vilken är hvordan hvorfor hvem ikke jeg og til på som",
    "pl": "a aby bo by być czy dla do gdy gdzie i ich ile jak jaki jako jest jestem już kiedy kto który która które"
    " lub ma mi mnie może na nad nie nim o od oraz po przez przy są się ta tak tam te tego tej to tu ty w we wy"
    " z za ze że",
    "ru": "а без бы был была были было быть в вам вас во вот вы где да для до его ее если есть еще же за и из или им их"
    " к как какая какие какой когда кто ли между меня мне можно мой мы на над не нет ни но ну о об он она они оно от"
    " по под почему при с со так также то тоже только ты у уже чего чем что чтобы эта эти это этот я",
    "tr": "ama bir biz bu çok da daha de değil gibi hangi için ile mi mı mu mü nasıl ne neden nerede niçin o olan"
    " olarak ol oldu onlar onun sen siz şu ve veya ya",
    "ar": "من في على إلى عن مع هو هي هذا هذه ذلك التي الذي أن إن كان كانت ما لا لم لن هل كيف متى أين لماذا و أو ثم قد",
    "el": "ο η το οι τα του της των τον την και να με για από σε στο στη στην στον που πως πώς τι δεν θα είναι ή αν",
    "hi": "का की के को में से है हैं और यह वह कि पर इस उस ने भी तो या था थी थे हो क्या कैसे कब कहाँ क्यों एक",
}


@cache
def stop_words() -> frozenset[str]:
    """Return the stop words of all languages, folded as in the index."""
    return frozenset(word_forms.fold(word) for words in _WRITTEN.values() for word in words.split())
