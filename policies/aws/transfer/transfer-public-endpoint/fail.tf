resource "aws_transfer_server" "fail_nothing_written" {
  protocols = ["SFTP"]
}

resource "aws_transfer_server" "fail_public" {
  endpoint_type = "PUBLIC"
}
