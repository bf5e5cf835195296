"""The settings that ledgers have in common."""

from __future__ import annotations

from typing import Final, get_args

from ..core.checks import is_number, is_whole
from ..core.resilience.leases import WhenDown
from ..errors import ConfigurationError

LONGEST_LEASE: Final = 5.0


def check_settings(
    owner: str, account: object, when_down: object, processes: object, lease: object, timeout: object
) -> None:
    """Check the settings of a ledger. Raises `ConfigurationError`, naming the setting of *owner*."""

    def check(name: str, value: object, accepted: bool, expected: str) -> None:
        if not accepted:
            raise ConfigurationError(f"{owner}.{name}: expected {expected}, got {value!r}", setting=f"{owner}.{name}")

    known = get_args(WhenDown)
    check("account", account, isinstance(account, str) and bool(account), "a name")
    check("when_down", when_down, when_down in known, f"one of {', '.join(known)}")
    check("processes", processes, processes is None or (is_whole(processes) and processes > 0), "a number, or None")
    check("lease", lease, is_number(lease) and 0 < lease <= LONGEST_LEASE, f"seconds, at most {LONGEST_LEASE:g}")
    check("timeout", timeout, is_number(timeout) and timeout > 0, "seconds")
