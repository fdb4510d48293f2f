resource "aws_efs_file_system" "fail_nothing_written" {
  creation_token = "nothing-written"
}

resource "aws_efs_file_system" "fail_off" {
  encrypted = false
}
