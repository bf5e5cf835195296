"""Type names of `client.webhooks`, loaded when they are first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._generated.types.webhooks import *  # noqa: F403 (every name of the table)
else:
    from .._generated.types.webhooks import __dir__, __getattr__  # noqa: F401 (the lazy names)
