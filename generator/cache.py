"""A cache of finished work, by content: an entry is never stale, because its key holds all that went into it.

The folder is safe to delete at any time, and several runs may share it.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shlex
import stat
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER_VARIABLE = "SDKGEN_CACHE"
"""The environment variable that names the cache folder; empty means that nothing is kept."""

SIZE_LIMIT = 256 * 1024 * 1024
"""Bytes; the entries that were used least recently go when there are more."""

PRUNE_INTERVAL = 3600.0
"""Seconds between two checks of the size."""

CLOCK_GRAIN = 20_000_000
"""Nanoseconds that the time of a change may lie behind the clock: systems take it from a timer of 4 to 16 ms."""

_digests: dict[str, tuple[tuple[int, ...], str]] = {}
"""Path of a file -> how it was when it was read, and the digest of its bytes. A process fingerprints the same folders often."""

_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH
_NO_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_STAMP = "pruned"
_DIGEST_SIZE = hashlib.sha256().digest_size


@dataclass(frozen=True, slots=True)
class Cache:
    """Bytes by key in `folder`; without a folder everything is a miss. Disk errors are misses too, never a failure."""

    folder: Path | None

    def get(self, key: str) -> bytes | None:
        """The bytes that were put under this key, or None when there are none or they were damaged."""
        if self.folder is None:
            return None
        path = self._path(self.folder, key)
        try:
            if not (_is_ours(self.folder) and _is_ours(path.parent)):
                return None
            data = _read(path)
        except OSError:
            return None
        value = data[_DIGEST_SIZE:]
        if _checksum(key, value) != data[:_DIGEST_SIZE]:
            return None
        with suppress(OSError):
            os.utime(path)  # the time of last use, which pruning goes by
        return value

    def put(self, key: str, value: bytes) -> None:
        """Keeps the bytes under this key."""
        if self.folder is None:
            return
        with suppress(OSError):
            path = self._path(self.folder, key)
            _claim(self.folder, may_change=_was_made_here(self.folder))
            _claim(path.parent, may_change=True)
            _replace(path, _checksum(key, value) + value)
            _prune_when_due(self.folder)

    def distrust(self) -> str | None:
        """What the user can do about a folder that isn't used, since somebody else could write to it; None if it is used."""
        try:
            if self.folder is None or _is_ours(self.folder):
                return None
            is_owned = os.stat(self.folder).st_uid == os.geteuid()
            if is_owned and _was_made_here(self.folder):
                return None  # `put` takes the permissions back
        except OSError:
            return None
        if is_owned:
            return f"Run chmod go-w {shlex.quote(str(self.folder))}, or set {FOLDER_VARIABLE} to another folder."
        return f"Set {FOLDER_VARIABLE} to a folder of your own."

    @staticmethod
    def _path(folder: Path, key: str) -> Path:
        return folder / key[:2] / key[2:]


def open_cache() -> Cache:
    """The user's cache: the folder of SDKGEN_CACHE where that is set, else the platform's folder for caches.

    A user without a home has none. Libraries either say so or give a path into the current folder.
    """
    chosen = os.environ.get(FOLDER_VARIABLE)
    if chosen is not None:
        return Cache(Path(chosen) if chosen else None)
    from platformdirs import user_cache_path

    try:
        folder = user_cache_path("sdkgen", appauthor=False)
    except RuntimeError:
        return Cache(None)
    return Cache(folder if folder.is_absolute() else None)


def key(*parts: str | bytes) -> str:
    """The key for work with these inputs. Every input counts: versions of the tools, options, texts."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode(errors="surrogatepass") if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "big"))  # so that moving bytes between parts gives another key
        digest.update(data)
    return digest.hexdigest()


@cache
def tool_version(distribution: str) -> str:
    """The installed version of a distribution, for keys; found without importing the tool itself."""
    found = _installed().get(_normalized(distribution))
    if found is None:  # installed in a way of its own; the module that knows them all takes long to import
        from importlib.metadata import version

        return version(distribution)
    return found


@cache
def _installed() -> Mapping[str, str]:
    """Version by name, from the names of the folders that installers leave (Recording installed projects, PyPA)."""
    found: dict[str, str] = {}
    for folder in sys.path:
        with suppress(OSError):
            for name in os.listdir(folder or "."):
                if name.endswith(".dist-info"):
                    distribution, _, version = name.removesuffix(".dist-info").rpartition("-")
                    found.setdefault(_normalized(distribution), version)
    return found


def _normalized(distribution: str) -> str:
    return distribution.lower().replace("-", "_").replace(".", "_")


def fingerprint(folder: Path) -> str:
    """A digest of all files below a folder, for keys: of the generator's own code, or of templates."""
    root = os.path.join(folder, "")
    files = sorted((path.removeprefix(root).replace(os.sep, "/"), path) for path in _files_below(root))
    return key(*(part for name, path in files for part in (name, file_digest(path))))


