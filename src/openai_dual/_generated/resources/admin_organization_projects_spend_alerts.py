"""`client.admin.organization.projects.spend_alerts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_project_spend_alert import create_project_spend_alert
from ..api.admin.delete_project_spend_alert import delete_project_spend_alert
from ..api.admin.list_project_spend_alerts import list_project_spend_alerts
from ..api.admin.retrieve_project_spend_alert import retrieve_project_spend_alert
from ..api.admin.update_project_spend_alert import update_project_spend_alert

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _SpendAlerts(Resource[C]):
    """`client.admin.organization.projects.spend_alerts`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_project_spend_alerts)
    create = endpoint(create_project_spend_alert)
    retrieve = endpoint(retrieve_project_spend_alert)
    update = endpoint(update_project_spend_alert)
    delete = endpoint(delete_project_spend_alert)


class SpendAlerts(_SpendAlerts["Executes"]):
    """`client.admin.organization.projects.spend_alerts`. Methods: list, create, retrieve, update, delete."""


class AsyncSpendAlerts(_SpendAlerts["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.spend_alerts`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
