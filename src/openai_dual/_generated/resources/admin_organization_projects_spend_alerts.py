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
    """List the spend alerts of a project.

    Args:
        project_id: id of the project
        limit: number of entries per page; at least 0; at most 100
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
    """
    create = endpoint(create_project_spend_alert)
    """Create an alert for the spending of a project.

    Args:
        project_id: id of the project
        threshold_amount: amount at which the alert or limit takes effect, in the smallest unit of the currency; at least 0
        currency: currency of the amount
        interval: period that the threshold is for
        notification_channel: where the notification is sent
    """
    retrieve = endpoint(retrieve_project_spend_alert)
    """Retrieve a spend alert of a project.

    Args:
        alert_id: id of the alert
        project_id: id of the project
    """
    update = endpoint(update_project_spend_alert)
    """Change an alert for the spending of a project.

    Args:
        alert_id: id of the alert
        project_id: id of the project
        threshold_amount: amount at which the alert or limit takes effect, in the smallest unit of the currency; at least 0
        currency: currency of the amount
        interval: period that the threshold is for
        notification_channel: where the notification is sent
    """
    delete = endpoint(delete_project_spend_alert)
    """Delete a spend alert of a project.

    Args:
        alert_id: id of the alert
        project_id: id of the project
    """


class SpendAlerts(_SpendAlerts["Executes"]):
    """`client.admin.organization.projects.spend_alerts`. Methods: list, create, retrieve, update, delete."""


class AsyncSpendAlerts(_SpendAlerts["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.spend_alerts`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
