resource "aws_ami" "fail" {
  ebs_block_device {
    device_name = "/dev/xvda"
    encrypted   = false
  }
}

resource "aws_ami" "fail_second" {
  ebs_block_device {
    device_name = "/dev/xvda"
    encrypted   = true
  }
  ebs_block_device {
    device_name = "/dev/xvdb"
  }
}
