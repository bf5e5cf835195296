"""Deliver a webhook: one POST to an endpoint on this machine."""

from __future__ import annotations

import asyncio
import logging
from urllib.parse import urlsplit

from ..webhook_delivery import Delivery

log = logging.getLogger(__name__)

TIMEOUT = 10.0
"""Seconds for a delivery."""


async def deliver(delivery: Delivery) -> None:
    """Send *delivery* once; a failure, or a status that is not 2xx, is logged."""
    try:
        async with asyncio.timeout(TIMEOUT):
            status = await _send(delivery)
    except (OSError, TimeoutError, ValueError) as error:
        log.warning("The webhook to %s failed: %s", delivery.url, error or type(error).__name__)
        return
    if not 200 <= status < 300:
        log.warning("The webhook to %s was refused with status %s.", delivery.url, status)


async def _send(delivery: Delivery) -> int:
    parts = urlsplit(delivery.url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port or 80)
    target = parts._replace(scheme="", netloc="", fragment="").geturl() or "/"
    size = str(len(delivery.body))
    headers = {"host": parts.netloc, "connection": "close", "content-length": size, **delivery.headers}
    lines = [f"POST {target} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    try:
        writer.write("\r\n".join(lines).encode() + delivery.body)
        await writer.drain()
        status = (await reader.readline()).split()[1:2]
        return int(status[0] if status else b"0")
    finally:
        writer.close()
