"""Which drives tell of changes; the kernel's table is written here, so that every kind can be had."""

from pathlib import Path

import pytest

from desktop_search.platform.system.mounts import FileSystem, file_system_of

TABLE = """\
29 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 29 0:50 / /mnt/share rw,relatime shared:2 - cifs //server/share rw
41 29 0:51 / /mnt/home rw - nfs4 server:/home rw
42 41 8:2 / /mnt/home/local rw - btrfs /dev/sdb1 rw
43 29 0:52 / /media/usb\\040stick rw - fuseblk /dev/sdc1 rw
44 29 0:53 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
45 29 0:54 / /mnt/over rw - ext4 /dev/sdd1 rw
46 45 0:55 / /mnt/over rw - fuse.sshfs host:/ rw
a line that is none
"""


@pytest.mark.parametrize(
    "folder, kind, is_remote",
    [
        ("/home/somebody", "ext4", False),
        ("/mnt/share", "cifs", True),
        ("/mnt/share/deep/down", "cifs", True),
        ("/mnt/shared", "ext4", False),
        ("/mnt/home/me", "nfs4", True),
        ("/mnt/home/local/me", "btrfs", False),
        ("/media/usb stick/photos", "fuseblk", False),
        ("/run/user/1000/gvfs/smb", "fuse.gvfsd-fuse", True),
        ("/mnt/over/there", "fuse.sshfs", True),
    ],
)
@pytest.mark.skipif("sys.platform == 'win32'", reason="the table is Linux's, and so are its paths")
def test_the_innermost_and_last_mount_counts(folder: str, kind: str, is_remote: bool) -> None:
    assert file_system_of(Path(folder), TABLE) == FileSystem(kind, is_remote)


def test_this_machine_can_be_asked(tmp_path: Path) -> None:
    assert file_system_of(tmp_path) == file_system_of(tmp_path / "not there yet")
