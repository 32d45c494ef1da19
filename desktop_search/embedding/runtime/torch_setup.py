"""How torch is to run here: what it may not do, on which device, with which numbers, on how many cores."""

import logging
import math
import os
import time
from collections.abc import Callable
from typing import Any

log = logging.getLogger(__name__)

_DEVICES = ("cuda", "xpu", "mps")
_TRIES = 5
# A product for the trials: as a small model's largest, over so many tokens.
_NARROW, _WIDE, _TOKENS = 384, 1536, 1024
# Weights of 16 bits halve what a query, which is little more than reading all weights once, waits for the memory:
# worth a little where many tokens at once take longer with them.
_MUST_NOT_COST = 1.1


def prepare_environment() -> None:
    """Keep libraries from contacting servers, drawing on the terminal and taking all processor cores.

    Must run before torch is imported for the first time in the process.
    """
    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_HUB_DISABLE_TELEMETRY", "DO_NOT_TRACK"):
        os.environ[name] = "1"
    os.environ["HF_HUB_DISABLE_PROGRESS_BARS"] = "1"
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "true")
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    # OpenMP's threads wait for each other by spinning. On a busy machine that costs four fifths of the speed: 2.3
    # against 12 passages a second, and a query 200 against 40 ms, on 2 cores with a load of 9.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    # oneDNN keeps a kernel for each shape of batch it has met, 1,024 of them by its default.
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "128")
    # An operation that MPS lacks runs on the CPU instead of failing.
    os.environ.setdefault("PYTORCH_ENABLE_MPS_FALLBACK", "1")


def choose_device(torch: Any, wanted: str) -> str:
    """Where a model is to run, as torch calls it; `wanted` may be auto."""
    there = [name for name in _DEVICES if _is_there(torch, name)]
    if wanted == "auto":
        return there[0] if there else "cpu"
    if wanted != "cpu" and wanted not in there:
        log.warning("device %s is not there; the CPU is used", wanted)
        return "cpu"
    return wanted


def _is_there(torch: Any, name: str) -> bool:
    backend = torch.backends.mps if name == "mps" else getattr(torch, name, None)
    return bool(backend is not None and backend.is_available())


def choose_dtype(torch: Any, device: str) -> Any:
    """The numbers it calculates in there."""
    if device != "cpu":
        return torch.float16
    # Only where the processor multiplies bfloat16 itself; elsewhere it is emulated.
    checks = ("_is_amx_tile_supported", "_is_avx512_bf16_supported", "_is_arm_bf16_supported")
    if not any(getattr(torch.cpu, name, lambda: False)() for name in checks):
        return torch.float32
    # That it can does not say how fast: on a Xeon whose virtual machine shows AVX-512 and no AMX, bfloat16 embedded 0.6
    # times as many passages a second as float32.
    took = _least_s(torch, {dtype: _product(torch, dtype) for dtype in (torch.bfloat16, torch.float32)})
    return min(took, key=took.__getitem__)


def packs_half(torch: Any) -> bool:
    """Whether float32 is to be multiplied by weights kept in 16 bits, as FBGEMM does on x86; tried, in some 50 ms."""
    if "fbgemm" not in torch.backends.quantized.supported_engines:
        return False
    tokens, weights = torch.ones(_TOKENS // 4, _NARROW), torch.ones(_WIDE, _NARROW)
    packed = torch.ops.quantized.linear_prepack_fp16(weights, None)
    took = _least_s(
        torch,
        {
            "half": lambda: torch.ops.quantized.linear_dynamic_fp16(tokens, packed),
            "whole": lambda: torch.nn.functional.linear(tokens, weights),
        },
    )
    return took["half"] <= _MUST_NOT_COST * took["whole"]


def _product(torch: Any, dtype: Any) -> Callable[[], Any]:
    tokens, weights = torch.ones(_TOKENS, _NARROW, dtype=dtype), torch.ones(_NARROW, _WIDE, dtype=dtype)
    return lambda: torch.mm(tokens, weights)


def _least_s(torch: Any, ways: dict[Any, Callable[[], Any]]) -> dict[Any, float]:
    """The shortest time each takes; some 10 ms each time."""
    best_s = dict.fromkeys(ways, math.inf)
    threads = torch.get_num_threads()
    # On one core and in turn, so that other work on the machine, which several would wait for, tells nothing.
    torch.set_num_threads(1)
    try:
        for name in [*ways] * _TRIES:
            started = time.perf_counter()
            ways[name]()
            best_s[name] = min(best_s[name], time.perf_counter() - started)
    finally:
        torch.set_num_threads(threads)
    return best_s


def free_threads(torch: Any) -> int:
    """Cores a batch may take on the CPU: one is left free for the window when there are more than two."""
    cores = torch.get_num_threads()
    return int(cores - 1 if cores > 2 else cores)
