"""How the C library treats memory that bodies have used."""

import ctypes

# Parameters of mallopt(3). Each request of some 10 KiB grows the heap's top and frees it again; by default the kernel
# then takes the pages back and clears them anew for the next request: a third of the system time at 50 KiB.
KEEP = (
    (-1, 16 * 1024 * 1024),  # M_TRIM_THRESHOLD: so much freed memory may stay at the top
    (-2, 256 * 1024),  # M_TOP_PAD: and so much is taken at once
    (-3, 1024 * 1024),  # M_MMAP_THRESHOLD: only larger blocks get pages of their own
)


def keep_freed_pages() -> bool:
    """Set it for this process. False where the C library has no such parameters."""
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):
        return False
    return all(mallopt(parameter, value) == 1 for parameter, value in KEEP)