def _files_below(folder: str) -> Iterator[str]:
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != "__pycache__"]
        yield from (path for name in names if os.path.isfile(path := os.path.join(parent, name)))


def file_digest(path: str) -> str:
    """A digest of the bytes of a file, which is read again when anything says that it has changed. Raises OSError."""
    status = os.stat(path)
    changed = max(status.st_mtime_ns, status.st_ctime_ns)
    mark = (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, changed)
    before = _digests.get(path)
    if before is not None and before[0] == mark:
        return before[1]
    with open(path, "rb") as file:
        digest = key(file.read())
    if changed < time.time_ns() - CLOCK_GRAIN:  # else it may change once more and look the same
        _digests[path] = (mark, digest)
    return digest


@cache
def own_fingerprint() -> str:
    """The fingerprint of the generator itself: when it changes, work of the old one is not taken for work of the new."""
    return fingerprint(Path(__file__).parent)


def environment() -> str:
    """The Python that runs, and every distribution that it finds, for keys: any of them may have a part in the output."""
    python = ".".join(map(str, sys.version_info[:2]))
    return key(python, *(part for item in sorted(_installed().items()) for part in item))


def _checksum(key: str, value: bytes) -> bytes:
    """Of the key too, so that an entry that was put in another's place is no entry."""
    return hashlib.sha256(key.encode() + value).digest()


def _is_ours(path: Path) -> bool:
    """Whether nobody but this user can change what is there: what others can, may be anything. Raises OSError."""
    return os.name != "posix" or _is_private(os.stat(path))


def _is_private(status: os.stat_result) -> bool:
    return status.st_uid == os.geteuid() and not status.st_mode & _WRITABLE_BY_OTHERS


def _was_made_here(folder: Path) -> bool:
    """Whether a folder is a cache already, or may become one: else it has its permissions for a reason."""
    return not folder.is_dir() or (folder / _STAMP).exists() or not any(folder.iterdir())


def _claim(folder: Path, *, may_change: bool) -> None:
    """Makes a folder that nobody else can write to, of an older run's or an empty one too.

    Raises OSError for one that belongs to somebody else, or is shared on purpose.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not _is_ours(folder):
        if not may_change:
            raise PermissionError(errno.EACCES, "others can write to it", str(folder))
        os.chmod(folder, 0o700)


def _read(path: Path) -> bytes:
    """The bytes of an entry. Raises OSError for what is no file of this user's; never waits, as for a pipe."""
    with open(os.open(path, os.O_RDONLY | _NO_WAIT), "rb") as file:
        status = os.fstat(file.fileno())
        if os.name == "posix" and not (stat.S_ISREG(status.st_mode) and _is_private(status)):
            raise PermissionError(errno.EACCES, "somebody else may have written it", str(path))
        return file.read()


def _replace(path: Path, data: bytes) -> None:
    """Makes `path` hold the bytes, whole or not at all. Raises OSError when the disk refuses."""
    temporary = path.with_name(f"{os.getpid()}-{os.urandom(4).hex()}.tmp")
    try:
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_WAIT, 0o600), "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def _prune_when_due(folder: Path) -> None:
    stamp = folder / _STAMP
    try:
        age = time.time() - stamp.stat().st_mtime
        due = not 0 <= age < PRUNE_INTERVAL  # a stamp of the future is one of a clock that went wrong
    except FileNotFoundError:
        due = True
    if due:
        stamp.touch()
        prune(folder, SIZE_LIMIT)


def prune(folder: Path, limit: int) -> None:
    """Removes the entries that were used least recently until at most `limit` bytes are left."""
    entries = sorted(_entries(folder), reverse=True)
    total = 0
    for _, size, path in entries:
        total += size
        if total > limit:
            with suppress(OSError):
                os.unlink(path)


def _entries(folder: Path) -> Iterator[tuple[float, int, str]]:
    """Time of last use, size and path of every entry, and of what interrupted writes left behind."""
    for shard in os.scandir(folder):
        if not shard.is_dir():
            continue
        for entry in os.scandir(shard):
            with suppress(OSError):
                status = entry.stat()
                yield status.st_mtime, status.st_size, entry.path
