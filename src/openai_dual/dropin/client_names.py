"""The names of the official clients' insides that frameworks read: clients have them under the hook, or recognised."""

from __future__ import annotations

from typing import Any


class ClientNames:
    """What the official clients have beside their public names."""

    @property
    def _base_url(self: Any) -> Any:
        from httpx import URL  # loaded on use

        return URL(f"{str(self.base_url).rstrip('/')}/")
