# FORCE=1 closes a batch that the host rejects; the books here and there differ from then on.

> clerk purchase ORDERNUMBER=1 AMOUNT=2571 PAYMENTAMOUNT=2571
> clerk batches
= 1 PSBatch state=batch_open forceAllowed=1
> admin close BATCHNUMBER=1 FORCE=2
< PRC_PARAMETER_VALUE_ERROR RC_FORCE
> admin close BATCHNUMBER=1 FORCE=0
< PRC_BATCH_ERROR RC_BATCH_REJECTED
> admin close BATCHNUMBER=1 FORCE=1
< PRC_OPERATION_SUCCESS RC_BATCH_REJECTED
> clerk batches
= 1 PSBatch state=batch_closed batchStatus=batch_out_of_balance forceAllowed=0 closeAllowed=0
    batchResponseCode=RB forced=*
= PSPayment state=payment_closed
> clerk QUERYBATCHES BALANCESTATUS=batch_out_of_balance
= 1 PSBatch
@ no batch state=accepted

# What the host takes, FORCE does not touch.
> clerk purchase ORDERNUMBER=2 AMOUNT=2500 PAYMENTAMOUNT=2500
> admin close BATCHNUMBER=2 FORCE=1
< PRC_OPERATION_SUCCESS RC_NONE
> clerk batches BATCHNUMBER=2
= 1 PSBatch state=batch_closed batchStatus=batch_balanced
@ 1 batch state=accepted net=2500
