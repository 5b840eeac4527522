"""Asks for new namespaces, mounts and another root, to undo what covers the file system."""

for name, number, arguments in (
    ("unshare", 272, (0x10000000,)),
    ("setns", 308, (3, 0)),
    ("mount", 165, (0, b"/tmp", b"proc", 0, 0)),
    ("umount2 /proc", 166, (b"/proc", 2)),
    ("umount2 jobs", 166, (b"/tmp", 2)),
    ("pivot_root", 155, (b"/tmp", b"/tmp")),
    ("chroot", 161, (b"/tmp",)),
    ("open_tree", 428, (-100, b"/", 1)),
    ("fsopen", 430, (b"tmpfs", 0)),
    ("fsconfig", 431, (0, 0, 0, 0, 0)),
    ("mount_setattr", 442, (-100, b"/", 0, 0, 0)),
    ("move_mount", 429, (-100, b"/", -100, b"/tmp", 0)),
    ("open_tree_attr", 467, (-100, b"/", 1, 0, 0)),
    ("name_to_handle_at", 303, (-100, b"/", 0, 0, 0)),
    ("open_by_handle_at", 304, (3, 0, 0)),
    ("bpf", 321, (0, 0, 0)),
    ("userfaultfd", 323, (0,)),
    ("perf_event_open", 298, (0, 0, -1, -1, 0)),
    ("io_uring_setup", 425, (8, 0)),
    ("keyctl", 250, (0, -3, 0)),
    ("add_key", 248, (b"user", b"a", b"b", 1, -3)),
    ("kexec_file_load", 320, (3, 3, 0, 0, 0)),
    ("reboot", 169, (0, 0, 0, 0)),
    ("init_module", 175, (0, 0, 0)),
    ("sethostname", 170, (b"x", 1)),
    ("iopl", 172, (3,)),
    ("syslog", 103, (3, 0, 0)),
    ("personality", 135, (0x0400000,)),
    ("modify_ldt", 154, (0, 0, 0)),
    ("ioperm", 173, (0, 1, 1)),
):
    attempt(name, lambda: syscall(number, *arguments))


def double(x):
    return x * x
