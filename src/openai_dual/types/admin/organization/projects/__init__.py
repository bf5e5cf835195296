"""Type names of `client.admin.organization.projects`, loaded when they are first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....._generated.types.admin.organization.projects import *  # noqa: F403 (every name of the table)
    from . import groups as groups
    from . import service_accounts as service_accounts
    from . import users as users
else:
    from ....._generated.types.admin.organization.projects import __dir__, __getattr__  # noqa: F401 (the lazy names)
