"""`client.live.forks`."""

from __future__ import annotations

from ...helpers.sockets.live import ForksHelpers
from .._resource import C, Resource


class Forks(ForksHelpers, Resource[C]):
    """`client.live.forks`. Groups other resources."""
