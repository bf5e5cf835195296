"""Type names of `client.admin`, loaded when they are first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._generated.types.admin import *  # noqa: F403 (every name of the table)
    from . import organization as organization
else:
    from ..._generated.types.admin import __dir__, __getattr__  # noqa: F401 (the lazy names)
