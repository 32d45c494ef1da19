"""Where models run: device, number of threads, and the environment of the libraries."""

import importlib.util
import logging
import math
import os
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from desktop_search.app_info import APP_NAME
from desktop_search.domain.errors import ModelBrokenError
from desktop_search.domain.messages import Message

log = logging.getLogger(__name__)

_TRIES = 5
# Size of the matrix product used for measurements: the largest of a small model, for this many tokens.
_NARROW, _WIDE, _TOKENS = 384, 1536, 1024
_DEVICES = ("cuda", "xpu", "mps")
# Model types whose activations exceed the range of float16 (model card of google/embeddinggemma-300m).
_BEYOND_FLOAT16 = {"gemma3_text"}
# Builds of torch name their GPU library in torch/version.py: `cuda: Optional[str] = None`.
_WITHOUT_GPU = re.compile(r"^(cuda|hip|xpu)\b[^=]*= None$", re.MULTILINE)


def prepare_environment() -> None:
    """Prevent libraries from contacting servers, drawing on the terminal and using all CPU cores.

    Must run before the process imports torch for the first time.
    """
    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_HUB_DISABLE_TELEMETRY", "DO_NOT_TRACK"):
        os.environ[name] = "1"
    os.environ["HF_HUB_DISABLE_PROGRESS_BARS"] = "1"
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "true")
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    # OpenMP threads wait by spinning. On a busy machine that costs four fifths of the throughput: 2.3 against 12
    # passages/s, and a query 200 against 40 ms, on 2 cores with a load of 9.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    # oneDNN caches a kernel for each batch shape, 1,024 by default.
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "128")
    # An operation that MPS lacks runs on the CPU instead of failing.
    os.environ.setdefault("PYTORCH_ENABLE_MPS_FALLBACK", "1")


def choose_device(wanted: str) -> str:
    """Device to run a model on, by torch's name; `wanted` may be "auto". Imports torch only if there may be a GPU."""
    if wanted == "cpu" or (wanted == "auto" and not may_have_gpu()):
        return "cpu"
    there = _gpus()
    if wanted == "auto":
        return there[0] if there else "cpu"
    if wanted not in there:
        log.warning("device %s is not there; the CPU is used", wanted)
        return "cpu"
    return wanted


def has_torch() -> bool:
    """Whether PyTorch is installed. Packages of the program do without it: all models run on ONNX Runtime then."""
    return importlib.util.find_spec("torch") is not None


def torch_needed_text(model: str) -> Message:
    """Why a model cannot be used without PyTorch."""
    return Message(
        "{model} requires PyTorch, which is only included when {app} is installed with Python.",
        model=model,
        app=APP_NAME,
    )


def require_torch(model: str) -> None:
    """Raise ModelBrokenError if PyTorch, which this model needs, is not installed."""
    if not has_torch():
        raise ModelBrokenError(torch_needed_text(model), Message("Choose another model."))


def may_have_gpu() -> bool:
    """False if there is no torch, or one built for the CPU only; importing it takes two seconds."""
    if sys.platform == "darwin":
        return has_torch()
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return spec is not None
    try:
        says = Path(spec.origin).with_name("version.py").read_text(encoding="utf-8")
    except OSError:
        return True
    return len(_WITHOUT_GPU.findall(says)) < 3


def _gpus() -> list[str]:
    if not has_torch():
        return []
    import torch

    return [name for name in _DEVICES if _is_there(torch, name)]


def _is_there(torch: Any, name: str) -> bool:
    backend = torch.backends.mps if name == "mps" else getattr(torch, name, None)
    return bool(backend is not None and backend.is_available())


def choose_dtype(torch: Any, device: str, model_type: str = "") -> Any:
    """Data type for a network that torch runs on a device; `model_type` is that of its config.json."""
    if device != "cpu" and model_type in _BEYOND_FLOAT16:
        has_bfloat16 = device == "cuda" and torch.cuda.is_bf16_supported(including_emulation=False)
        return torch.bfloat16 if has_bfloat16 else torch.float32
    if device != "cpu":
        return torch.float16
    # Only if the CPU multiplies bfloat16 natively; otherwise it is emulated.
    checks = ("_is_amx_tile_supported", "_is_avx512_bf16_supported", "_is_arm_bf16_supported")
    if not any(getattr(torch.cpu, name, lambda: False)() for name in checks):
        return torch.float32
    # Support does not imply speed: on a Xeon whose virtual machine exposes AVX-512 but not AMX, bfloat16 embedded 0.6
    # times as many passages/s as float32.
    took = _least_s(torch, {dtype: _product(torch, dtype) for dtype in (torch.bfloat16, torch.float32)})
    return min(took, key=took.__getitem__)


def _product(torch: Any, dtype: Any) -> Callable[[], Any]:
    tokens, weights = torch.ones(_TOKENS, _NARROW, dtype=dtype), torch.ones(_NARROW, _WIDE, dtype=dtype)
    return lambda: torch.mm(tokens, weights)


def _least_s(torch: Any, ways: dict[Any, Callable[[], Any]]) -> dict[Any, float]:
    """Shortest time of each function, in seconds; each run takes about 10 ms."""
    best_s = dict.fromkeys(ways, math.inf)
    threads = torch.get_num_threads()
    # On one core and alternating, so that other load, for which several threads would wait, has no effect.
    torch.set_num_threads(1)
    try:
        for name in [*ways] * _TRIES:
            started = time.perf_counter()
            ways[name]()
            best_s[name] = min(best_s[name], time.perf_counter() - started)
    finally:
        torch.set_num_threads(threads)
    return best_s


def free_threads() -> int:
    """Number of threads for a batch on the CPU; with more than two cores, one is left free for the window."""
    allowed = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    cores = max(1, min(allowed, psutil.cpu_count(logical=False) or allowed))
    return cores - 1 if cores > 2 else cores
