"""The table of filters: how each is named and parsed, and which value a mistyped one probably means; pure."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from desktop_search.domain.formats import type_named
from desktop_search.domain.queries import Filters, PartKind
from desktop_search.searching.query.filter_hints import (
    LONG_WORD,
    ORIGINS,
    distance,
    languages_meant,
    origins_meant,
    pages_meant,
    size_meant,
    time_meant,
    types_meant,
)
from desktop_search.searching.query.filter_values import page_range, size_interval, time_interval
from desktop_search.text.languages import language_named


def _types(value: str, _now: datetime) -> Filters | None:
    types = [type_named(word) for word in value.split(",")]
    return Filters(types=tuple(name for name in types if name)) if all(types) else None


def _languages(value: str, _now: datetime) -> Filters | None:
    codes = [language_named(word) for word in value.split(",")]
    return Filters(languages=tuple(code for code in codes if code)) if all(codes) else None


def _times(value: str, now: datetime) -> Filters | None:
    interval = time_interval(value, now)
    return Filters(times=((interval,),)) if interval else None


def _sizes(value: str, _now: datetime) -> Filters | None:
    interval = size_interval(value)
    return Filters(sizes=((interval,),)) if interval else None


def _pages(value: str, _now: datetime) -> Filters | None:
    pages = page_range(value)
    return Filters(pages=(pages,)) if pages else None


def _origins(value: str, _now: datetime) -> Filters | None:
    origin = value.lower()
    return Filters(origins=(origin,)) if origin in ORIGINS else None


def _folders(value: str, _now: datetime) -> Filters | None:
    return Filters(folders=(value,))


def _names(value: str, _now: datetime) -> Filters | None:
    return Filters(names=(value,))


class Filter(NamedTuple):
    """A filter of the query language. The local time that relative dates refer to is passed to its functions."""

    kind: PartKind
    """Its value is the filter's name."""
    parse: Callable[[str, datetime], Filters | None]
    """The condition for a value that is not empty; None if the value is invalid."""
    other_names: str
    """Names in other programs and languages; after a slash, the operator that the name implies."""
    nearest_value: Callable[[str, datetime], str] | None = None
    """Nearest valid value, or an empty text; None for a filter that accepts any text."""


# Those with a restricted set of values come first: an unknown name means the first one with a similar name.
_TABLE = (
    Filter(
        PartKind.TYPE,
        _types,
        "ext extension filetype format kind types typ dateityp tipo tür тип النوع 类型 種類 종류 유형",
        types_meant,
    ),
    Filter(
        PartKind.LANG,
        _languages,
        "language sprache langue idioma lingua dil язык اللغة 语言 言語 언어",
        languages_meant,
    ),
    Filter(
        PartKind.DATE,
        _times,
        "dates datum fecha data tarih дата التاريخ 日期 日付 날짜 before/< after/> since/>= until/<=",
        time_meant,
    ),
    Filter(
        PartKind.MODIFIED,
        _times,
        "changed mtime age geändert modifié modificado modificato değiştirilme изменён 修改 変更 수정",
        time_meant,
    ),
    Filter(
        PartKind.SIZE,
        _sizes,
        "filesize größe groesse taille tamaño dimensione tamanho boyut размер الحجم 大小 サイズ 크기"
        " larger/> bigger/> smaller/<",
        size_meant,
    ),
    Filter(PartKind.PAGE, _pages, "pages seite página pagina sayfa страница الصفحة 页 ページ 페이지", pages_meant),
    Filter(PartKind.HAS, _origins, "is from", origins_meant),
    Filter(
        PartKind.IN,
        _folders,
        "folder dir directory path ordner verzeichnis dossier carpeta cartella pasta klasör папка مجلد"
        " 文件夹 フォルダー フォルダ 폴더",
    ),
    Filter(
        PartKind.NAME,
        _names,
        "names filename file dateiname nom nombre nome isim ad имя الاسم 名称 名前 이름",
    ),
)
FILTERS = {one.kind: one for one in _TABLE}
_MEANT_BY = {
    name.casefold(): (one.kind, before)
    for one in _TABLE
    for name, _, before in (each.partition("/") for each in one.other_names.split())
}


def filter_meant(name: str) -> tuple[PartKind, str] | None:
    """Filter that an unknown name before a colon probably means, and the operator it implies; None for other words.

    A word that is only similar to a filter name must start with the same letter: "note:" and "game:" are not "name:".
    """
    word = name.casefold()
    if word in _MEANT_BY:
        return _MEANT_BY[word]
    for kind in FILTERS:
        most = 2 if len(kind) > LONG_WORD else 1
        if len(kind) > 2 and sorted(word[:2]) != sorted(kind[:2]) and word[:1] != kind[:1]:
            continue
        if len(kind) > 2 and distance(word, kind.value, most) <= most:
            return kind, ""
    return None
