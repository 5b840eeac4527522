"""Shuts the calling process in for good. Runs inside the sandbox, in a freshly forked child, before any
student code: own user, mount, process and IPC namespaces; a view of the file system in which nothing of other
submissions is left; limits; no further processes; no way back.

Linux only; the system calls are made through ctypes, so that nothing need be installed.
"""

from __future__ import annotations

import ctypes
import os
import platform
import resource
import struct
from collections.abc import Iterable
from dataclasses import dataclass

CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET, CLONE_THREAD = (
    0x20000,
    0x4000000,
    0x8000000,
    0x10000000,
    0x20000000,
    0x40000000,
    0x10000,
)
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = (
    1,
    2,
    4,
    8,
    32,
    4096,
    16384,
    1 << 18,
)
PR_SET_PDEATHSIG, PR_SET_NO_NEW_PRIVS, PR_CAPBSET_DROP, PR_SET_DUMPABLE = 1, 38, 24, 4
SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC = 1, 1
EPERM, EAGAIN, ENOSYS, EAFNOSUPPORT = 1, 11, 38, 97
AF_UNIX, AF_INET, AF_INET6 = 1, 2, 10
RESERVED = 512 << 20  # address space that may be reserved but is not memory: stacks and arenas of threads

_libc = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True)
class Ceilings:
    """What a process may hold at most. `memory` is bytes of data beyond what it has when it begins."""

    memory: int
    cpu_seconds: int
    file_bytes: int
    open_files: int = 256
    threads: int = 1024


def own_namespaces() -> None:
    """Leaves the namespaces of the parent: users, mounts, processes (from the next fork on), IPC, host name, and the
    network, whose abstract sockets and loopback would join notebooks that run beside each other."""
    uid, gid = os.getuid(), os.getgid()
    apart = CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWNET
    _call("unshare", apart)
    for file, line in (("setgroups", "deny"), ("uid_map", f"{uid} {uid} 1"), ("gid_map", f"{gid} {gid} 1")):
        with open(f"/proc/self/{file}", "w") as handle:
            handle.write(line)
    _mount(None, "/", None, MS_REC | MS_PRIVATE)


def bind(source: str, target: str) -> None:
    """Shows the folder `source` at `target` too."""
    _mount(source, target, None, MS_BIND)


def cover(path: str, size: str = "1m", mode: str = "755", files: int = 20_000) -> None:
    """Hides what lies at `path` under an empty folder in memory of at most `size`, and of so many files, since an
    empty one takes memory too."""
    _mount("tmpfs", path, "tmpfs", MS_NOSUID | MS_NODEV, f"size={size},mode={mode},nr_inodes={files}")


def make_read_only(path: str) -> None:
    """Makes the mount at `path` read-only; sockets and devices in it can still be used."""
    _mount(None, path, None, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV)


def set_limits(ceilings: Ceilings) -> None:
    """Sets the resource limits, hard as well as soft.

    Shared mappings are not data; the limit on the address space holds them. (That on threads binds where the
    grader is not root.)
    """
    with open("/proc/self/statm") as handle:
        pages = handle.read().split()
    mapped_now, data_now = (int(pages[place]) * resource.getpagesize() for place in (0, 5))
    for name, value in (
        (resource.RLIMIT_DATA, data_now + ceilings.memory),
        (resource.RLIMIT_AS, mapped_now + ceilings.memory + RESERVED),
        (resource.RLIMIT_NPROC, ceilings.threads),
        (resource.RLIMIT_CPU, ceilings.cpu_seconds),
        (resource.RLIMIT_FSIZE, ceilings.file_bytes),
        (resource.RLIMIT_NOFILE, ceilings.open_files),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_MEMLOCK, 0),
    ):
        resource.setrlimit(name, (value, value))


def die_with_parent() -> None:
    """The kernel ends this process when its parent ends."""
    _call("prctl", PR_SET_PDEATHSIG, 9, 0, 0, 0)


def close_all_but(keep: Iterable[int]) -> None:
    """Closes every open file that is not in `keep`."""
    start = 0
    for fd in [*sorted(keep), 1 << 20]:
        os.closerange(start, fd)
        start = fd + 1


def give_up_privileges() -> None:
    """Drops all capabilities and forbids, in every thread, what a notebook has no business with.

    From here on there are no new processes (threads are allowed), no other programs, no mounts, no new
    namespaces, no tracing, no memory that the limits do not count. A bomb of processes is thereby not possible, and the memory limit of the one
    process is that of the submission.
    """
    _call("prctl", PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    program = _filter_program()
    buffer = ctypes.create_string_buffer(program, len(program))

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))

    filter_ = Program(len(program) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    for capability in range(64):
        _libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)
    header = struct.pack("=Ii", 0x20080522, 0)
    _call("capset", ctypes.create_string_buffer(header), ctypes.create_string_buffer(bytes(24)))
    _call("syscall", _NUMBERS["seccomp"], SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, ctypes.byref(filter_))


# ------------------------------------------------------------------------------------------- the system-call filter

