"""The C library's allocator."""

import platform

from lockgate.wire.allocator import keep_freed_pages


def test_the_parameters_are_taken_where_there_are_any() -> None:
    assert keep_freed_pages() is (platform.libc_ver()[0] == "glibc")
