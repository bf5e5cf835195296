"""Type names of `client.admin.organization`, loaded when they are first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...._generated.types.admin.organization import *  # noqa: F403 (every name of the table)
    from . import groups as groups
    from . import projects as projects
    from . import users as users
else:
    from ...._generated.types.admin.organization import __dir__, __getattr__  # noqa: F401 (the lazy names)