_MACHINES = {
    "x86_64": (
        0xC000003E,
        {
            "seccomp": 317, "clone": 56, "clone3": 435, "fork": 57, "vfork": 58, "execve": 59, "execveat": 322,
            "unshare": 272, "setns": 308, "mount": 165, "umount2": 166, "pivot_root": 155, "chroot": 161,
            "open_tree": 428, "move_mount": 429, "fsopen": 430, "fsmount": 432, "fspick": 433, "mount_setattr": 442,
            "ptrace": 101, "process_vm_readv": 310, "process_vm_writev": 311, "pidfd_getfd": 438, "kcmp": 312,
            "open_by_handle_at": 304, "name_to_handle_at": 303, "bpf": 321, "userfaultfd": 323, "perf_event_open": 298,
            "io_uring_setup": 425, "add_key": 248, "request_key": 249, "keyctl": 250, "init_module": 175,
            "finit_module": 313, "delete_module": 176, "kexec_load": 246, "reboot": 169, "swapon": 167, "swapoff": 168,
            "acct": 163, "quotactl": 179, "settimeofday": 164, "clock_settime": 227, "sethostname": 170,
            "memfd_create": 319, "memfd_secret": 447, "shmget": 29, "shmat": 30, "mq_open": 240, "msgget": 68, "semget": 64,
            "personality": 135, "modify_ldt": 154, "syslog": 103, "kexec_file_load": 320, "fsconfig": 431,
            "open_tree_attr": 467, "fanotify_init": 300, "process_madvise": 440, "setdomainname": 171, "socket": 41,
        },
    ),
    "aarch64": (
        0xC00000B7,
        {
            "seccomp": 277, "clone": 220, "clone3": 435, "execve": 221, "execveat": 281,
            "unshare": 97, "setns": 268, "mount": 40, "umount2": 39, "pivot_root": 41, "chroot": 51,
            "open_tree": 428, "move_mount": 429, "fsopen": 430, "fsmount": 432, "fspick": 433, "mount_setattr": 442,
            "ptrace": 117, "process_vm_readv": 270, "process_vm_writev": 271, "pidfd_getfd": 438, "kcmp": 272,
            "open_by_handle_at": 265, "name_to_handle_at": 264, "bpf": 280, "userfaultfd": 282, "perf_event_open": 241,
            "io_uring_setup": 425, "add_key": 217, "request_key": 218, "keyctl": 219, "init_module": 105,
            "finit_module": 273, "delete_module": 106, "kexec_load": 104, "reboot": 142, "swapon": 224, "swapoff": 225,
            "acct": 89, "quotactl": 60, "settimeofday": 170, "clock_settime": 112, "sethostname": 161,
            "memfd_create": 279, "memfd_secret": 447, "shmget": 194, "shmat": 196, "mq_open": 180, "msgget": 186, "semget": 190,
            "personality": 92, "syslog": 116, "kexec_file_load": 294, "fsconfig": 431,
            "open_tree_attr": 467, "fanotify_init": 262, "process_madvise": 440, "setdomainname": 162, "socket": 198,
        },
    ),
}  # fmt: skip
_ARCH, _NUMBERS = _MACHINES.get(platform.machine(), (0, {}))


def is_supported() -> bool:
    """Whether the filter knows this kind of processor."""
    return bool(_NUMBERS)


def _filter_program() -> bytes:
    """The filter in classic BPF (Linux, Documentation/userspace-api/seccomp_filter.rst): 8 bytes an instruction."""
    load, jump_equal, jump_greater, jump_set, give = 0x20, 0x15, 0x35, 0x45, 0x06
    allow, refuse, kill = 0x7FFF0000, 0x00050000, 0x80000000
    code: list[tuple[int, int, int, int]] = [
        (load, 0, 0, 4),  # the architecture
        (jump_equal, 1, 0, _ARCH),
        (give, 0, 0, kill),
        (load, 0, 0, 0),  # the number of the call
        (jump_greater, 0, 1, 0x40000000),  # the x32 twins of the calls
        (give, 0, 0, refuse | EPERM),
    ]
    for name, number in _NUMBERS.items():
        if name in ("seccomp", "clone", "socket"):
            continue
        error = ENOSYS if name == "clone3" else EAGAIN if name in ("fork", "vfork") else EPERM
        code += [(jump_equal, 0, 1, number), (give, 0, 0, refuse | error)]
    code += [
        (jump_equal, 0, 6, _NUMBERS["socket"]),
        (load, 0, 0, 16),  # its family: none that leads out of the namespaces, such as to a virtual machine's host
        (jump_equal, 3, 0, AF_UNIX),
        (jump_equal, 2, 0, AF_INET),
        (jump_equal, 1, 0, AF_INET6),
        (give, 0, 0, refuse | EAFNOSUPPORT),
        (give, 0, 0, allow),
        (jump_equal, 0, 3, _NUMBERS["clone"]),
        (load, 0, 0, 16),  # its flags, low half
        (jump_set, 1, 0, CLONE_THREAD),
        (give, 0, 0, refuse | EAGAIN),
        (give, 0, 0, allow),
    ]
    return b"".join(struct.pack("=HBBI", op, yes, no, value) for op, yes, no, value in code)


# ------------------------------------------------------------------------------------------- system calls


def _mount(source: str | None, target: str, kind: str | None, flags: int, options: str = "") -> None:
    _call("mount", _bytes(source), _bytes(target), _bytes(kind), ctypes.c_ulong(flags), _bytes(options or None))


def _bytes(text: str | None) -> bytes | None:
    return text.encode() if text is not None else None


def _call(name: str, *arguments: object) -> None:
    if getattr(_libc, name)(*arguments) < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name} was refused: {os.strerror(number)}")
