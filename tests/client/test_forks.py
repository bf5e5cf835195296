"""A client that was used before a fork works after it, in both processes."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.support.loopback import Loopback

OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"

SCRIPT = """
import os, signal, sys, threading
from openai_dual import Bulkhead, CircuitBreaker, OpenAI, RateLimits, RetryBudget
from openai_dual.runtime.timers import TIMERS
from openai_dual.core.call_info import CallInfo

signal.alarm(20)
kind, url = sys.argv[1:]
breaker, budget, bulkhead = CircuitBreaker(), RetryBudget(), Bulkhead(1)
settings = dict(api_key="k", deadline=30, base_url=url, circuit_breaker=breaker, retry_budget=budget, bulkhead=bulkhead,
                rate_limits=RateLimits(requests_per_day=9))
{client}
call(), call()
limiter = client.rate_limits
held = bulkhead.join(CallInfo("", "", ""), 0.0, None, print)  # in flight in the parent
locked, done = threading.Event(), threading.Event()


def hold():
    locks = [TIMERS._changed, limiter._lock, bulkhead._slots._lock, budget._lock, breaker._lock, client._lifetime._lock,
             *(each._lock for each in breaker._circuits.values())]
    for lock in locks:
        lock.acquire()
    locked.set()
    done.wait()
    for lock in locks:
        lock.release()


thread = threading.Thread(target=hold)
thread.start()
locked.wait()
child = os.fork()
signal.alarm(20)
if child == 0:
    assert call() == {{}}
    assert (bulkhead.in_flight, limiter.in_flight) == (0, 0)
    held.settle(None, 0.0, 0.0)
    assert bulkhead.in_flight == 0
    close()
    os._exit(7)
done.set()
thread.join()
_, status = os.waitpid(child, 0)
assert os.waitstatus_to_exitcode(status) == 7, status
held.settle(None, 0.0, 0.0)
assert call() == {{}}
close()
"""
CLIENTS = {
    "sync": "client = OpenAI(**settings)\ncall, close = (lambda: client.get('/x')), client.close",
    "async": """
import asyncio
from openai_dual import AsyncOpenAI
client, loop = AsyncOpenAI(**settings), None
def run(work):
    global loop
    loop = loop if loop is not None and loops[loop] == os.getpid() else asyncio.new_event_loop()
    loops[loop] = os.getpid()
    return loop.run_until_complete(work)
loops = {}
call, close = (lambda: run(client.get('/x'))), (lambda: run(client.close()))
""",
}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this system")
def test_both_processes_continue_with_separate_connections(kind: str) -> None:
    with Loopback([OK]) as server:
        script = SCRIPT.format(client=CLIENTS[kind])
        command = [sys.executable, "-W", "ignore", "-c", script, kind, server.url]
        ended = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)

    assert 0 == ended.returncode
    assert "" == ended.stdout
    assert "" == ended.stderr
    assert 2 == server.connections
