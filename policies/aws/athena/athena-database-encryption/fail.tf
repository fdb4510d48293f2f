resource "aws_athena_database" "fail_nothing_written" {
  name   = "data"
  bucket = "results"
}
