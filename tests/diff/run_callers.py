"""Runs callers in a process of its own: from standard input `{module: [base URL, options, options but its own]}` as JSON.

Prints what each raised, null for nothing. The packages and the callers stand in the working directory.
"""

from __future__ import annotations

import importlib
import json
import os
import sys


def outcome(module: str, url: str, options: dict[str, str], others: dict[str, str]) -> str | None:
    before = dict(os.environ)
    try:
        caller = importlib.import_module(module)
        with caller.Client(base_url=url, max_retries=0, timeout=60.0, **options) as client:
            caller.use(client, url, {"max_retries": 0, **others})
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    finally:
        os.environ.clear()
        os.environ.update(before)
    return None


if __name__ == "__main__":
    sys.path.insert(0, os.getcwd())
    jobs = json.load(sys.stdin)
    print(json.dumps({module: outcome(module, *job) for module, job in jobs.items()}))
