"""Syntax highlighting. The only Pygments import.

Some Pygments patterns take very long on crafted texts, so this runs only in a child process that can be killed.
"""

from collections.abc import Iterator
from functools import cache

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_for_filename
from pygments.token import Token, _TokenType
from pygments.util import ClassNotFound

from desktop_search.domain.syntax_spans import SyntaxSpan, TokenKind

_KINDS = {
    Token.Keyword: TokenKind.KEYWORD,
    Token.Operator.Word: TokenKind.KEYWORD,
    Token.Name.Function: TokenKind.NAME,
    Token.Name.Class: TokenKind.NAME,
    Token.Name.Tag: TokenKind.NAME,
    Token.Name.Attribute: TokenKind.NAME,
    Token.Name.Decorator: TokenKind.NAME,
    Token.Name.Namespace: TokenKind.NAME,
    Token.Literal.String: TokenKind.STRING,
    Token.Literal.Number: TokenKind.NUMBER,
    Token.Comment: TokenKind.COMMENT,
    Token.Generic.Heading: TokenKind.HEADING,
    Token.Generic.Subheading: TokenKind.HEADING,
    Token.Generic.Strong: TokenKind.STRONG,
}


def color_text(name: str, text: str) -> tuple[SyntaxSpan, ...]:
    """Return the spans of a text, which may start anywhere in its file."""
    lexer = _lexer_for(name)
    return tuple(_joined(_spans(lexer, text))) if lexer else ()


@cache
def _kind_of(token: _TokenType) -> TokenKind | None:
    """Return the kind of the token type, or of its nearest ancestor that has one."""
    within: _TokenType | None = token
    while within is not None:
        if within in _KINDS:
            return _KINDS[within]
        within = within.parent
    return None


def _lexer_for(name: str) -> Lexer | None:
    try:
        # Nothing is stripped, so that offsets stay valid.
        return get_lexer_for_filename(name, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


def _spans(lexer: Lexer, text: str) -> Iterator[SyntaxSpan]:
    for start, token, part in lexer.get_tokens_unprocessed(text):
        kind = _kind_of(token)
        if kind is not None and part:
            yield SyntaxSpan(start, start + len(part), kind)


def _joined(spans: Iterator[SyntaxSpan]) -> Iterator[SyntaxSpan]:
    """Merge adjacent spans of the same kind; drops those of embedded languages, which are out of order."""
    last: SyntaxSpan | None = None
    for span in spans:
        if last is not None and last.kind is span.kind and last.end == span.start:
            last = SyntaxSpan(last.start, span.end, span.kind)
        elif last is None or span.start >= last.end:
            if last is not None:
                yield last
            last = span
    if last is not None:
        yield last
