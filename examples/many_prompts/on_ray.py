"""Answers prompts/*.parquet on Ray. Usage: python on_ray.py [ADDRESS]"""

import sys
from pathlib import Path

import ray

import many_prompts
from generated import AsyncOpenAI


def main(address: str | None = None) -> None:
    files = many_prompts.unanswered(Path("prompts").absolute(), Path("answers").absolute())
    ray.init(address, runtime_env={"py_modules": [many_prompts.__file__]})
    answer_file = ray.remote(max_retries=3, retry_exceptions=True)(many_prompts.answer_file)
    client = ray.put(AsyncOpenAI(max_retries=8))
    waiting = [answer_file.remote(client, *pair) for pair in files]
    rows = 0
    while waiting:
        finished, waiting = ray.wait(waiting)
        rows += sum(ray.get(finished))
        print(f"{len(files) - len(waiting)} of {len(files)} files, {rows} answers", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
