"""Variants of German umlauts: Müller, Mueller and Muller match each other."""

import re

# Shorter words have too many unrelated matches: "does" is not a variant of "dos".
_SHORTEST = 4
_MOST_SPELLINGS = 6
_WORD = re.compile("[a-z]+")
# Not next to another vowel: "Bauer" and "neue" have no umlauts. Nor in an ending: "mucosae" is a plural.
_SPELT_OUT = re.compile("(?<![aeiouq])([aou])e(?![aeiou])")
_BARE = re.compile("(?<![aeiouq])[aou](?![aeiou])(?=[a-z]{2})")


def spellings(folded: str) -> list[str]:
    """Return variants of a folded word that may have an umlaut: without the e, and with one."""
    if len(folded) < _SHORTEST or not _WORD.fullmatch(folded):
        return []
    found = [_SPELT_OUT.sub(r"\1", folded)]
    found += [f"{folded[: m.end()]}e{folded[m.end() :]}" for m in _BARE.finditer(folded)]
    found.append(_BARE.sub(r"\g<0>e", folded))
    return [word for word in dict.fromkeys(found) if word != folded][:_MOST_SPELLINGS]
