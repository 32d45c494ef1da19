"""HEIC and HEIF, in which iPhones store photos, for Pillow."""

FORMAT = "HEIF"
"""Pillow's name of the format."""


def register_heif() -> None:
    """Let Pillow open these files; only the picture itself, not its thumbnails and depth maps."""
    import pi_heif

    # Its default of four threads would take more of the processor than the settings allow.
    pi_heif.register_heif_opener(decode_threads=1, thumbnails=False, depth_images=False, aux_images=False)
