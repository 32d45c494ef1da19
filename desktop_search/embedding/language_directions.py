"""Along which directions a model's vectors say what language a text is in.

Found by packaging/language_directions.py, for the models of which it was measured that they gain by it.
"""

from functools import cache

import numpy as np

from desktop_search.app_info import resources_dir
from desktop_search.embedding.protocol import Vectors


@cache
def language_directions(model_id: str) -> Vectors | None:
    """Orthonormal rows and, last, the mean of texts without these; shape (n + 1, dimensions), float32.

    None for a model that was not measured.
    """
    # Looked for among what is there: a model that is a folder has its path for a name.
    found = {file.stem: file for file in (resources_dir() / "languages").glob("*.npy")}.get(model_id)
    return np.load(found).astype(np.float32) if found else None
