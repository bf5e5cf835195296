"""Requests and replies of leases as the script reads and writes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..core.resilience.fleet_circuits import CircuitNews, CircuitReport
from ..core.resilience.leases import LeaseReply, LeaseRequest

PREFIX = "oad1"
"""The first part of every key: a later version with other contents gets another."""
FIXED = 7
"""How many values of a reply come before the amounts."""


def keys_of(account: str, request: LeaseRequest) -> list[str]:
    """Return the keys that the script uses; all of them are in one slot of a cluster."""
    base = base_of(account, request.name)
    fields = fields_of(request)
    return [f"{base}:{part}" for part in ("book", "queue", "due", "alive", "processes", *(f"log:{f}" for f in fields))]


def base_of(account: str, name: str) -> str:
    """Return what all keys of *account* and *name* begin with. Braces would end the part that chooses the slot."""
    return f"{{{PREFIX}:{_plain(account)}:{_plain(name)}}}"


def fields_of(request: LeaseRequest) -> list[str]:
    """Return the name of each limit in the book."""
    return [f"{kind}:{limit.period:g}" for kind, demand in enumerate(request.demands) for limit in demand.limits]


def arguments_of(request: LeaseRequest, now: float | None = None) -> list[str]:
    """Return the arguments of the script; without *now* it uses the clock of the server."""
    fields = iter(fields_of(request))
    arguments = ["" if now is None else repr(now), request.process, str(request.number), repr(request.life)]
    arguments += [repr(request.hold), str(len(request.demands))]
    for demand in request.demands:
        arguments += [repr(demand.need), repr(demand.want), str(len(demand.limits))]
        for limit in demand.limits:
            numbers = (limit.limit, limit.period, limit.burst, limit.width)
            arguments += [next(fields), *(repr(float(each)) for each in numbers)]
    arguments.append(str(len(request.corrections)))
    for kind, stamp, amount in request.corrections:
        arguments += [str(kind), str(stamp), repr(amount)]
    return arguments


def reply_of(request: LeaseRequest, words: Sequence[str | bytes]) -> LeaseReply:
    """Return the reply in the *words* of the script. Raises `ValueError` if they are no reply."""
    numbers = [float(word) for word in words]
    kinds = len(request.demands)
    limits = sum(len(demand.limits) for demand in request.demands)
    if len(numbers) != FIXED + kinds + limits:
        raise ValueError("the reply of the ledger is of another version")
    number, wait, poll, hold, stamp, alive, which = numbers[:FIXED]
    granted, left = tuple(numbers[FIXED : FIXED + kinds]), tuple(numbers[FIXED + kinds :])
    return LeaseReply(int(number), granted, wait, poll, hold, int(stamp), int(alive), int(which), left)


def circuit_keys(account: str) -> list[str]:
    """Return the keys of the script for circuits."""
    base = base_of(account, "")
    return [f"{base}:{part}" for part in ("members", "votes", "trials")]


def circuit_arguments(report: CircuitReport, now: float | None = None) -> list[str]:
    """Return the arguments of the script for circuits; without *now* it uses the clock of the server."""
    arguments = ["" if now is None else repr(now), report.process, str(report.probes), str(len(report.opened))]
    for key, seconds in report.opened:
        arguments += [key, repr(seconds)]
    for keys in (report.closed, report.ended, report.wanted):
        arguments += [str(len(keys)), *keys]
    return arguments


def news_of(reply: Sequence[Any]) -> CircuitNews:
    """Return what the script for circuits replied. Raises `ValueError` if it is no such reply."""
    alive, *lists = reply
    is_open, known, granted = (
        tuple(each.decode() if isinstance(each, bytes) else str(each) for each in found) for found in lists
    )
    return CircuitNews(int(alive), is_open, known, granted)


def _plain(text: str) -> str:
    return text.replace("%", "%25").replace("{", "%7B").replace("}", "%7D")
