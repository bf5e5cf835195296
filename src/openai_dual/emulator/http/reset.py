"""Close a connection with a reset."""

from __future__ import annotations

import asyncio
import socket
import struct

RESET_ON_CLOSE = struct.pack("ii", 1, 0)
"""SO_LINGER with a timeout of zero: close sends RST instead of FIN."""


def reset_on_close(writer: asyncio.StreamWriter) -> None:
    """Make the close of the connection a reset."""
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
