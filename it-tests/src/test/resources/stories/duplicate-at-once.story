# The host has a batch of this number with our count and net, though as far as we know it was never
# sent: it is settled, and marked for whoever looks. The simulated host says so of this sum.

> clerk purchase ORDERNUMBER=1 AMOUNT=2575 PAYMENTAMOUNT=2575
< PRC_OPERATION_SUCCESS RC_NONE
> admin close BATCHNUMBER=1
< PRC_OPERATION_SUCCESS RC_NONE

> clerk batches
= 1 PSBatch state=batch_closed batchStatus=batch_balanced batchResponseCode=QD
    hostBatchNumber=001 duplicateOnFirstSending=1
= PSPayment state=payment_closed
