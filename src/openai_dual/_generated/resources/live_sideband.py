"""`client.live.sideband`."""

from __future__ import annotations

from ...helpers.sockets.live import SidebandHelpers
from .._resource import C, Resource


class Sideband(SidebandHelpers, Resource[C]):
    """`client.live.sideband`. Groups other resources."""
