"""Answers prompts/*.parquet on Spark. Usage: spark-submit on_spark.py"""

from pathlib import Path

from pyspark.sql import SparkSession

import many_prompts
from generated import AsyncOpenAI


def main() -> None:
    files = many_prompts.unanswered(Path("prompts").absolute(), Path("answers").absolute())
    spark = SparkSession.builder.appName("many-prompts").getOrCreate().sparkContext
    spark.addPyFile(many_prompts.__file__)
    client = AsyncOpenAI(max_retries=8)
    tasks = spark.parallelize(files, max(len(files), 1))
    rows = tasks.map(lambda pair: many_prompts.answer_file(client, *pair)).sum()
    print(f"{len(files)} files, {rows} answers")


if __name__ == "__main__":
    main()
