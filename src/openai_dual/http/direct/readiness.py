"""Ask the system which sockets can be read or written."""

from __future__ import annotations

import select
import socket
from typing import Any


def is_readable(connected: Any) -> bool:
    """Tell whether bytes or the end of the connection have come to the socket *connected*; True if it is closed."""
    if connected is None or connected.fileno() < 0:
        return True
    return bool(wait(connected, read=True, write=False, timeout=0)[0])


def wait(connected: socket.socket, *, read: bool, write: bool, timeout: float | None) -> tuple[bool, bool]:
    """Wait until the socket can be read or written; return which of them. Both are False after *timeout* seconds."""
    if not hasattr(select, "poll"):  # Windows
        readable, writable, _ = select.select([connected] if read else [], [connected] if write else [], [], timeout)
        return bool(readable), bool(writable)
    poll = select.poll()
    poll.register(connected, (select.POLLIN if read else 0) | (select.POLLOUT if write else 0))
    found = poll.poll(None if timeout is None else timeout * 1000)
    if not found:
        return False, False
    events = found[0][1]
    ended = bool(events & (select.POLLHUP | select.POLLERR | select.POLLNVAL))
    return read and bool(events & select.POLLIN or ended), write and bool(events & select.POLLOUT or ended)
