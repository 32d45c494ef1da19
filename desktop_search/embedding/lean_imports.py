"""Imports sentence-transformers without what it would import and this program never uses.

SciPy and scikit-learn serve its evaluations and the training of models for pictures. They cost 1.2 s of processor time
of the 7.5 s until the model is ready, for which somebody waits who searches after it was unloaded, and 75 MB.
"""

import sys
from types import ModuleType
from typing import Any

_LIBRARIES = ("scipy", "sklearn")
# What it imports of them as it starts: a sparse matrix it can pool into, and distances it can rank by.
_NAMES = {"scipy.sparse": "coo_matrix", "sklearn.metrics": "pairwise_distances"}


def sentence_transformer_class() -> Any:
    """The class SentenceTransformer. Both libraries can be imported afterwards as ever, where they were not before."""
    stand_ins: dict[str, ModuleType | None] = {}
    if not any(library in sys.modules for library in _LIBRARIES):
        # None is how Python notes that there is no such module; transformers looks, and leaves out what needs it.
        stand_ins = dict.fromkeys(_LIBRARIES)
        stand_ins |= {name: _stand_in(name, unused) for name, unused in _NAMES.items()}
    sys.modules.update(stand_ins)  # type: ignore[arg-type]
    try:
        from sentence_transformers import SentenceTransformer
    finally:
        for name in stand_ins:
            del sys.modules[name]
    return SentenceTransformer


def _stand_in(name: str, unused: str) -> ModuleType:
    module = ModuleType(name)
    # A class, as others are compared with it; nothing is ever one.
    setattr(module, unused, type(unused, (), {}))
    return module
